using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;flash /&gt;</c>: prints what the act before left to say, and forgets it. Both layouts have it.</summary>
[HtmlTargetElement("flash", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FlashTagHelper(IOptions<CookieTempDataProviderOptions> cookie) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;

        // Merely looking at TempData makes MVC answer with a cookie, on pages that have none to set.
        if (!ViewContext.HttpContext.Request.Cookies.ContainsKey(cookie.Value.Cookie.Name!))
        {
            return;
        }

        Print(output.Content, FlashMessages.DoneKey, "is-ok", "check-circle");
        Print(output.Content, FlashMessages.WarningKey, "is-wait", "alert");
    }

    private void Print(IHtmlContentBuilder page, string key, string state, string picto)
    {
        if (ViewContext.TempData[key] is not string sentence)
        {
            return;
        }

        var text = new TagBuilder("p");
        text.InnerHtml.Append(sentence.BindSigns());
        var body = new TagBuilder("div");
        body.InnerHtml.AppendHtml(text);

        var flash = new TagBuilder("div");
        flash.Attributes["class"] = $"flash {state}";
        flash.InnerHtml.AppendHtml(Picto.Draw(ViewContext, picto)).AppendHtml(body);
        page.AppendHtml(flash);
    }
}
