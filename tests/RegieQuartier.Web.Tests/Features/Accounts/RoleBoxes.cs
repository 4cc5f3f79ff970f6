using AngleSharp.Html.Dom;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Accounts;

/// <summary>Several boxes of one name.</summary>
internal static class RoleBoxes
{
    /// <summary>Leaves exactly these roles ticked.</summary>
    public static HtmlForm Tick(HtmlForm form, params Role[] roles)
    {
        foreach (var box in form.Element.Elements.OfType<IHtmlInputElement>().Where(input => input is { Name: "Roles" }))
        {
            box.IsChecked = roles.Contains(Enum.Parse<Role>(box.Value));
        }

        return form;
    }
}
