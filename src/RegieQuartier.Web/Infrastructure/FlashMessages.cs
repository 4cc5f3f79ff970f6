using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;

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

    /// <summary>Says what was done, or why it was not.</summary>
    /// <param name="controller">Who answers.</param>
    /// <param name="outcome">What became of the act.</param>
    /// <param name="sentence">What is said when it was done.</param>
    /// <param name="refused">What is said of each refusal.</param>
    public static void FlashOutcome(this Controller controller, Result outcome, string sentence, Func<Refusal, string> refused)
    {
        if (outcome.Refused)
        {
            controller.FlashWarning(refused(outcome.Refusal));
        }
        else
        {
            controller.Flash(sentence);
        }
    }
}
