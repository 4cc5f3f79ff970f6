using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>A few answers, one to take: <c>&lt;field-choice asp-for="ForWhom" legend="Pour qui ?" options="Model.People" /&gt;</c>.</summary>
[HtmlTargetElement("field-choice", Attributes = "asp-for,legend,options")]
public sealed class FieldChoiceTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public required IEnumerable<SelectListItem> Options { get; set; }

    public string? Hint { get; set; }

    public string? Optional { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var frame = new FieldFrame(ViewContext, For, Hint);
        var legend = new TagBuilder("legend");
        FieldFrame.AppendWords(legend, Legend, Optional);

        var group = new AttributeDictionary { ["role"] = "radiogroup" };
        frame.Dress(group);
        frame.Open(output, "fieldset");
        foreach (var (name, value) in group)
        {
            output.Attributes.SetAttribute(name, value);
        }

        output.Content.AppendHtml(legend).AppendHtml(frame.Hint()).AppendHtml(frame.Message());
        var number = 0;
        foreach (var option in Options)
        {
            number++;
            output.Content.AppendHtml(Line(option, number == 1 ? frame.Id : $"{frame.Id}-{number.ToString(CultureInfo.InvariantCulture)}"));
        }
    }

    private TagBuilder Line(SelectListItem option, string id)
    {
        var radio = generator.GenerateRadioButton(ViewContext, For.ModelExplorer, For.Name, option.Value, isChecked: null, htmlAttributes: null);
        radio.Attributes["class"] = "form-check-input";
        radio.Attributes["id"] = id;
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(option.Text.BindSigns());

        var line = new TagBuilder("div");
        line.Attributes["class"] = "form-check";
        line.InnerHtml.AppendHtml(radio).AppendHtml(label);
        return line;
    }
}
