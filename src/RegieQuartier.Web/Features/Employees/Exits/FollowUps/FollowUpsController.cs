using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Exits.FollowUps;

/// <summary>The calls at three and six months after an exit.</summary>
[Route("salaries/{id:guid}/sortie/appels/{followUpId:guid}")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class FollowUpsController(OpenEmployee open, SetExits set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid followUpId, CancellationToken cancellation)
    {
        if (await FindAsync(id, followUpId, cancellation) is not var (file, exit, call))
        {
            return NotFound();
        }

        return View(new FollowUpPage(file, call.Id, call.Months, new FollowUpForm { Situation = call.Situation, DoneOn = call.DoneOn ?? time.Today, Version = exit.Version }));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid followUpId, FollowUpForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, followUpId, cancellation) is not var (file, exit, call))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new FollowUpPage(file, call.Id, call.Months, form));
        }

        var (seen, now) = (exit.Version, call.Situation);
        var noted = await set.NoteAsync(file, exit, call, form.Situation!.Value, form.DoneOn!.Value, form.Version, User, cancellation);
        if (noted.Refused)
        {
            var isStale = noted.Refusal == Constraints.ChangedMeanwhile;
            ModelState.AddRefusal(noted.Refusal, isStale && now is { } said ? $"Quelqu’un d’autre vient de noter\u00A0: {said.ToLabel()}. Vérifiez, puis enregistrez." : ExitLabels.Sentence(noted.Refusal));
            form.Version = isStale ? seen : form.Version;
            return this.Again("Edit", new FollowUpPage(file, call.Id, call.Months, form));
        }

        this.Flash("Appel noté.");
        return Redirect($"/salaries/{id}/sortie");
    }

    private async Task<(EmployeeFile File, PathwayExit Exit, ExitFollowUp Call)?> FindAsync(Guid id, Guid followUpId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.ExitsRead, User, cancellation);
        return await set.FindOfCallAsync(file, followUpId, cancellation) is { } exit ? (file, exit, exit.FollowUps.Single(call => call.Id == followUpId)) : null;
    }
}
