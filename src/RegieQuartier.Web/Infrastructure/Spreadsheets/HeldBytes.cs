namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// Holds in memory what a zip writes without waiting, until it is sent to a response, which only takes what is
/// waited for. It claims that it cannot be gone back on, so that nothing is corrected once sent.
/// </summary>
internal sealed class HeldBytes(Stream body) : MemoryStream
{
    public override bool CanSeek => false;

    /// <summary>Sends what is held and holds nothing any more.</summary>
    public async Task SendAsync(CancellationToken ct)
    {
        await body.WriteAsync(GetBuffer().AsMemory(0, (int)Length), ct);
        SetLength(0);
    }
}
