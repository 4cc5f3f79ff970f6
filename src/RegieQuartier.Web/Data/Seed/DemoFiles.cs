using System.Globalization;
using System.Text;
using QRCoder;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Small files that any reader opens, and that say that they are invented.</summary>
public static class DemoFiles
{
    private const string Invented = "Démonstration\u00a0: personnes et chiffres inventés.";

    /// <summary>A page of text.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="lines">Its lines; the first one is its title.</param>
    public static ReceivedFile Pdf(string name, params IEnumerable<string> lines)
    {
        var text = new StringBuilder("BT /F1 18 Tf 56 770 Td 26 TL\n");
        foreach (var line in lines.Append(Invented))
        {
            text.Append(CultureInfo.InvariantCulture, $"({Escaped(line)}) Tj T* /F1 12 Tf\n");
        }

        return new ReceivedFile(name, FileFormat.Pdf, Written(text.Append("ET").ToString()));
    }

    /// <summary>A picture: a code to scan.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">What the code says.</param>
    public static ReceivedFile Png(string name, string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode($"{text} {Invented}", QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return new ReceivedFile(name, FileFormat.Png, picture.GetGraphic(6));
    }

    // The objects of a page, then where each of them begins: one byte is one letter throughout.
    private static byte[] Written(string text)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {text.Length} >>\nstream\n{text}\nendstream"),
        ];
        var page = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        foreach (var (number, one) in objects.Index())
        {
            places.Append(CultureInfo.InvariantCulture, $"{page.Length:0000000000} 00000 n \n");
            page.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{one}\nendobj\n");
        }

        var start = page.Length;
        page.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{places}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(page.ToString());
    }

    // The letters of that font are those of Latin 1, but for the apostrophe.
    private static string Escaped(string line) => line
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("(", "\\(", StringComparison.Ordinal)
        .Replace(")", "\\)", StringComparison.Ordinal)
        .Replace("’", "\\222", StringComparison.Ordinal);
}
