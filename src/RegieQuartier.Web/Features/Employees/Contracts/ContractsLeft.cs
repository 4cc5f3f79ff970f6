using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

internal static class ContractsLeft
{
    /// <summary>Back to the contracts, from a page that was left open and offers what is not there any more.</summary>
    /// <param name="controller">The controller.</param>
    /// <param name="file">Whose contracts they are.</param>
    /// <param name="sentence">What happened.</param>
    public static RedirectResult ToContracts(this Controller controller, EmployeeFile file, string sentence)
    {
        controller.FlashWarning(sentence);
        return controller.Redirect($"/salaries/{file.Id}/contrats");
    }
}
