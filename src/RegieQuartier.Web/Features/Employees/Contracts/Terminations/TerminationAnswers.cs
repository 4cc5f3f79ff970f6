using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations;

/// <summary>Answers whose change of a break was refused.</summary>
internal static class TerminationAnswers
{
    /// <summary>The form again, over what others left; the contracts, once the break is gone.</summary>
    /// <param name="controller">Who answers.</param>
    /// <param name="set">Reads the contract anew.</param>
    /// <param name="tried">The contract that was to be changed.</param>
    /// <param name="again">The form, over the contract as it is now.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IActionResult> OverTheBreakAsync(
        this Controller controller, SetContracts set, OpenContract tried, Func<OpenContract, Task<IActionResult>> again, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, controller.User, cancellation) is not { } now)
        {
            return controller.NotFound();
        }

        if (now.Contract.TerminatedOn is not null)
        {
            return await again(now);
        }

        return controller.ToContracts(now.File, ContractLabels.Sentence(ContractRefusals.NotTerminated));
    }
}
