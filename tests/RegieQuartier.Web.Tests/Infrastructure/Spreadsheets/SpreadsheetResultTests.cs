using System.Security.Cryptography;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class SpreadsheetResultTests
{
    private const int ManyRows = 20_000;

    [Theory]
    [InlineData(SpreadsheetFormat.Csv, "text/csv; charset=utf-8", "csv")]
    [InlineData(SpreadsheetFormat.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")]
    public async Task It_is_a_file_to_keep_that_nothing_else_keeps(SpreadsheetFormat format, string type, string extension)
    {
        using var body = new ResponseBody();

        var response = await Exported.AnswerAsync(Exported.List(), format, body);

        Assert.Equal(type, response.ContentType);
        Assert.Equal("no-store", response.Headers.CacheControl);
        Assert.Equal(
            $"attachment; filename=\"Salaries en parcours 2026-11-27.{extension}\"; filename*=UTF-8''Salari%C3%A9s%20en%20parcours%202026-11-27.{extension}",
            response.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc passwd")]
    [InlineData("Besoins : cœur d’îlot \"A\"\r\nX-Header: 1", "Besoins coeur d ilot A X Header 1")]
    [InlineData(" ?! ", "Liste")]
    public void A_title_makes_no_path_and_no_header(string title, string name) => Assert.StartsWith(
        $"attachment; filename=\"{name} 2026-11-27.csv\"; filename*=UTF-8''", SpreadsheetFileName.Attachment(title, new DateOnly(2026, 11, 27), "csv"), StringComparison.Ordinal);

    [Theory]
    [InlineData(SpreadsheetFormat.Csv)]
    [InlineData(SpreadsheetFormat.Xlsx)]
    public async Task Rows_are_sent_as_they_come(SpreadsheetFormat format)
    {
        using var body = new ResponseBody();
        var waiting = new List<int>();
        var (given, sentBefore, lastSent) = (0, 0, 0);

        // Letters drawn at random cannot be packed: what is kept back is what was not sent.
        async IAsyncEnumerable<Exported> Rows()
        {
            while (given < ManyRows)
            {
                await Task.CompletedTask;
                given++;
                if (body.Sent > sentBefore)
                {
                    (sentBefore, lastSent) = (body.Sent, given);
                }

                waiting.Add(given - lastSent);
                yield return new Exported(RandomNumberGenerator.GetHexString(200));
            }
        }

        await Exported.AnswerAsync(Exported.List(Rows()), format, body);

        Assert.Equal(ManyRows, given);
        Assert.InRange(waiting.Max(), 1, 1_000);
        Assert.InRange(body.Sent, ManyRows * 100, ManyRows * 300);
    }

    [Theory]
    [InlineData(SpreadsheetFormat.Csv)]
    [InlineData(SpreadsheetFormat.Xlsx)]
    public async Task A_list_cut_short_is_no_file(SpreadsheetFormat format)
    {
        using var body = new ResponseBody();
        static async IAsyncEnumerable<Exported> Rows()
        {
            yield return new Exported("Zoé");
            await Task.CompletedTask;
            throw new TimeoutException();
        }

        await Assert.ThrowsAsync<TimeoutException>(() => Exported.AnswerAsync(Exported.List(Rows()), format, body));

        Assert.DoesNotContain("Zoé", System.Text.Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
        Assert.Equal(-1, body.ToArray().AsSpan().IndexOf("PK\u0005\u0006"u8));
    }
}
