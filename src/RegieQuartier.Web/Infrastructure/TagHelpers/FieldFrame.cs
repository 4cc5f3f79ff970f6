using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>
/// What every field has around its control: label, hint, message, in that order, each tied to the
/// control for those who hear the page.
/// </summary>
internal sealed class FieldFrame
{
    private readonly ViewContext _view;
    private readonly string? _hint;

    public FieldFrame(ViewContext view, ModelExpression property, string? hint)
    {
        _view = view;
        // A view that chooses between words and null hands over an empty text.
        _hint = string.IsNullOrEmpty(hint) ? null : hint;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);
        Id = IdOf(Name);
        Error = view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;
    }

    public string Name { get; }

    public string Id { get; }

    public string? Error { get; }

    /// <summary>Where the error summary's link must land.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public IHtmlContent Label(string text, string? optional)
    {
        var label = new TagBuilder("label");
        label.Attributes["class"] = "form-label";
        label.Attributes["for"] = Id;
        AppendWords(label, text, optional);
        return label;
    }

    public static void AppendWords(TagBuilder label, string text, string? optional)
    {
        label.InnerHtml.Append(text.BindSigns());
        if (optional is not null)
        {
            var mark = new TagBuilder("span");
            mark.Attributes["class"] = "optional";
            mark.InnerHtml.Append(optional);
            label.InnerHtml.Append(" ").AppendHtml(mark);
        }
    }

    public IHtmlContent Hint() => _hint is null ? HtmlContents.None : Paragraph("form-text", $"{Id}-aide", new StringHtmlContent(_hint.BindSigns()));

    public IHtmlContent Message()
    {
        if (Error is null)
        {
            return HtmlContents.None;
        }

        var words = new TagBuilder("span");
        words.InnerHtml.Append(Error.BindSigns());
        var content = new HtmlContentBuilder().AppendHtml(Picto.Draw(_view, "alert")).AppendHtml(words);
        return Paragraph("field-message", $"{Id}-erreur", content);
    }

    /// <summary>Ties hint and message to the control, and says when it is wrong.</summary>
    public void Dress(AttributeDictionary control)
    {
        var described = string.Join(' ', new[] { _hint is null ? null : $"{Id}-aide", Error is null ? null : $"{Id}-erreur" }.OfType<string>());
        if (described.Length > 0)
        {
            control["aria-describedby"] = described;
        }

        if (Error is not null)
        {
            control["aria-invalid"] = "true";
        }
    }

    /// <summary>Turns the written tag into the field's own element.</summary>
    public void Open(TagHelperOutput output, string tagName = "div")
    {
        output.TagName = tagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field field-error");
    }

    private static TagBuilder Paragraph(string cssClass, string id, IHtmlContent content)
    {
        var paragraph = new TagBuilder("p");
        paragraph.Attributes["class"] = cssClass;
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.AppendHtml(content);
        return paragraph;
    }
}
