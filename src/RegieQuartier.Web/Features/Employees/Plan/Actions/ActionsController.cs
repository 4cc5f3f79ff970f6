using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Plan.Actions;

/// <summary>The actions of a plan: chosen in the referential, or written freely.</summary>
[Route("salaries/{id:guid}/plan-d-action")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class ActionsController(RegieQuartierDbContext db, OpenEmployee open, SetGoals set) : Controller
{
    [HttpGet("objectifs/{goalId:guid}/actions/nouvelle")]
    public async Task<IActionResult> New(Guid id, Guid goalId, CancellationToken cancellation)
    {
        return await FileAsync(id, cancellation) is { } file && await set.FindAsync(file, goalId, cancellation) is { } goal
            ? View(await ActionPage.LoadAsync(db, file, goal, null, new ActionForm { Doer = ActionDoer.Together }, cancellation))
            : NotFound();
    }

    [HttpPost("objectifs/{goalId:guid}/actions/nouvelle")]
    public async Task<IActionResult> Create(Guid id, Guid goalId, ActionForm form, CancellationToken cancellation)
    {
        return await FileAsync(id, cancellation) is { } file && await set.FindAsync(file, goalId, cancellation) is { } goal
            ? await SaveAsync("New", await ActionPage.LoadAsync(db, file, goal, null, form, cancellation), goal, goal.Version, (kept, pathway, terms) => kept.Plan(pathway, terms).Refusal, "Action ajoutée.", cancellation)
            : NotFound();
    }

    [HttpGet("actions/{actionId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid actionId, CancellationToken cancellation) =>
        await FindAsync(id, actionId, cancellation) is var (file, found)
            ? View(await ActionPage.LoadAsync(db, file, found.Goal, actionId, ActionForm.Of(found.Goal, found.Action), cancellation))
            : NotFound();

    [HttpPost("actions/{actionId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid actionId, ActionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, actionId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        var page = await ActionPage.LoadAsync(db, file, found.Goal, actionId, form, cancellation);
        return await SaveAsync("Edit", page, found.Goal, form.Version, (goal, pathway, terms) => goal.Change(pathway, found.Action, terms).Refusal, "Action changée.", cancellation);
    }

    private async Task<IActionResult> SaveAsync(
        string view, ActionPage page, PathwayGoal goal, uint version, Func<PathwayGoal, IntegrationPathway, ActionTerms, Refusal?> change, string done, CancellationToken cancellation)
    {
        RefuseAll(page);
        if (!ModelState.IsValid)
        {
            return this.Again(view, page);
        }

        var action = goal.Actions.FirstOrDefault(known => known.Id == page.Id);
        var (seen, now) = (goal.Version, action is null ? PlanWords.Now(goal) : PlanWords.Now(action));
        var changed = await set.ChangeAsync(page.File, goal, version, (kept, pathway) => new Result(change(kept, pathway, page.Form.ToTerms(page.Templates))), User, cancellation);
        if (changed.Refused)
        {
            var isStale = changed.Refusal == Constraints.ChangedMeanwhile;
            ModelState.AddRefusal(changed.Refusal, isStale ? PlanWords.ChangedMeanwhile(now) : PlanLabels.Sentence(changed.Refusal));
            page.Form.Version = isStale ? seen : page.Form.Version;
            return this.Again(view, page);
        }

        this.Flash(done);
        return Redirect($"/salaries/{page.File.Id}/plan-d-action");
    }

    /// <summary>Says at once all that the plan refuses, beside what the form lacks.</summary>
    private void RefuseAll(ActionPage page) => ModelState.AddRefusals(page.Form.ToDraft(page.Templates).RefusalsFrom(page.File.Pathway!.OpenedOn), PlanLabels.Sentence);

    private async Task<EmployeeFile?> FileAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;

    private async Task<(EmployeeFile File, GoalAction Found)?> FindAsync(Guid id, Guid actionId, CancellationToken cancellation) =>
        await FileAsync(id, cancellation) is { } file && await set.FindActionAsync(file, actionId, cancellation) is { } found ? (file, found) : null;
}
