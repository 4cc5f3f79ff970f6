using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>One box to tick: <c>&lt;field-check asp-for="NoPhone" label="Je n’ai pas de téléphone" /&gt;</c>.</summary>
[HtmlTargetElement("field-check", Attributes = "asp-for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldCheckTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var frame = new FieldFrame(ViewContext, For, Hint);
        ForgetUnreadable(frame.Name);
        var box = generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, htmlAttributes: null);
        box.Attributes["class"] = "form-check-input";
        frame.Dress(box.Attributes);
        output.MoveAttributesTo(box);

        frame.Open(output);
        output.Content.AppendHtml(frame.Message()).AppendHtml(Line(box, frame)).AppendHtml(frame.Hint());
    }

    // The generator reads what was sent once more, and would fail on what is neither yes nor no.
    private void ForgetUnreadable(string name)
    {
        if (ViewContext.ModelState.TryGetValue(name, out var sent) && sent.Errors.Count > 0)
        {
            sent.RawValue = null;
            sent.AttemptedValue = null;
        }
    }

    private TagBuilder Line(TagBuilder box, FieldFrame frame)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = frame.Id;
        label.InnerHtml.Append(Label.BindSigns());

        var line = new TagBuilder("div");
        line.Attributes["class"] = "form-check";
        line.InnerHtml.AppendHtml(box).AppendHtml(label);
        return line;
    }
}
