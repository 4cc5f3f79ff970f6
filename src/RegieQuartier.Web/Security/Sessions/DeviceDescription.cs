namespace RegieQuartier.Web.Security.Sessions;

/// <summary>A browser in words that its owner recognises: « Firefox sur Windows ».</summary>
internal static class DeviceDescription
{
    private const string Unknown = "Appareil inconnu";

    // The first mark found names the thing: Edge and Opera also say Chrome, and Chrome also says Safari.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        var browser = Named(Browsers, userAgent);
        var system = Named(Systems, userAgent);
        return (browser, system) switch
        {
            (null, null) => Unknown,
            (null, _) => $"Navigateur sur {system}",
            (_, null) => browser,
            _ => $"{browser} sur {system}",
        };
    }

    private static string? Named((string Mark, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(entry => userAgent?.Contains(entry.Mark, StringComparison.Ordinal) == true).Name;
}
