namespace RegieQuartier.Domain.Files;

/// <summary>What a file that is kept may be: a closed list, told by its bytes.</summary>
public enum FileFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A photo: JPEG.</summary>
    Jpeg,

    /// <summary>A picture: PNG.</summary>
    Png,

    /// <summary>A picture: WebP.</summary>
    WebP,

    /// <summary>A text of Word, without macros.</summary>
    Docx,

    /// <summary>A text of LibreOffice, without macros.</summary>
    Odt,
}

/// <summary>How each format is named and sent.</summary>
public static class FileFormatMeaning
{
    /// <summary>The format that the end of a name stands for; null when it stands for none of ours.</summary>
    /// <param name="extension">The end of the name, with its dot.</param>
    public static FileFormat? OfExtension(string extension) => extension.ToLowerInvariant() switch
    {
        ".pdf" => FileFormat.Pdf,
        ".jpg" or ".jpeg" => FileFormat.Jpeg,
        ".png" => FileFormat.Png,
        ".webp" => FileFormat.WebP,
        ".docx" => FileFormat.Docx,
        ".odt" => FileFormat.Odt,
        _ => null,
    };

    /// <summary>How its names end, with the dot.</summary>
    public static string Extension(this FileFormat format) => format switch
    {
        FileFormat.Pdf => ".pdf",
        FileFormat.Jpeg => ".jpg",
        FileFormat.Png => ".png",
        FileFormat.WebP => ".webp",
        FileFormat.Docx => ".docx",
        FileFormat.Odt => ".odt",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>What it is sent as: ours, never what a browser said of it.</summary>
    public static string ContentType(this FileFormat format) => format switch
    {
        FileFormat.Pdf => "application/pdf",
        FileFormat.Jpeg => "image/jpeg",
        FileFormat.Png => "image/png",
        FileFormat.WebP => "image/webp",
        FileFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileFormat.Odt => "application/vnd.oasis.opendocument.text",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
