using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;error-summary title="Il manque deux choses pour réserver" /&gt;</c>: all that is wrong, above the form, each line
/// a link to its field. Prints nothing when all is well.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string Form = "Form";

    public string? Title { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var lines = Lines().ToList();
        if (lines.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "erreurs");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml(Heading(Title ?? DefaultTitle(lines.Count))).AppendHtml(List(lines));
    }

    /// <summary>The first thing to say of each field, in the order of the form; what concerns no field comes first.</summary>
    private IEnumerable<(string Key, string Message)> Lines() =>
        ViewContext.ViewData.ModelState
            .Where(state => state.Value is { Errors.Count: > 0 })
            .OrderBy(state => Rank(ViewContext.ViewData.ModelMetadata, state.Key), StringComparer.Ordinal)
            .SelectMany(state => state.Value!.Errors.Take(state.Key.Length == 0 ? int.MaxValue : 1), (state, error) => (state.Key, error.ErrorMessage.BindSigns()));

    // ModelState sorts its keys by name; a person reads the form from top to bottom, as its class declares it. A page
    // that shows more than its form holds it as its Form, while the fields keep their own names.
    private static string Rank(ModelMetadata? model, string key)
    {
        var rank = "";
        if (key.Length == 0)
        {
            return rank;
        }

        var names = key.Split('.');
        model = model?.Properties[NameOf(names[0])] is null ? model?.Properties[Form] ?? model : model;
        foreach (var name in names)
        {
            var properties = model?.Properties.ToList() ?? [];
            var place = properties.FindIndex(property => string.Equals(property.BinderModelName ?? property.PropertyName, NameOf(name), StringComparison.OrdinalIgnoreCase));
            model = place < 0 ? null : properties[place].ElementMetadata ?? properties[place];
            rank += (place < 0 ? $"999{NameOf(name)}" : place.ToString("000", CultureInfo.InvariantCulture)) + NumberOf(name);
        }

        return rank;
    }

    // « Lines[12] » is the twelfth of its lines, and comes after the second.
    private static string NameOf(string name) => name.Split('[')[0];

    private static string NumberOf(string name) =>
        name.Split('[', ']') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place.ToString("00000", CultureInfo.InvariantCulture) : "";

    private static string DefaultTitle(int count) => SayCount("rule.summary", count);

    private static TagBuilder Heading(string title)
    {
        var heading = new TagBuilder("h2");
        heading.Attributes["id"] = "erreurs";
        heading.InnerHtml.Append(title.BindSigns());
        return heading;
    }

    private static TagBuilder List(IEnumerable<(string Key, string Message)> lines)
    {
        var list = new TagBuilder("ul");
        list.Attributes["class"] = "plain";
        foreach (var (key, message) in lines)
        {
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(Line(key, message));
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    private static IHtmlContent Line(string key, string message)
    {
        if (key.Length == 0)
        {
            return new StringHtmlContent(message);
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{FieldFrame.IdOf(key)}";
        link.InnerHtml.Append(message);
        return link;
    }
}
