namespace RegieQuartier.Web.Security.Sessions;

/// <summary>How the cookie of a known browser is written.</summary>
public sealed class KnownDeviceCookie(CookieBuilder cookie)
{
    public string Name => cookie.Name!;

    public CookieOptions Build(HttpContext http, DateTimeOffset now) => cookie.Build(http, now);
}
