using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>One sentence said once, on the page that follows an act.</summary>
public static class FlashMessages
{
    internal const string DoneKey = "flash.done";
    internal const string WarningKey = "flash.warning";

    /// <summary>Says what was done: « Compte désactivé. ».</summary>
    public static void Flash(this Controller controller, string sentence) => controller.TempData[DoneKey] = sentence;

    /// <summary>Says what was not, or what to look at.</summary>
    public static void FlashWarning(this Controller controller, string sentence) => controller.TempData[WarningKey] = sentence;
}
