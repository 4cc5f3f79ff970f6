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

    /// <summary>The same for what is withdrawn already, by a page that was sent twice or by somebody else. What never was there is not found.</summary>
    /// <param name="controller">The controller.</param>
    /// <param name="withdrawn">What was withdrawn.</param>
    /// <param name="employeeId">The employee.</param>
    /// <param name="partId">What was to be withdrawn.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IActionResult> AlreadyWithdrawnAsync(this Controller controller, WithdrawnParts withdrawn, Guid employeeId, Guid partId, CancellationToken cancellation) =>
        await withdrawn.RecordOfAsync(employeeId, partId, controller.User, cancellation) is { } file
            ? controller.ToContracts(file, "C’est déjà retiré\u00A0: il n’y a rien de plus à faire.")
            : controller.NotFound();
}
