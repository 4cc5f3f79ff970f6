using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Security.Sessions;

/// <summary>A session with what its account may do now: one statement a request.</summary>
internal sealed record OpenedSession(
    AccountSession Session, string DisplayName, string? JobTitle, string? SecurityStamp, bool Disabled, bool HasSecondFactor, IReadOnlyList<Role> Roles)
{
    private static readonly Func<RegieQuartierDbContext, byte[], Task<OpenedSession?>> ByTokenHash =
        EF.CompileAsyncQuery((RegieQuartierDbContext db, byte[] hash) => db.AccountSessions
            .AsNoTracking()
            .Where(session => session.TokenHash == hash)
            .Join(db.Users, session => session.AccountId, user => user.Id, (session, user) => new OpenedSession(
                session,
                user.DisplayName,
                user.JobTitle,
                user.SecurityStamp,
                user.DisabledAt != null,
                user.TwoFactorEnabled,
                user.Roles.Select(held => held.Role).ToList()))
            .FirstOrDefault());

    /// <summary>Finds the session of a token; null when there is none or it no longer opens anything.</summary>
    public static async Task<OpenedSession?> FindAsync(RegieQuartierDbContext db, string token, DateTimeOffset now)
    {
        var found = await ByTokenHash(db, Secret.HashToken(token));
        return found is { Disabled: false } && found.Session.IsOpenAt(now, found.SecurityStamp) ? found : null;
    }

    public ClaimsPrincipal ToPrincipal(bool secondFactorRequired)
    {
        var state = SecondFactorState(secondFactorRequired);
        List<Claim> claims =
        [
            new(AccountClaims.AccountId, Session.AccountId.ToString()),
            new(AccountClaims.SessionId, Session.Id.ToString()),
            new(AccountClaims.DisplayName, DisplayName),
            new(AccountClaims.SecondFactor, state),
        ];
        if (JobTitle is not null)
        {
            claims.Add(new(AccountClaims.JobTitle, JobTitle));
        }

        // Before the second factor, a password alone opens nothing: no role, no capability.
        if (string.Equals(state, AccountClaims.SecondFactorDone, StringComparison.Ordinal))
        {
            claims.AddRange(Roles.Select(role => new Claim(AccountClaims.Role, role.ToString())));
            claims.AddRange(RoleCapabilities.Of(Roles).Select(capability => new Claim(AccountClaims.Capability, capability)));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    private string SecondFactorState(bool required)
    {
        var needed = HasSecondFactor || (required && RoleChoice.NeedsSecondFactor(Roles));
        return (needed, Session.SecondFactorAt, HasSecondFactor) switch
        {
            (false, _, _) or (true, not null, true) => AccountClaims.SecondFactorDone,
            (true, _, true) => AccountClaims.SecondFactorAsked,
            _ => AccountClaims.SecondFactorMissing,
        };
    }
}
