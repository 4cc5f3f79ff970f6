using System.Text.RegularExpressions;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Tests.Architecture;

/// <summary>Every language says everything that a page may ask it, and nothing is kept that no page asks.</summary>
public sealed partial class LanguageFilesTests
{
    /// <summary>What a file says of its own language.</summary>
    private static readonly string[] Own = ["language.tag", "language.name", "language.in-french", "language.order", "language.easy"];

    public static TheoryData<string> Codes => [.. LanguageFiles.All.Select(language => language.Code)];

    [Fact]
    public void There_are_the_languages_of_the_neighbourhood_French_first() =>
        Assert.Equal(["fr", "falc", "en", "ar", "tr"], LanguageFiles.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_has_every_sentence_and_no_other(string code)
    {
        var keys = LanguageFiles.Find(code)!.Keys.Except(Own).Order(StringComparer.Ordinal);

        Assert.Equal(LanguageFiles.French.Keys.Except(Own).Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sentence_leaves_open_what_the_French_one_does(string code)
    {
        var language = LanguageFiles.Find(code)!;

        // A count may be said in words alone, and a first day or a whole hour without what is left out.
        Assert.All(LanguageFiles.French.Keys.Except(Own), key => Assert.True(
            HolesOf(LanguageFiles.French[key]).SetEquals(HolesOf(language[key])), $"{key} in {code}: {language[key]}"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sentence_is_written_whole(string code)
    {
        var language = LanguageFiles.Find(code)!;

        Assert.All(LanguageFiles.French.Keys, key => Assert.False(string.IsNullOrWhiteSpace(language[key]), $"{key} in {code}"));
        Assert.All(language.Keys, key => Assert.Equal(language[key].Count(sign => sign == '<'), language[key].Count(sign => sign == '>')));
    }

    [Fact]
    public void Every_sentence_is_asked_for_and_every_sentence_asked_for_is_there()
    {
        var asked = Sources().SelectMany(AskedBy).ToHashSet(StringComparer.Ordinal);
        var known = LanguageFiles.French.Keys.Except(Own).Select(WithoutCount).ToHashSet(StringComparer.Ordinal);

        var starts = asked.Where(key => key.EndsWith('*')).Select(key => key[..^1]).ToList();
        var unasked = known.Where(key => !asked.Contains(key) && !starts.Exists(start => key.StartsWith(start, StringComparison.Ordinal)));

        Assert.Equal("", string.Join(' ', unasked));
        Assert.Empty(asked.Where(key => !key.EndsWith('*')).Except(known));
    }

    [Fact]
    public void Residents_pages_lead_to_residents_pages_in_the_language_of_who_reads() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(SiteProcess.Folder, "Features", "Public"), "*.cshtml", SearchOption.AllDirectories),
        file => Assert.DoesNotMatch(AddressWithoutLanguage(), File.ReadAllText(file)));

    [Fact]
    public void No_sentence_is_written_in_a_residents_view() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(SiteProcess.Folder, "Features", "Public"), "*.cshtml", SearchOption.AllDirectories),
        file => Assert.DoesNotMatch(FrenchBetweenTags(), File.ReadAllText(file)));

    private static HashSet<string> HolesOf(string sentence) => [.. Hole().Matches(sentence).Select(hole => hole.Value)];

    private static IEnumerable<string> Sources() => Directory
        .EnumerateFiles(SiteProcess.Folder, "*.cs*", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)))
        .Select(File.ReadAllText);

    // A key is a text with a dot where a sentence is asked for; what is filled in ends with any word.
    private static IEnumerable<string> AskedBy(string source) => Ask().Matches(source)
        .SelectMany(ask => Key().Matches(ask.Groups["asked"].Value))
        .Select(key => Before(key.Groups["key"].Value));

    private static string WithoutCount(string key) =>
        key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".many", StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : key;

    private static string Before(string key) => key.Contains('{', StringComparison.Ordinal) ? $"{key[..key.IndexOf('{', StringComparison.Ordinal)]}*" : key;

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(Say|SayHtml|SayCount)\((?<asked>[^;\n]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ask();

    [GeneratedRegex("\"(?<key>[a-z]+[.][a-z{}.-]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex("(?:href|action)=\"/", RegexOptions.NonBacktracking)]
    private static partial Regex AddressWithoutLanguage();

    [GeneratedRegex(@">[^<@{}]*\p{L}{3}[^<@{}]*</(?:h1|h2|h3|p|a|button|li|dt|dd|strong|summary|span)>", RegexOptions.NonBacktracking)]
    private static partial Regex FrenchBetweenTags();
}
