using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>What a list is exported as.</summary>
public enum SpreadsheetFormat
{
    Csv,
    Xlsx,
}

/// <summary>Answers with a list as a file to keep, sent as its rows come: nothing of it is kept here, nor by the browser's cache.</summary>
public sealed class SpreadsheetResult<T>(SpreadsheetList<T> list, SpreadsheetFormat format) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context) =>
        list.WriteAsync(SpreadsheetFile.Start(context.HttpContext.Response, list.Title, list.Day, format), context.HttpContext.RequestAborted);
}

/// <summary>Files are named after their list and its day: « Salariés en parcours 2026-11-27.csv ».</summary>
internal static class SpreadsheetFileName
{
    private const int LongestTitle = 80;

    /// <summary>The header that says so, with a name without accents for browsers that want one.</summary>
    public static string Attachment(string title, DateOnly day, string extension)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Words(title)} {day:yyyy-MM-dd}.{extension}");
        return new ContentDispositionHeaderValue("attachment") { FileName = Unaccented(name), FileNameStar = name }.ToString();
    }

    // Only letters, digits and single spaces: whatever a title holds, no system takes the name for a path.
    private static string Words(string title)
    {
        var letters = string.Concat(title.Normalize(NormalizationForm.FormC).Select(sign => char.IsLetterOrDigit(sign) ? sign : ' '));
        var words = string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "Liste" : words[..Math.Min(words.Length, LongestTitle)].TrimEnd();
    }

    private static string Unaccented(string name) => string.Concat(name
        .Replace("œ", "oe", StringComparison.Ordinal)
        .Replace("Œ", "Oe", StringComparison.Ordinal)
        .Normalize(NormalizationForm.FormD)
        .Where(char.IsAscii));
}
