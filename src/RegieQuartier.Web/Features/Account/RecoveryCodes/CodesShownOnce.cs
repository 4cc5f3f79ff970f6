using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Account.RecoveryCodes;

/// <summary>
/// Codes travel to the next page in the sealed flash cookie: they are kept nowhere else. Each account has its
/// own: whoever signs in next in the same browser does not see them.
/// </summary>
internal static class CodesShownOnce
{
    public static void ShowOnce(this Controller controller, Guid accountId, IEnumerable<string> codes) =>
        controller.TempData[Key(accountId)] = string.Join(' ', codes);

    public static IReadOnlyList<string> TakeShown(this Controller controller, Guid accountId) =>
        controller.TempData[Key(accountId)] is string codes ? codes.Split(' ') : [];

    private static string Key(Guid accountId) => $"recovery-codes.{accountId:N}";
}
