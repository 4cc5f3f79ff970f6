using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security.Sessions;

namespace RegieQuartier.Web.Security.SignIn;

/// <summary>
/// Counts attempts before they are judged: of fifty guesses sent at once, five are looked at. The account
/// counts those of strangers, each known browser its own.
/// </summary>
public sealed class SignInAttempts(RegieQuartierDbContext db, KnownDevices devices, TimeProvider clock)
{
    /// <summary>
    /// True when an attempt was left and it was right. A wrong one is lost, a right one given back to the
    /// count it came from: a locked browser takes those of the account. An account that does not exist (<see cref="Guid.Empty"/>) costs the same statements and has none.
    /// </summary>
    public async Task<bool> JudgeAsync(HttpContext http, Guid accountId, Func<Task<bool>> isRight)
    {
        var device = devices.HashOf(http) ?? [];
        var now = clock.GetUtcNow();
        var ofDevice = await TakeOfDeviceAsync(accountId, device, now);
        var count = ofDevice ?? await TakeOfAccountAsync(accountId, now);
        if (count is null)
        {
            return false;
        }

        if (await isRight())
        {
            await (ofDevice is null ? GiveBackToAccountAsync(accountId) : GiveBackToDeviceAsync(accountId, device));
            return true;
        }

        if (count == SignInLimits.MaxAttempts)
        {
            db.AuditEntries.Add(AuditEntry.Record(AuditActions.SignInLocked, null, accountId, now));
            await db.SaveChangesAsync();
        }

        return false;
    }

    /// <summary>The person proved who they are: the count of their browser, or else of the account, starts anew.</summary>
    public async Task ForgetAsync(HttpContext http, Guid accountId)
    {
        var device = devices.HashOf(http) ?? [];
        var known = await db.KnownDevices
            .Where(entry => entry.AccountId == accountId && entry.TokenHash == device)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.FailedAttempts, 0).SetProperty(entry => entry.LockedUntil, (DateTimeOffset?)null));
        if (known == 0)
        {
            await db.Users
                .Where(user => user.Id == accountId)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0).SetProperty(user => user.LockoutEnd, (DateTimeOffset?)null));
        }
    }

    private async Task<int?> TakeOfDeviceAsync(Guid accountId, byte[] device, DateTimeOffset now)
    {
        var counts = await db.Database.SqlQuery<int>($"""
            update known_devices
            set failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
                locked_until = case when locked_until is null and failed_attempts + 1 >= {SignInLimits.MaxAttempts} then {now + SignInLimits.LockFor} end
            where account_id = {accountId} and token_hash = {device} and (locked_until is null or locked_until <= {now})
            returning failed_attempts as "Value"
            """).ToListAsync();
        return counts.Count == 0 ? null : counts[0];
    }

    private async Task<int?> TakeOfAccountAsync(Guid accountId, DateTimeOffset now)
    {
        var counts = await db.Database.SqlQuery<int>($"""
            update accounts
            set access_failed_count = case when lockout_end is null then access_failed_count + 1 else 1 end,
                lockout_end = case when lockout_end is null and access_failed_count + 1 >= {SignInLimits.MaxAttempts} then {now + SignInLimits.LockFor} end
            where id = {accountId} and (lockout_end is null or lockout_end <= {now})
            returning access_failed_count as "Value"
            """).ToListAsync();
        return counts.Count == 0 ? null : counts[0];
    }

    private Task<int> GiveBackToDeviceAsync(Guid accountId, byte[] device) =>
        db.KnownDevices
            .Where(entry => entry.AccountId == accountId && entry.TokenHash == device && entry.FailedAttempts > 0)
            .ExecuteUpdateAsync(set => set
                .SetProperty(entry => entry.FailedAttempts, entry => entry.FailedAttempts - 1)
                .SetProperty(entry => entry.LockedUntil, (DateTimeOffset?)null));

    private Task<int> GiveBackToAccountAsync(Guid accountId) =>
        db.Users
            .Where(user => user.Id == accountId && user.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set
                .SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount - 1)
                .SetProperty(user => user.LockoutEnd, (DateTimeOffset?)null));
}
