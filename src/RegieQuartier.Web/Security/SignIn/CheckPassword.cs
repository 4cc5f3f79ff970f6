using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Security.SignIn;

/// <summary>
/// Says whose name and password these are. Whether the account is unknown, waiting, disabled or locked, or
/// the password wrong, the answer is the same and so is the work: one search, one count, one hash.
/// </summary>
public sealed class CheckPassword(
    RegieQuartierDbContext db, IPasswordHasher<AppUser> hasher, NobodysPassword nobody, SignInAttempts attempts)
{
    /// <summary>The account, with its roles; null when it may not sign in so.</summary>
    public async Task<AppUser?> OfNameAsync(HttpContext http, string? typedName, string? password)
    {
        var name = SignInName.Read(typedName).Value?.Text.ToUpperInvariant() ?? "";
        var user = await db.Users
            .Include(found => found.Roles)
            .FirstOrDefaultAsync(found => found.NormalizedUserName == name || found.NormalizedEmail == name, http.RequestAborted);
        return await IsRightAsync(http, user, password) ? user : null;
    }

    /// <summary>True when it is the signed-in person's own password: asked again before what matters.</summary>
    public async Task<bool> IsOwnAsync(HttpContext http, AppUser user, string? password) => await IsRightAsync(http, user, password);

    private async Task<bool> IsRightAsync(HttpContext http, AppUser? user, string? password)
    {
        var hash = user?.PasswordHash;
        var verdict = hasher.VerifyHashedPassword(user!, hash ?? nobody.Hash, password ?? "");
        var right = hash is not null && user is { DisabledAt: null } && verdict != PasswordVerificationResult.Failed;
        return await attempts.JudgeAsync(http, user?.Id ?? Guid.Empty, () => Task.FromResult(right));
    }
}
