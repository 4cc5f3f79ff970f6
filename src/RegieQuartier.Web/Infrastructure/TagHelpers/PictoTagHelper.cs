using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;picto name="calendar" /&gt;</c>, with <c>class</c> for a size or a mirror.</summary>
[HtmlTargetElement("picto", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictoTagHelper : TagHelper
{
    public required string Name { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Picto.Draw(ViewContext, Name, Class));
    }
}
