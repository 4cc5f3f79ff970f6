using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Security.SecondFactor;

/// <summary>
/// Accepts a code once. Two posts of one code, here or on another instance, reach the same row: the
/// second finds it used.
/// </summary>
public sealed class CheckSecondFactor(RegieQuartierDbContext db, TotpSecrets secrets, SignInAttempts attempts, TimeProvider clock)
{
    /// <summary>A code of the authenticator application.</summary>
    public Task<bool> WithCodeAsync(HttpContext http, AppUser user, string? typed) =>
        attempts.JudgeAsync(http, user.Id, () => UseStepAsync(user, typed));

    /// <summary>One of the recovery codes.</summary>
    public Task<bool> WithRecoveryCodeAsync(HttpContext http, AppUser user, string? typed) =>
        attempts.JudgeAsync(http, user.Id, () => UseRecoveryCodeAsync(user, typed));

    private async Task<bool> UseStepAsync(AppUser user, string? typed)
    {
        var code = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        if (user.SealedTotpSecret is null || Totp.StepOf(secrets.Open(user.SealedTotpSecret), code, clock.GetUtcNow()) is not { } step)
        {
            return false;
        }

        var used = await db.Users
            .Where(row => row.Id == user.Id && (row.LastTotpStep == null || row.LastTotpStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastTotpStep, step));
        return used == 1;
    }

    private async Task<bool> UseRecoveryCodeAsync(AppUser user, string? typed)
    {
        var hash = Secret.HashCode(ReadableCode.Normalise(typed), user.Id);
        var used = await db.RecoveryCodes
            .Where(code => code.AccountId == user.Id && code.Hash == hash && code.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(code => code.UsedAt, clock.GetUtcNow()));
        return used == 1;
    }
}
