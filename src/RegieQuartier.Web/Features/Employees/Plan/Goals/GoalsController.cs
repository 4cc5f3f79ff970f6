using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Plan.Goals;

/// <summary>The goals of a plan.</summary>
[Route("salaries/{id:guid}/plan-d-action/objectifs")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class GoalsController(OpenEmployee open, SetGoals set, ParisTime time) : Controller
{
    [HttpGet("nouveau")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FileAsync(id, cancellation) is { } file ? View(GoalPage.New(file, new GoalForm { Agreed = true })) : NotFound();

    [HttpPost("nouveau")]
    public async Task<IActionResult> Create(Guid id, GoalForm form, CancellationToken cancellation)
    {
        if (await FileAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        RefuseAll(file, form);
        if (!ModelState.IsValid)
        {
            return this.Again("New", GoalPage.New(file, form));
        }

        var proposed = await set.ProposeAsync(file, form.ToTerms(), form.Agreed, User, cancellation);
        if (proposed.Refused)
        {
            ModelState.AddRefusal(proposed.Refusal, PlanLabels.Sentence(proposed.Refusal));
            return this.Again("New", GoalPage.New(file, form));
        }

        return Back(id, "Objectif ajouté. Quelle est la première action ?");
    }

    [HttpGet("{goalId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid goalId, CancellationToken cancellation) =>
        await FindAsync(id, goalId, cancellation) is var (file, goal) ? View(GoalPage.Of(file, goal, GoalForm.Of(goal))) : NotFound();

    [HttpPost("{goalId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid goalId, GoalForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, goalId, cancellation) is not var (file, goal))
        {
            return NotFound();
        }

        RefuseAll(file, form);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", GoalPage.Of(file, goal, form));
        }

        var (version, now) = (goal.Version, PlanWords.Now(goal));
        var changed = await set.ChangeAsync(file, goal, form.Version, (kept, pathway) => kept.Change(pathway, form.ToTerms()), User, cancellation);
        if (changed.Refused)
        {
            var isStale = changed.Refusal == Constraints.ChangedMeanwhile;
            ModelState.AddRefusal(changed.Refusal, isStale ? PlanWords.ChangedMeanwhile(now) : PlanLabels.Sentence(changed.Refusal));
            form.Version = isStale ? version : form.Version;
            return this.Again("Edit", GoalPage.Of(file, goal, form));
        }

        return Back(id, "Objectif changé.");
    }

    /// <summary>Where the goal stands from now on: agreed to, reached, given up, or worked on again.</summary>
    [HttpPost("{goalId:guid}/etape")]
    public async Task<IActionResult> Move(Guid id, Guid goalId, GoalStepForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, goalId, cancellation) is not var (file, goal) || !ModelState.IsValid)
        {
            return NotFound();
        }

        var step = form.Step!.Value;
        var moved = await set.ChangeAsync(file, goal, form.Version, (kept, _) => step.Take(kept, time.Today), User, cancellation);
        if (moved.Refused)
        {
            this.FlashWarning(PlanWords.NotMoved(moved.Refusal));
            return Redirect($"/salaries/{id}/plan-d-action");
        }

        return Back(id, step.Done());
    }

    /// <summary>Says at once all that the plan refuses, beside what the form lacks.</summary>
    private void RefuseAll(EmployeeFile file, GoalForm form) => ModelState.AddRefusals(form.ToDraft().RefusalsFrom(file.Pathway!.OpenedOn), PlanLabels.Sentence);

    private async Task<EmployeeFile?> FileAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;

    private async Task<(EmployeeFile File, PathwayGoal Goal)?> FindAsync(Guid id, Guid goalId, CancellationToken cancellation) =>
        await FileAsync(id, cancellation) is { } file && await set.FindAsync(file, goalId, cancellation) is { } goal ? (file, goal) : null;

    private RedirectResult Back(Guid id, string sentence)
    {
        this.Flash(sentence);
        return Redirect($"/salaries/{id}/plan-d-action");
    }
}
