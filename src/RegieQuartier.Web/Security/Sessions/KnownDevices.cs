using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Security.Sessions;

/// <summary>
/// Browsers from which people signed in before. A long-lived cookie, apart from the session's: it opens
/// nothing, it only lets its owner's attempts be counted apart from a stranger's.
/// </summary>
public sealed class KnownDevices(RegieQuartierDbContext db, KnownDeviceCookie cookie, TimeProvider clock)
{
    /// <summary>Hash of the browser's token; null when it brings none.</summary>
    public byte[]? HashOf(HttpContext http) =>
        http.Request.Cookies[cookie.Name] is { Length: > 0 } token ? Secret.HashToken(token) : null;

    /// <summary>Keeps this browser as known to the account.</summary>
    public async Task RememberAsync(HttpContext http, Guid accountId)
    {
        var now = clock.GetUtcNow();
        if (HashOf(http) is { } hash
            && await db.KnownDevices.AnyAsync(device => device.AccountId == accountId && device.TokenHash == hash, http.RequestAborted))
        {
            return;
        }

        var token = Secret.DrawToken();
        db.KnownDevices.Add(KnownDevice.Remember(accountId, Secret.HashToken(token), now));
        await db.SaveChangesAsync(http.RequestAborted);
        http.Response.Cookies.Append(cookie.Name, token, cookie.Build(http, now));
    }
}
