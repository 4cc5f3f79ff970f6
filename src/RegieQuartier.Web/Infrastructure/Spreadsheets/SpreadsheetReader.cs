using System.Text;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// Reads a table that a person sends: a classeur .xlsx, or a .csv as any spreadsheet saves it. What it is, is told
/// by what it holds; its name must agree. Whatever is sent, the answer is a table or a sentence, never an exception,
/// and no more is kept in memory than the limits allow.
/// </summary>
public static class SpreadsheetReader
{
    /// <summary>What a form may offer to choose among, as its <c>accept</c> attribute.</summary>
    public const string Accepted = ".xlsx,.csv,.txt,.tsv";

    private const string Workbook = ".xlsx";

    private static readonly string[] Extensions = Accepted.Split(',');

    /// <summary>Reads <paramref name="upload"/> up to its limit and gives its only filled sheet.</summary>
    public static async Task<SpreadsheetReading> ReadAsync(Stream upload, string fileName, SpreadsheetLimits limits, CancellationToken ct)
    {
        var extension = Path.GetExtension(fileName);
        if (await BufferAsync(upload, limits.MostBytes, ct) is not { } file)
        {
            return SpreadsheetRefusal.TooHeavy(limits.MostBytes);
        }

        if (Recognise(file) is { } refusal)
        {
            return refusal;
        }

        var zipped = IsZip(file);
        if (zipped && XlsxArchive.Inspect(file) is { } hostile)
        {
            return hostile;
        }

        if (!Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) || zipped != extension.Equals(Workbook, StringComparison.OrdinalIgnoreCase))
        {
            return SpreadsheetRefusal.WrongName;
        }

        return zipped ? XlsxTableReader.Read(file, limits) : CsvTableReader.Read(file, limits);
    }

    private static async Task<ArraySegment<byte>?> BufferAsync(Stream upload, int mostBytes, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var block = new byte[16 * 1024];
        while (await upload.ReadAsync(block, ct) is > 0 and var read)
        {
            if (kept.Length + read > mostBytes)
            {
                return null;
            }

            kept.Write(block, 0, read);
        }

        return new ArraySegment<byte>(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static SpreadsheetRefusal? Recognise(ReadOnlySpan<byte> file) => file switch
    {
        [] => SpreadsheetRefusal.Empty,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => IsEncrypted(file) ? SpreadsheetRefusal.Encrypted : SpreadsheetRefusal.OldFormat,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => SpreadsheetRefusal.WrongType,
        _ => null,
    };

    // A protected .xlsx is wrapped in the container of the old .xls, under this name.
    private static bool IsEncrypted(ReadOnlySpan<byte> file) => file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static bool IsZip(ReadOnlySpan<byte> file) => file is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];
}
