using System.Collections.Frozen;
using System.Globalization;

namespace RegieQuartier.Web.Infrastructure.Languages;

/// <summary>
/// A language of the residents' pages: its words, its dates and the side it is read from. Each is one file of
/// <c>Features/Public/Words</c>, named after its code; adding a language is adding a file.
/// </summary>
public sealed class Language
{
    private static readonly AsyncLocal<Language?> Spoken = new();

    private readonly FrozenDictionary<string, string> _words;

    internal Language(string code, IReadOnlyDictionary<string, string> words)
    {
        Code = code;
        Tag = words["language.tag"];
        Name = words["language.name"];
        InFrench = words["language.in-french"];
        Culture = CultureInfo.GetCultureInfo(Tag);
        IsEasyFrench = words.ContainsKey("language.easy");
        // Sentences are typed with plain spaces; French binds its signs to the word before.
        _words = words.ToFrozenDictionary(word => word.Key, word => Culture.TwoLetterISOLanguageName == "fr" ? word.Value.BindSigns() : word.Value, StringComparer.Ordinal);
    }

    /// <summary>Its word in addresses, and the name of its file: <c>falc</c>, <c>ar</c>.</summary>
    public string Code { get; }

    /// <summary>What a page says of its language, for those who hear it: <c>fr</c>, <c>ar</c>.</summary>
    public string Tag { get; }

    /// <summary>Its own name, in itself: « العربية ».</summary>
    public string Name { get; }

    /// <summary>Its name for the team: « arabe ».</summary>
    public string InFrench { get; }

    /// <summary>How it names days and months.</summary>
    public CultureInfo Culture { get; }

    /// <summary>French that is easy to read and to understand.</summary>
    public bool IsEasyFrench { get; }

    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>The one that needs no prefix in the address.</summary>
    public bool IsFrench => this == LanguageFiles.French;

    /// <summary>The keys it has a sentence for.</summary>
    public IReadOnlyCollection<string> Keys => _words.Keys;

    /// <summary>The language of the page or of the message that is being written: French, unless something said otherwise.</summary>
    public static Language Current => Spoken.Value ?? LanguageFiles.French;

    /// <summary>What it says for a key; in French what it has no sentence for.</summary>
    public string this[string key] => _words.GetValueOrDefault(key) ?? LanguageFiles.French._words[key];

    /// <summary>All that is written until the end of the scope is in this language.</summary>
    public IDisposable Speaking()
    {
        var scope = new Scope(Spoken.Value);
        Spoken.Value = this;
        return scope;
    }

    private sealed class Scope(Language? before) : IDisposable
    {
        public void Dispose() => Spoken.Value = before;
    }
}
