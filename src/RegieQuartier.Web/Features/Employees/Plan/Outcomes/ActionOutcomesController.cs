using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Plan.Outcomes;

/// <summary>What becomes of an action: begun, done, given up, taken up again.</summary>
[Route("salaries/{id:guid}/plan-d-action/actions/{actionId:guid}")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class ActionOutcomesController(OpenEmployee open, SetGoals set, ParisTime time) : Controller
{
    [HttpGet("issue")]
    public async Task<IActionResult> New(Guid id, Guid actionId, CancellationToken cancellation) =>
        await FindAsync(id, actionId, cancellation) is var (file, found)
            ? View(ActionOutcomePage.Of(file, found, new ActionOutcomeForm { DoneOn = time.Today, Version = found.Goal.Version }))
            : NotFound();

    [HttpPost("issue")]
    public async Task<IActionResult> Create(Guid id, Guid actionId, ActionOutcomeForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, actionId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        RefuseAll(file, form);
        if (!ModelState.IsValid)
        {
            return this.Again("New", ActionOutcomePage.Of(file, found, form));
        }

        var (seen, now, outcome) = (found.Goal.Version, PlanWords.Now(found.Action), form.Outcome ?? "");
        var ended = await set.ChangeAsync(
            file,
            found.Goal,
            form.Version,
            (goal, pathway) => form.GivenUp ? goal.Cancel(found.Action, outcome, time.Today) : goal.Finish(found.Action, form.DoneOn!.Value, outcome, pathway, time.Today),
            User,
            cancellation);
        if (ended.Refused)
        {
            var isStale = ended.Refusal == Constraints.ChangedMeanwhile;
            ModelState.AddRefusal(ended.Refusal, isStale ? PlanWords.ChangedMeanwhile(now) : PlanLabels.Sentence(ended.Refusal));
            form.Version = isStale ? seen : form.Version;
            return this.Again("New", ActionOutcomePage.Of(file, found, form));
        }

        this.Flash(form.GivenUp ? "Action abandonnée. Elle reste dans l’histoire du parcours." : "Action faite.");
        return Redirect($"/salaries/{id}/plan-d-action");
    }

    [HttpPost("debut")]
    public Task<IActionResult> Start(Guid id, Guid actionId, ActionMoveForm form, CancellationToken cancellation) =>
        MoveAsync(id, actionId, form, (goal, action) => goal.Start(action), "Action commencée.", cancellation);

    [HttpPost("reprise")]
    public Task<IActionResult> Reopen(Guid id, Guid actionId, ActionMoveForm form, CancellationToken cancellation) =>
        MoveAsync(id, actionId, form, (goal, action) => goal.Reopen(action), "Action reprise.", cancellation);

    private async Task<IActionResult> MoveAsync(
        Guid id, Guid actionId, ActionMoveForm form, Func<PathwayGoal, PathwayAction, Result> move, string done, CancellationToken cancellation)
    {
        if (await FindAsync(id, actionId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        var moved = await set.ChangeAsync(file, found.Goal, form.Version, (goal, _) => move(goal, found.Action), User, cancellation);
        this.FlashOutcome(moved, done, PlanWords.NotMoved);
        return Redirect($"/salaries/{id}/plan-d-action");
    }

    /// <summary>Says at once all that the plan refuses, beside what the form lacks.</summary>
    private void RefuseAll(EmployeeFile file, ActionOutcomeForm form) => ModelState.AddRefusals(form.ToDraft().RefusalsFrom(file.Pathway!.OpenedOn, time.Today), PlanLabels.Sentence);

    private async Task<(EmployeeFile File, GoalAction Found)?> FindAsync(Guid id, Guid actionId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file
        && await set.FindActionAsync(file, actionId, cancellation) is { } found
            ? (file, found)
            : null;
}

/// <summary>The form of what became of an action.</summary>
public sealed record ActionOutcomePage(EmployeeFile File, Guid Id, string Title, string GoalTitle, ActionOutcomeForm Form)
{
    public static ActionOutcomePage Of(EmployeeFile file, GoalAction found, ActionOutcomeForm form) => new(file, found.Action.Id, found.Action.Title, found.Goal.Title, form);
}
