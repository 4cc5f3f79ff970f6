using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;chip kind="ok" picto="check"&gt;Présent&lt;/chip&gt;</c>: a state is a pictogram and a word; colour only confirms.</summary>
[HtmlTargetElement("chip")]
public sealed class ChipTagHelper : TagHelper
{
    /// <summary>One of ok, info, wait, alert, plum, teal, plain.</summary>
    public string Kind { get; set; } = "plain";

    public required string Picto { get; set; }

    /// <summary>Where it leads; nothing for a state that is only told.</summary>
    public string? Href { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var leads = !string.IsNullOrEmpty(Href);
        output.TagName = leads ? "a" : "span";
        output.Attributes.SetAttribute("class", string.Equals(Kind, "plain", StringComparison.Ordinal) ? "chip" : $"chip chip-{Kind}");
        if (leads)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.PreContent.SetHtmlContent(TagHelpers.Picto.Draw(ViewContext, Picto));
    }
}
