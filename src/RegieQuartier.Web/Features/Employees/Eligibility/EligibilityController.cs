using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Eligibility;

/// <summary>Writes down that a person is eligible: who says so, on which criteria, with which proofs.</summary>
[Route("salaries/{id:guid}/eligibilite/nouvelle")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class EligibilityController(OpenEmployee open, SetEligibility set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditPass: true } file
            ? View(new EligibilityPage(file, new EligibilityForm { Author = PrescriberKind.Employer, MadeOn = time.Today }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, EligibilityForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.EditPass: true } file || (!file.Rights.Follows && form.Criteria.Any(criterion => criterion.IsSensitive())))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new EligibilityPage(file, form));
        }

        var done = await set.DiagnoseAsync(id, form.ToTerms(), User, cancellation);
        if (done.Refused)
        {
            ModelState.AddEligibilityRefusal(done.Refusal, EligibilityLabels.Sentence(done.Refusal));
            return this.Again("New", new EligibilityPage(file, form));
        }

        this.Flash("Diagnostic d’éligibilité noté.");
        return Redirect($"/salaries/{id}/contrats");
    }
}

/// <summary>The form of a diagnosis.</summary>
public sealed record EligibilityPage(EmployeeFile File, EligibilityForm Form);
