using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>The page of indicators as a person reads it, and its file.</summary>
internal static class IndicatorReading
{
    /// <summary>The sheet of an indicator.</summary>
    public static AngleSharp.Dom.IElement Section(Page page, string title) =>
        page.Document.QuerySelectorAll("main section").Single(section => string.Equals(Plain(section.QuerySelector("h2")!.TextContent), title, StringComparison.Ordinal));

    /// <summary>Its figure, its sentence, and what it was a year before.</summary>
    public static (string Value, string Sentence, string Before) Read(Page page, string title)
    {
        var words = Section(page, title).QuerySelectorAll("div:first-of-type > p").Select(words => Plain(words.TextContent)).ToList();
        return (words[0], words[1], words[^1].Replace("Un an plus tôt : ", "", StringComparison.Ordinal));
    }

    /// <summary>The figures of its lines.</summary>
    public static List<string> Parts(Page page, string title) =>
        [.. Section(page, title).QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => Plain(cell.TextContent))))];

    /// <summary>Its lines, with what each is called.</summary>
    public static List<string> Lines(Page page, string title) => [.. Section(page, title).QuerySelectorAll("tbody tr").Select(row => Plain(row.TextContent))];

    /// <summary>What is read, runs of spaces made one.</summary>
    public static string Plain(string text) => string.Join(' ', Spaced(text).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is read, with plain spaces alone.</summary>
    public static string Spaced(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    /// <summary>The cells of each row of the file that a role is given of some days, or of this year.</summary>
    public static async Task<List<string[]>> ExportedAsync(this RegieQuartierFactory site, Role role, string days = "")
    {
        var file = await (await site.ClientAsAsync(role)).GetStringAsync($"/indicateurs/export.csv{days}", TestContext.Current.CancellationToken);
        return [.. Spaced(file).Split("\r\n").Select(line => line.Split(';'))];
    }
}
