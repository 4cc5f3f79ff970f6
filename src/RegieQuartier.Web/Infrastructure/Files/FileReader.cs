using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Infrastructure.Files;

/// <summary>
/// Takes a file that somebody sends: told by its bytes, with which the end of its name must agree. What the browser says of it is
/// not even read.
/// </summary>
internal static class FileReader
{
    /// <summary>The largest request that holds such a file, with the few words that go with it.</summary>
    public const int MostRequestBytes = ReceivedFile.MostBytes + (64 * 1024);

    /// <summary>The file, or the reason not to take it.</summary>
    /// <param name="sent">What the browser sent.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Result<ReceivedFile>> ReadAsync(IFormFile sent, CancellationToken cancellation)
    {
        if (sent.Length > ReceivedFile.MostBytes)
        {
            return FileRefusals.TooHeavy;
        }

        var content = new byte[sent.Length];
        await using var stream = sent.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellation);
        return Read(sent.FileName, content);
    }

    /// <summary>The same of bytes that are at hand.</summary>
    /// <param name="name">The name that was sent.</param>
    /// <param name="content">The bytes.</param>
    public static Result<ReceivedFile> Read(string name, byte[] content)
    {
        if (content.Length == 0)
        {
            return FileRefusals.Empty;
        }

        var extension = FileNames.ExtensionOf(name);
        if (FileFormatMeaning.OfExtension(extension) is not { } format)
        {
            return OfficeArchive.IsForMacros(extension) ? FileRefusals.HoldsMacros : FileRefusals.FormatNotTaken;
        }

        if (!FirstBytes.AreOf(format, content))
        {
            return FileRefusals.NotWhatItsNameSays;
        }

        return Inspect(content, format) is { } refusal ? refusal : new ReceivedFile(FileNames.ToKeep(name, format), format, content);
    }

    private static Refusal? Inspect(byte[] content, FileFormat format) => format switch
    {
        FileFormat.Docx or FileFormat.Odt => OfficeArchive.Inspect(content, format),
        FileFormat.Pdf when FirstBytes.RunProgram(content) => FileRefusals.HoldsMacros,
        _ => null,
    };
}
