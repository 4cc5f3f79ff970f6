using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Account.RecoveryCodes;

/// <summary>Codes travel to the next page in the sealed flash cookie: they are kept nowhere else.</summary>
internal static class CodesShownOnce
{
    private const string Key = "recovery-codes";

    public static void ShowOnce(this Controller controller, IEnumerable<string> codes) => controller.TempData[Key] = string.Join(' ', codes);

    public static IReadOnlyList<string> TakeShown(this Controller controller) =>
        controller.TempData[Key] is string codes ? codes.Split(' ') : [];
}
