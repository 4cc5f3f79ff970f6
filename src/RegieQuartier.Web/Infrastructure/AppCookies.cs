namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// The one way this house sets a cookie: <c>__Host-</c> and Secure wherever there is https; plain names
/// where the settings say that there is none (<c>Cookies:PlainHttp</c>: http://localhost, never Production).
/// </summary>
public static class AppCookies
{
    public static void Harden(this CookieBuilder cookie, string name, WebApplicationBuilder builder, SameSiteMode sameSite)
    {
        var plain = !builder.Environment.IsProduction() && builder.Configuration.GetValue<bool>("Cookies:PlainHttp");
        cookie.Name = plain ? $"regie-{name}" : $"__Host-regie-{name}";
        cookie.SecurePolicy = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.SameSite = sameSite;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.Path = "/";
        cookie.Domain = null;
    }
}
