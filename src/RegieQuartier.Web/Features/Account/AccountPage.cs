using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Account;

/// <summary>The signed-in person's own account.</summary>
public sealed record AccountPage(
    string DisplayName, string? JobTitle, string SignInName, IReadOnlyList<Role> Roles, bool HasSecondFactor, bool MayHaveSecondFactor, int RecoveryCodesLeft, IReadOnlyList<SessionRow> Sessions)
{
    public static async Task<AccountPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal person, DateTimeOffset now, CancellationToken ct)
    {
        var id = person.AccountId();
        var account = await db.Users.AsNoTracking()
            .Where(user => user.Id == id)
            .Select(user => new
            {
                user.DisplayName,
                user.JobTitle,
                SignInName = user.UserName!,
                user.TwoFactorEnabled,
                user.SecurityStamp,
                CodesLeft = db.RecoveryCodes.Count(code => code.AccountId == id && code.UsedAt == null),
            })
            .SingleAsync(ct);
        var sessions = await db.AccountSessions.AsNoTracking()
            .Where(session => session.AccountId == id && session.RevokedAt == null && session.ExpiresAt > now)
            .OrderByDescending(session => session.LastSeenAt)
            .ToListAsync(ct);
        var roles = person.Roles().ToList();
        return new AccountPage(
            account.DisplayName,
            account.JobTitle,
            account.SignInName,
            roles,
            account.TwoFactorEnabled,
            RoleChoice.NeedsSecondFactor(roles),
            account.CodesLeft,
            [.. sessions.Where(session => session.IsOpenAt(now, account.SecurityStamp)).Select(session => SessionRow.Of(session, person.SessionId()))]);
    }
}

/// <summary>One place where the account is open.</summary>
public sealed record SessionRow(Guid Id, string Description, SessionKind Kind, DateTimeOffset OpenedAt, DateTimeOffset LastSeenAt, bool IsThisOne)
{
    public static SessionRow Of(AccountSession session, Guid present) =>
        new(session.Id, session.Description, session.Kind, session.CreatedAt, session.LastSeenAt, session.Id == present);
}
