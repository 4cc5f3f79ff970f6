using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Template;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Keeps apart what is read in the address and what is read in the body. What the path names, it alone names: no field of a form
/// puts another record in its place. What a posted form holds comes from its body alone: an address neither fills it in nor adds to it.
/// </summary>
internal sealed class AddressAndBodyApart : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        var templates = action.Controller.Selectors.Concat(action.Selectors).Select(selector => selector.AttributeRouteModel?.Template).OfType<string>().ToList();
        foreach (var parameter in action.Parameters.Where(parameter => parameter.BindingInfo?.BindingSource is null && templates.Exists(template => Names(template, parameter))))
        {
            parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Path };
        }

        if (!action.Attributes.OfType<HttpPostAttribute>().Any())
        {
            return;
        }

        foreach (var parameter in action.Parameters.Where(IsForm))
        {
            parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Form };
        }
    }

    private static bool Names(string template, ParameterModel parameter) =>
        TemplateParser.Parse(template).Parameters.Any(part => string.Equals(part.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsForm(ParameterModel parameter) =>
        parameter.BindingInfo?.BindingSource is null && parameter.ParameterType.Assembly == typeof(AddressAndBodyApart).Assembly;
}
