using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Security.Passwords;

/// <summary>
/// Says whose card it is. As with a password: one search, one count, one slow hash, whether the identifier
/// exists or not.
/// </summary>
public sealed class ActivationCards(RegieQuartierDbContext db, SignInAttempts attempts, TimeProvider clock)
{
    /// <summary>The card's key with its account; null when it opens nothing.</summary>
    public async Task<(OneTimeKey Key, AppUser User)?> CheckAsync(HttpContext http, string? typedName, string? typedCode)
    {
        var now = clock.GetUtcNow();
        var name = SignInName.Read(typedName).Value?.Text.ToUpperInvariant() ?? "";
        var user = await db.Users.Include(found => found.Roles).FirstOrDefaultAsync(found => found.NormalizedUserName == name);
        var accountId = user?.Id ?? Guid.Empty;
        var hash = Secret.HashCode(ReadableCode.Normalise(typedCode), accountId);
        var key = await db.OneTimeKeys.FirstOrDefaultAsync(
            card => card.AccountId == accountId && card.Purpose == OneTimeKeyPurpose.ActivationCard && card.Hash == hash);
        var right = user is { DisabledAt: null } && key?.OpensAt(now) == true;
        return await attempts.JudgeAsync(http, accountId, () => Task.FromResult(right)) ? (key!, user!) : null;
    }
}
