using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>
/// A line to type in: <c>&lt;field asp-for="LastName" label="Nom de famille" width="name" autocomplete="family-name" /&gt;</c>.
/// Other attributes go to the input; what is written inside the tag follows it.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for,label")]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["date"] = "{0:yyyy-MM-dd}",
        ["time"] = "{0:HH\\:mm}",
    };

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Said after the label of what may stay empty: « (facultatif) ».</summary>
    public string? Optional { get; set; }

    /// <summary>The length expected: name, phone or short; none for a full line.</summary>
    public string? Width { get; set; }

    public string Type { get; set; } = "text";

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var frame = new FieldFrame(ViewContext, For, Hint);
        var input = Input();
        input.Attributes["class"] = Width is null ? "form-control" : $"form-control w-{Width}";
        input.Attributes["type"] = Type;
        frame.Dress(input.Attributes);
        output.MoveAttributesTo(input);

        var inside = await output.GetChildContentAsync();
        frame.Open(output);
        output.Content.AppendHtml(frame.Label(Label, Optional))
            .AppendHtml(frame.Hint())
            .AppendHtml(frame.Message())
            .AppendHtml(input)
            .AppendHtml(inside);
    }

    // A password is never sent back, whatever was wrong in the form.
    private TagBuilder Input() => string.Equals(Type, "password", StringComparison.Ordinal)
        ? generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, value: null, htmlAttributes: null)
        : generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, Formats.GetValueOrDefault(Type), htmlAttributes: null);
}
