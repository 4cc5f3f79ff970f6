using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Looks for a view beside its controller: the folder is read from the controller's namespace.</summary>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Key = "feature";
    private const string Root = "RegieQuartier.Web.";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        // Locations are cached by these values: without the folder, one feature would be served another's view.
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            context.Values[Key] = action.ControllerTypeInfo.Namespace![Root.Length..].Replace('.', '/');
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        // Then in the folders around it, up to the feature's own: what several of its controllers share stands there.
        context.Values.TryGetValue(Key, out var folder);
        while (folder is not null && folder.Contains('/', StringComparison.Ordinal))
        {
            yield return $"/{folder}/{{0}}.cshtml";
            folder = folder[..folder.LastIndexOf('/')];
        }

        yield return "/Features/Shared/{0}.cshtml";
    }
}
