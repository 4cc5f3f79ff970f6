using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The exit of a pathway: guided, explained, taken back when it was a mistake.</summary>
[Route("salaries/{id:guid}/sortie")]
public sealed class ExitsController(RegieQuartierDbContext db, OpenEmployee open, SetExits set) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewExits)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.ExitDay: true } file ? View(await ExitPage.LoadAsync(db, file, cancellation)) : NotFound();

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindOpenAsync(id, cancellation) is var (file, exit)
            ? View(ExitFormPage.Of(file, exit, new ExitForm { ExitOn = exit.LastDay <= file.Today ? exit.LastDay : file.Today }))
            : NotFound();

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Create(Guid id, ExitForm form, CancellationToken cancellation)
    {
        if (await FindOpenAsync(id, cancellation) is not var (file, exit))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", ExitFormPage.Of(file, exit, form));
        }

        if (exit.Reasons.At(form.ToCode(), form.ExitOn!.Value) is not { } reason)
        {
            return Refuse(file, exit, form, ExitRefusals.ReasonOfAnotherTime);
        }

        var facts = form.ToFacts(exit);
        if (form.Preview)
        {
            return Show(file, exit, form, reason, facts);
        }

        var decided = await set.DecideAsync(file, exit, reason, facts, User, cancellation);
        if (decided.Refused)
        {
            return Refuse(file, exit, form, decided.Refusal);
        }

        this.Flash("Sortie enregistrée. Le parcours est clos.");
        return Redirect($"/salaries/{id}/sortie");
    }

    [HttpPost("annulation")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Follows: true } file || await set.FindAsync(file, cancellation) is not { } exit)
        {
            return NotFound();
        }

        var back = await set.TakeBackAsync(file, exit, User, cancellation);
        if (back.Refused)
        {
            this.FlashWarning(ExitLabels.Sentence(back.Refusal));
        }
        else
        {
            this.Flash("Sortie annulée. Le parcours continue.");
        }

        return Redirect($"/salaries/{id}/sortie");
    }

    private ViewResult Show(EmployeeFile file, OpenExit exit, ExitForm form, ExitReason reason, ExitFacts facts)
    {
        var refusal = PathwayExit.Decide(exit.Pathway, reason, facts, User.AccountId(), file.Today, exit.Law).Refusal;
        if (refusal is not null)
        {
            return Refuse(file, exit, form, refusal);
        }

        var explained = ExitExplanation.Of(reason, facts.ExitOn, facts.HiredOn, facts.WorkedMinutes, exit.Law);
        return View("New", ExitFormPage.Of(file, exit, form) with { Preview = ExitWords.Preview(reason, explained, exit.Law, facts.ExitOn) });
    }

    private ViewResult Refuse(EmployeeFile file, OpenExit exit, ExitForm form, Refusal refusal)
    {
        ModelState.AddModelError(refusal.Field switch { nameof(PathwayExit.WorkedMinutes) => nameof(form.WorkedHours), nameof(PathwayExit.HiredOn) => nameof(form.ExitOn), var field => field ?? "" }, ExitLabels.Sentence(refusal));
        return this.Again("New", ExitFormPage.Of(file, exit, form));
    }

    private async Task<(EmployeeFile File, OpenExit Exit)?> FindOpenAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.Follows: true } file && await set.OpenAsync(file, cancellation) is { } exit ? (file, exit) : null;
}
