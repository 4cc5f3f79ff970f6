using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>A closed list to choose from: <c>&lt;field-select asp-for="Language" asp-items="Model.Languages" label="Langue" /&gt;</c>.</summary>
[HtmlTargetElement("field-select", Attributes = "asp-for,asp-items,label")]
public sealed class FieldSelectTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [HtmlAttributeName("asp-items")]
    public required IEnumerable<SelectListItem> Items { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string? Optional { get; set; }

    public string? Width { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var frame = new FieldFrame(ViewContext, For, Hint);
        var select = generator.GenerateSelect(ViewContext, For.ModelExplorer, optionLabel: null, For.Name, Items, allowMultiple: false, htmlAttributes: null);
        select.Attributes["class"] = Width is null ? "form-select" : $"form-select w-{Width}";
        frame.Dress(select.Attributes);
        output.MoveAttributesTo(select);

        frame.Open(output);
        output.Content.AppendHtml(frame.Label(Label, Optional)).AppendHtml(frame.Hint()).AppendHtml(frame.Message()).AppendHtml(select);
    }
}
