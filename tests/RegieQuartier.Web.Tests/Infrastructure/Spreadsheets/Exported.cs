using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

/// <summary>A row of an export, and how lists of them are answered.</summary>
internal sealed record Exported(string? Name, DateOnly? Born = null, long? Children = null, decimal? Hours = null)
{
    public static SpreadsheetList<Exported> List(IAsyncEnumerable<Exported> rows, params string[] filters) =>
        new SpreadsheetList<Exported>("Salariés en parcours", new DateOnly(2026, 11, 27), rows, filters)
            .WithText("Nom", row => row.Name)
            .WithDate("Né le", row => row.Born)
            .WithInteger("Enfants", row => row.Children)
            .WithDecimal("Heures", row => row.Hours);

    public static SpreadsheetList<Exported> List(params Exported[] rows) => List(rows.ToAsyncEnumerable());

    /// <summary>What the response to <paramref name="list"/> holds.</summary>
    public static async Task<byte[]> SendAsync(SpreadsheetList<Exported> list, SpreadsheetFormat format)
    {
        using var body = new ResponseBody();
        await AnswerAsync(list, format, body);
        return body.ToArray();
    }

    public static async Task<HttpResponse> AnswerAsync(SpreadsheetList<Exported> list, SpreadsheetFormat format, Stream body)
    {
        var http = new DefaultHttpContext { RequestAborted = TestContext.Current.CancellationToken };
        http.Response.Body = body;
        await new SpreadsheetResult<Exported>(list, format).ExecuteResultAsync(new ActionContext { HttpContext = http });
        return http.Response;
    }
}

/// <summary>A body as the server has it: written to, forward, and asynchronously alone.</summary>
internal sealed class ResponseBody : Stream
{
    private readonly MemoryStream _sent = new();

    public int Sent => (int)_sent.Length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public byte[] ToArray() => _sent.ToArray();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => _sent.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush() => throw new InvalidOperationException("The server refuses to wait.");

    public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("The server refuses to wait.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
