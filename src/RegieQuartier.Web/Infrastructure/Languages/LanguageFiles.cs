using System.Collections;
using System.Resources;

namespace RegieQuartier.Web.Infrastructure.Languages;

/// <summary>The languages there is a file for, read once.</summary>
public static class LanguageFiles
{
    private const string Folder = "RegieQuartier.Words.";
    private const string Extension = ".resources";

    /// <summary>All of them, by the order each file gives itself: French first.</summary>
    public static IReadOnlyList<Language> All { get; } = ReadAll();

    /// <summary>The one the others fall back on.</summary>
    public static Language French { get; } = Find("fr")!;

    /// <summary>The language of a code; null when there is no such file.</summary>
    public static Language? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The language of a code, or French.</summary>
    public static Language FindOrFrench(string? code) => Find(code) ?? French;

    private static List<Language> ReadAll() =>
    [
        .. typeof(LanguageFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (Code: name[Folder.Length..^Extension.Length], Words: Read(name)))
            .OrderBy(file => file.Words["language.order"], StringComparer.Ordinal)
            .Select(file => new Language(file.Code, file.Words)),
    ];

    private static Dictionary<string, string> Read(string name)
    {
        using var reader = new ResourceReader(typeof(LanguageFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
