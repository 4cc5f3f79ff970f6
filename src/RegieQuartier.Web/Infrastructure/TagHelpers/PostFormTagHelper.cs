using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>
/// Every form that posts carries its antiforgery token, once. The framework adds it by itself, but not to the
/// forms that say their own address.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    // After the framework's own form helper, which may have written the token, and before it closes the form's context.
    public override int Order => -950;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var address = context.AllAttributes["action"]?.Value?.ToString();
        if (!string.IsNullOrEmpty(address) && generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostContent.AppendHtml(token);
        }
    }
}
