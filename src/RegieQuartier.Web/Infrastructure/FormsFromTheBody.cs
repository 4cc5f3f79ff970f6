using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// What a posted form holds comes from its body alone: an address cannot fill in, or add to, what a person sends.
/// </summary>
internal sealed class FormsFromTheBody : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        if (!action.Attributes.OfType<HttpPostAttribute>().Any())
        {
            return;
        }

        foreach (var parameter in action.Parameters.Where(IsForm))
        {
            parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Form };
        }
    }

    private static bool IsForm(ParameterModel parameter) =>
        parameter.BindingInfo?.BindingSource is null && parameter.ParameterType.Assembly == typeof(FormsFromTheBody).Assembly;
}
