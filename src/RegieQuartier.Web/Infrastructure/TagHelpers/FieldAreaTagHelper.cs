using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>Several lines to type in: <c>&lt;field-area asp-for="Note" label="En quelques mots" rows="4" /&gt;</c>.</summary>
[HtmlTargetElement("field-area", Attributes = "asp-for,label")]
public sealed class FieldAreaTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string? Optional { get; set; }

    public int Rows { get; set; } = 3;

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        RequireMultilineText();
        var frame = new FieldFrame(ViewContext, For, Hint);
        var area = generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, columns: 0, htmlAttributes: null);
        area.Attributes["class"] = "form-control";
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.Attributes.Remove("cols");
        frame.Dress(area.Attributes);
        output.MoveAttributesTo(area);

        frame.Open(output);
        output.Content.AppendHtml(frame.Label(Label, Optional)).AppendHtml(frame.Hint()).AppendHtml(frame.Message()).AppendHtml(area);
    }

    // Without it, the text binder would refuse the line breaks that this field invites to type.
    private void RequireMultilineText()
    {
        if (!string.Equals(For.Metadata.DataTypeName, nameof(DataType.MultilineText), StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{For.Name} needs [DataType(DataType.MultilineText)] to be shown by <field-area>.");
        }
    }
}
