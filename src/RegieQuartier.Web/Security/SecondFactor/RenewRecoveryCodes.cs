using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Security.SecondFactor;

/// <summary>Draws a person's recovery codes; those before no longer work. The caller saves.</summary>
public sealed class RenewRecoveryCodes(RegieQuartierDbContext db, TimeProvider clock)
{
    /// <summary>The codes as they are shown, once.</summary>
    public async Task<IReadOnlyList<string>> ForAsync(Guid accountId)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == accountId).ToListAsync());
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => ReadableCode.Draw(RecoveryCode.Length)).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => RecoveryCode.Keep(accountId, Secret.HashCode(code, accountId), clock.GetUtcNow())));
        return [.. codes.Select(ReadableCode.Grouped)];
    }
}
