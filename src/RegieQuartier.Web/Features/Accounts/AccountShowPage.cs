using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts;

/// <summary>One account, and what the reader may do with it.</summary>
public sealed record AccountShowPage(
    Guid Id,
    string DisplayName,
    string? JobTitle,
    string SignInName,
    bool HasEmail,
    IReadOnlyList<Role> Roles,
    AccountStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DisabledAt,
    bool HasSecondFactor,
    int OpenSessions,
    DateTimeOffset? LastSeenAt,
    DateTimeOffset? KeyExpiresAt,
    PeopleFollowed Followed,
    bool IsOwn,
    bool CanManage,
    bool CanAssignRoles)
{
    public bool TakesCard => Status != AccountStatus.Disabled && Roles.All(role => role == Role.Employee);

    public bool TakesInvitation => Status == AccountStatus.Waiting && HasEmail;

    public static async Task<AccountShowPage?> LoadAsync(RegieQuartierDbContext db, Guid id, ClaimsPrincipal reader, DateTimeOffset now, CancellationToken ct)
    {
        var user = await db.Users.AsNoTracking().Include(found => found.Roles).FirstOrDefaultAsync(found => found.Id == id, ct);
        if (user is null)
        {
            return null;
        }

        var sessions = await db.AccountSessions.AsNoTracking().Where(session => session.AccountId == id).OrderByDescending(session => session.LastSeenAt).Take(50).ToListAsync(ct);
        var keyExpiresAt = await db.OneTimeKeys
            .Where(key => key.AccountId == id && key.EndedAt == null && key.ExpiresAt > now && key.Purpose != OneTimeKeyPurpose.PasswordReset)
            .MaxAsync(key => (DateTimeOffset?)key.ExpiresAt, ct);
        return new AccountShowPage(
            user.Id,
            user.DisplayName,
            user.JobTitle,
            user.UserName!,
            user.Email is not null,
            user.HeldRoles,
            user.Status,
            user.CreatedAt,
            user.DisabledAt,
            user.TwoFactorEnabled,
            sessions.Count(session => session.IsOpenAt(now, user.SecurityStamp)),
            sessions.FirstOrDefault()?.LastSeenAt,
            keyExpiresAt,
            await PeopleFollowed.LoadAsync(db, user, reader, ParisZone.DayOf(now), ct),
            IsOwn: id == reader.AccountId(),
            CanManage: reader.Can(Policies.ManageAccounts),
            CanAssignRoles: reader.Can(Policies.AssignRoles));
    }
}
