using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>A pictogram of the sprite. It always stands beside its word, so it says nothing aloud.</summary>
internal static class Picto
{
    private const string Sprite = "img/pictos.svg";

    public static TagBuilder Draw(ViewContext view, string name, string? extraClass = null)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{SpriteAddress(view)}#{name}";

        var svg = new TagBuilder("svg");
        svg.Attributes["class"] = extraClass is null ? "picto" : $"picto {extraClass}";
        svg.Attributes["aria-hidden"] = "true";
        svg.Attributes["focusable"] = "false";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    // Razor gives fingerprinted addresses to link, script and img only, so the map is read here.
    private static string SpriteAddress(ViewContext view)
    {
        var assets = view.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{view.HttpContext.Request.PathBase}/{assets?[Sprite] ?? Sprite}";
    }
}
