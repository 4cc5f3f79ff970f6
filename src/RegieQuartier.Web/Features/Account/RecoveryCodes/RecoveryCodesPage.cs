using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Account.RecoveryCodes;

/// <summary>The codes just made, shown once; later only how many are left.</summary>
public sealed record RecoveryCodesPage(IReadOnlyList<string> Shown, int Left, string? ReturnTo, RecoveryCodeForm Form)
{
    public static async Task<RecoveryCodesPage> LoadAsync(
        RegieQuartierDbContext db, Guid accountId, IReadOnlyList<string> shown, string? returnTo, CancellationToken ct)
    {
        var left = await db.RecoveryCodes.CountAsync(code => code.AccountId == accountId && code.UsedAt == null, ct);
        return new RecoveryCodesPage(shown, left, returnTo, new RecoveryCodeForm());
    }
}
