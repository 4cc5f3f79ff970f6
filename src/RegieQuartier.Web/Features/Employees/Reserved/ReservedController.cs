using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Reserved;

/// <summary>Health and justice: whether support is needed and where the person was sent. Its address and its titles do not say so.</summary>
[Route("salaries/{id:guid}/soutiens-reserves")]
public sealed class ReservedController(OpenEmployee open, ReservedPart reserved) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewPathways)]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Pathway: not null } file)
        {
            return NotFound();
        }

        return await reserved.IsOpenToAsync(file, User, cancellation) ? View(await PageAsync(file, null, cancellation)) : Closed(file);
    }

    [HttpPost]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Update(Guid id, ReservedForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Follows: true, Pathway: not null } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Show", await PageAsync(file, form, cancellation));
        }

        var noted = await reserved.NoteAsync(file, form.ToAnswers(), User, cancellation);
        if (noted.Refused)
        {
            return await RefuseAsync(file, form, noted.Refusal, cancellation);
        }

        this.Flash("Enregistré.");
        return Redirect($"/salaries/{id}/soutiens-reserves");
    }

    private async Task<IActionResult> RefuseAsync(EmployeeFile file, ReservedForm form, Refusal refusal, CancellationToken cancellation)
    {
        ModelState.AddModelError("", ReservedLabels.Sentence(refusal));
        var page = await PageAsync(file, form, cancellation);
        if (refusal != Constraints.ChangedMeanwhile && refusal != BarrierRefusals.AlreadyNoted)
        {
            return this.Again("Show", page);
        }

        form.Saw(page.Lines);
        return this.Again("Show", page with { Changed = true });
    }

    // Not found, for whoever asks; who may open it is also told how.
    private IActionResult Closed(EmployeeFile file)
    {
        if (!file.Rights.OpenReservedPart)
        {
            return NotFound();
        }

        var answer = View("Closed", file);
        answer.StatusCode = StatusCodes.Status404NotFound;
        return answer;
    }

    private async Task<ReservedPage> PageAsync(EmployeeFile file, ReservedForm? form, CancellationToken cancellation)
    {
        await open.NoteReadingAsync(file, AuditActions.ReservedPartRead, User, cancellation);
        var lines = await reserved.ReadAsync(file.Pathway!, cancellation);
        return new ReservedPage(
            file,
            lines,
            file.Rights.Follows ? await reserved.OpeningsAsync(file, cancellation) : [],
            file.Rights.Follows ? null : await reserved.OpenUntilAsync(file, User, cancellation),
            form ?? ReservedForm.Of(lines),
            Changed: false);
    }
}
