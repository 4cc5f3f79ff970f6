using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RegieQuartier.Web.Infrastructure.Languages;

/// <summary>What the pages are written with, in the language of who reads.</summary>
public static class Words
{
    /// <summary>The sentence of a key.</summary>
    public static string Say(string key) => Language.Current[key];

    /// <summary>The sentence of a key, with what it leaves open.</summary>
    public static string Say(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Language.Current[key], values);

    /// <summary>The sentence of a key that holds marks of its own; what it leaves open is written safely.</summary>
    public static IHtmlContent SayHtml(string key, params object?[] values) => values.Length == 0
        ? new HtmlString(Language.Current[key])
        : new HtmlFormattableString(CultureInfo.InvariantCulture, Language.Current[key], values);

    /// <summary>The sentence for one, or for several.</summary>
    public static string SayCount(string key, int count) => count == 1 ? Say($"{key}.one") : Say($"{key}.many", count);

    /// <summary>The address of a residents' page, in the language of who reads: <c>/ar/rendez-vous</c>.</summary>
    public static string To(string path) => To(path, Language.Current);

    /// <summary>The address of a residents' page in a language.</summary>
    public static string To(string path, Language language) => language.IsFrench ? path : $"/{language.Code}{(path == "/" ? "" : path)}";

    /// <summary>A telephone number or a code: read from left to right, whatever is around.</summary>
    public static IHtmlContent LeftToRight(string text) => new HtmlFormattableString("<bdi dir=\"ltr\">{0}</bdi>", text);

    /// <summary>An address or a name, which stays French in every language.</summary>
    public static IHtmlContent InFrench(string text) => Language.Current.Tag == LanguageFiles.French.Tag
        ? new StringHtmlContent(text)
        : new HtmlFormattableString("<bdi lang=\"fr\" dir=\"ltr\">{0}</bdi>", text);
}
