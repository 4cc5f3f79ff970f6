using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Answers with a file to fill in: titles, and a few rows of words that show how.</summary>
/// <param name="title">What the file is named after.</param>
/// <param name="day">The day it is taken.</param>
/// <param name="titles">The titles of the columns.</param>
/// <param name="rows">What stands under them.</param>
/// <param name="format">What it is written as.</param>
public sealed class SpreadsheetTemplateResult(string title, DateOnly day, IReadOnlyList<string> titles, IReadOnlyList<IReadOnlyList<string>> rows, SpreadsheetFormat format) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (writer, ct) = (SpreadsheetFile.Start(context.HttpContext.Response, title, day, format), context.HttpContext.RequestAborted);
        await writer.WriteTitlesAsync(titles, ct);
        foreach (var row in rows)
        {
            await writer.WriteRowAsync([.. row.Select(text => SpreadsheetValue.Of(text))], ct);
        }

        await writer.FinishAsync(ct);
    }
}

/// <summary>The headers of a file to keep, and its writer.</summary>
internal static class SpreadsheetFile
{
    /// <summary>What the end of an address asks for: <c>.csv</c>, else a classeur.</summary>
    public static SpreadsheetFormat FormatOf(PathString path) =>
        path.Value?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true ? SpreadsheetFormat.Csv : SpreadsheetFormat.Xlsx;

    /// <summary>Says what comes, kept by nobody on the way, and gives what writes it.</summary>
    public static ISpreadsheetWriter Start(HttpResponse response, string title, DateOnly day, SpreadsheetFormat format)
    {
        var isCsv = format == SpreadsheetFormat.Csv;
        response.ContentType = isCsv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        response.Headers.ContentDisposition = SpreadsheetFileName.Attachment(title, day, isCsv ? "csv" : "xlsx");
        response.Headers.CacheControl = "no-store";
        return isCsv ? CsvExport.Start(response.Body) : XlsxExport.Start(response.Body);
    }
}
