using System.Globalization;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Full-time equivalents (ETP) as people read them.</summary>
public static class FullTimeText
{
    /// <summary>« 17,24 ».</summary>
    public static string Of(decimal equivalents) => equivalents.ToString("0.00", CultureInfo.GetCultureInfo("fr-FR"));
}
