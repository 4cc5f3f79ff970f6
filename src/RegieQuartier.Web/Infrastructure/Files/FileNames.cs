using System.Text;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Infrastructure.Files;

/// <summary>The names of files that people send, made into names that any system takes for a name.</summary>
internal static class FileNames
{
    /// <summary>The name of a file whose own tells nothing, or too much.</summary>
    private const string Plain = "document";

    // Those that Windows refuses, or that lead elsewhere.
    private const string Forbidden = "\"<>|?*:/\\";

    /// <summary>The end of a name, with its dot; empty when it has none.</summary>
    public static string ExtensionOf(string sent) => Path.GetExtension(Cleaned(sent));

    /// <summary>
    /// The name that is kept: the last part of what was sent, ending as its format does. One that holds a number or a word that a
    /// record does not keep becomes « document »: whoever sends a scan has not chosen its name.
    /// </summary>
    public static string ToKeep(string sent, FileFormat format)
    {
        var stem = Cut(Path.GetFileNameWithoutExtension(Cleaned(sent)).Trim(' ', '.'), ReceivedFile.NameMaxLength - format.Extension().Length);
        return (stem.Length == 0 || Tells(stem) ? Plain : stem) + format.Extension();
    }

    private static bool Tells(string stem) => SecretPatterns.AppearIn(stem.Replace('_', ' ')) || SensitiveBodies.AreNamedIn(stem) || SensitiveWords.AppearIn(stem);

    private static string Cleaned(string sent)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var letters = string.Concat(SafeText.Clean(last, multiline: false).Text.Select(sign => Forbidden.Contains(sign) ? ' ' : sign));
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
    }

    // Between two letters, never within one.
    private static string Cut(string stem, int most)
    {
        var kept = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > most)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.ToString().TrimEnd(' ', '.');
    }
}
