using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Security.Passwords;

/// <summary>
/// Chooses a password with a one-time key. Two posts of one key change the same account row: the second
/// finds another concurrency stamp than the one it read, and nothing of it is kept. The caller saves.
/// </summary>
public sealed class UseKey(RegieQuartierDbContext db, ChoosePassword choose, TimeProvider clock)
{
    /// <summary>The key of a link, with its account; null when it opens nothing.</summary>
    public async Task<(OneTimeKey Key, AppUser User)?> FindAsync(string? token)
    {
        if (token is null)
        {
            return null;
        }

        var hash = Secret.HashToken(token);
        var found = await db.OneTimeKeys
            .Where(key => key.Hash == hash && key.Purpose != OneTimeKeyPurpose.ActivationCard)
            .Join(db.Users.Include(user => user.Roles), key => key.AccountId, user => user.Id, (key, user) => new { key, user })
            .FirstOrDefaultAsync();
        return found is not null && found.user.DisabledAt is null && found.key.OpensAt(clock.GetUtcNow()) ? (found.key, found.user) : null;
    }

    /// <summary>The sentence that says what is wrong with the password; null when it was taken and the key used.</summary>
    public async Task<string?> ForAsync(OneTimeKey key, AppUser user, string password)
    {
        var first = user.PasswordHash is null;
        if (await choose.ForAsync(user, password) is { } wrong)
        {
            return wrong;
        }

        var now = clock.GetUtcNow();
        key.Use(now);
        var others = await db.OneTimeKeys.Where(other => other.AccountId == user.Id && other.EndedAt == null && other.Id != key.Id).ToListAsync();
        others.ForEach(other => other.Withdraw(now));
        db.AuditEntries.Add(AuditEntry.Record(first ? AuditActions.AccountActivated : AuditActions.PasswordChanged, user.Id, user.Id, now));
        return null;
    }
}
