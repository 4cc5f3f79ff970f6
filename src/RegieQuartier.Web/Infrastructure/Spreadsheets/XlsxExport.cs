using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// A .xlsx written as it goes to a stream that is only ever written to, asynchronously: libraries of the format
/// want to come back on what they wrote, and so keep it. Every text is typed as text; there is no formula.
/// </summary>
internal sealed class XlsxExport(HeldBytes held, ZipArchive archive, XmlWriter xml) : ISpreadsheetWriter
{
    private const int MostHeldBytes = 16 * 1024;

    // Beyond, spreadsheets say that the file is damaged.
    private const int LongestText = 32_767;

    private static readonly XmlWriterSettings Format =
        new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None, CloseOutput = true };

    private int _row;

    /// <summary>Prepares all that comes before the rows, and sends nothing yet.</summary>
    public static XlsxExport Start(Stream body)
    {
        var held = new HeldBytes(body);
        var archive = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in XlsxParts.All)
        {
            using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        return new XlsxExport(held, archive, XmlWriter.Create(archive.CreateEntry(XlsxParts.Sheet, CompressionLevel.Fastest).Open(), Format));
    }

    public Task WriteTitlesAsync(IReadOnlyList<string> titles, CancellationToken ct)
    {
        XlsxParts.StartSheet(xml, titles.Count);
        return WriteRowAsync([.. titles.Select(title => SpreadsheetValue.Of(title))], ct);
    }

    public async Task WriteRowAsync(IReadOnlyList<SpreadsheetValue> values, CancellationToken ct)
    {
        _row++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", _row.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < values.Count; column++)
        {
            if (values[column].Kind != SpreadsheetValueKind.Blank)
            {
                WriteCell(CellAddress.Of(_row, column + 1), values[column]);
            }
        }

        xml.WriteEndElement();
        if (held.Length >= MostHeldBytes)
        {
            await held.SendAsync(ct);
        }
    }

    public Task FinishAsync(CancellationToken ct)
    {
        xml.Dispose();
        archive.Dispose();
        return held.SendAsync(ct);
    }

    private void WriteCell(string address, SpreadsheetValue value)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", address);
        if (value.Kind == SpreadsheetValueKind.Number)
        {
            xml.WriteElementString("v", value.Number.ToString(CultureInfo.InvariantCulture));
        }
        else if (value.Kind == SpreadsheetValueKind.Date && XlsxNumbers.SerialOf(value.Date) is { } serial)
        {
            xml.WriteAttributeString("s", XlsxParts.DateStyle);
            xml.WriteElementString("v", serial.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            WriteText(value.Kind == SpreadsheetValueKind.Date ? value.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : value.Text);
        }

        xml.WriteEndElement();
    }

    private void WriteText(string text)
    {
        // An apostrophe that was typed is doubled, since reading takes one away.
        var written = XlsxStrings.Encode(Formulas.IsDefused(text) ? Formulas.Defuse(text) : text);
        if (StyleOf(text) is { } style)
        {
            xml.WriteAttributeString("s", style);
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(written.Length <= LongestText ? written : Cut(written));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // A text that looks like a formula stays a text when its cell is edited, or the sheet saved in another format.
    private string? StyleOf(string text) => (_row, Formulas.Defuse(text) != text) switch
    {
        (1, _) => XlsxParts.TitleStyle,
        (_, true) => XlsxParts.QuotedStyle,
        _ => null,
    };

    private static string Cut(string text) => $"{text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)]}…";
}
