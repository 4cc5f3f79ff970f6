using System.Text;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>The letters of a text file: UTF-8, UTF-16 when its first bytes say so, else Windows-1252, in which Excel saves in France.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or the reason why it is none.</summary>
    public static SpreadsheetRefusal? Decode(ReadOnlySpan<byte> file, out string text)
    {
        text = "";
        return file switch
        {
            [0xFF, 0xFE, 0, 0, ..] => SpreadsheetRefusal.UnknownLetters,
            [0xFF, 0xFE, .. var utf16] => DecodeStrictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), utf16, out text),
            [0xFE, 0xFF, .. var utf16] => DecodeStrictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), utf16, out text),
            [0xEF, 0xBB, 0xBF, .. var utf8] => DecodeStrictly(Utf8, utf8, out text),
            _ when file.Contains((byte)0) => SpreadsheetRefusal.WrongType,
            _ => DecodeStrictly(Utf8, file, out text) is null ? null : DecodeWestern(file, out text),
        };
    }

    private static SpreadsheetRefusal? DecodeStrictly(Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return null;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return SpreadsheetRefusal.UnknownLetters;
        }
    }

    // Five bytes mean nothing in Windows-1252: they come out as signs of control that no text has.
    private static SpreadsheetRefusal? DecodeWestern(ReadOnlySpan<byte> bytes, out string text)
    {
        text = Western.GetString(bytes);
        return text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') ? SpreadsheetRefusal.WrongType : null;
    }
}
