using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>Small gestures on HTML that the field tag helpers share.</summary>
internal static class HtmlContents
{
    public static readonly IHtmlContent None = new HtmlContentBuilder();

    /// <summary>
    /// Moves what was written on the tag and is no setting of it (autocomplete, inputmode, maxlength…)
    /// onto the control.
    /// </summary>
    public static void MoveAttributesTo(this TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes)
        {
            control.MergeAttribute(attribute.Name, attribute.Value?.ToString() ?? "", replaceExisting: true);
        }

        output.Attributes.Clear();
    }
}
