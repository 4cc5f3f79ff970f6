using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Register.Trainees;

/// <summary>The trainees and the volunteers in civic service, a part of the staff register of its own.</summary>
[Route("salaries/registre/stagiaires")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class TraineesController(RegieQuartierDbContext db, SetTrainees set, ParisTime time) : Controller
{
    [HttpGet("nouveau")]
    public IActionResult New() => View(new TraineeForm());

    [HttpPost("nouveau")]
    public async Task<IActionResult> Create(TraineeForm form, CancellationToken cancellation)
    {
        if (!IsRight(form))
        {
            return this.Again("New", form);
        }

        var added = await set.AddAsync(form.ToFacts(), User, cancellation);
        if (added.Refused)
        {
            ModelState.AddRefusal(added.Refusal, StaffRegisterWords.Sentence(added.Refusal));
            return this.Again("New", form);
        }

        return Back($"{form.FirstName} {form.LastName} est au registre.");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } trainee ? View(TraineePage.Of(trainee, TraineeForm.Of(trainee), time.Today)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, TraineeForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } trainee)
        {
            return NotFound();
        }

        var page = TraineePage.Of(trainee, form, time.Today);
        if (!IsRight(form))
        {
            return this.Again("Edit", page);
        }

        var corrected = await set.CorrectAsync(trainee, form.ToFacts(), form.Version, User, cancellation);
        return corrected.Refused ? await RefuseAsync(page, corrected.Refusal, cancellation) : Back("Enregistré.");
    }

    [HttpPost("{id:guid}/retrait")]
    public async Task<IActionResult> Delete(Guid id, [FromForm] uint version, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } trainee)
        {
            return NotFound();
        }

        var removed = await set.RemoveAsync(trainee, version, User, cancellation);
        this.FlashOutcome(removed, "Ligne retirée du registre.", StaffRegisterWords.Sentence);
        return ToRegister();
    }

    /// <summary>Whether it can be kept; all that is wrong is said at once.</summary>
    private bool IsRight(TraineeForm form)
    {
        if (ModelState.IsValid)
        {
            ModelState.AddRefusals(form.ToFacts().RefusalsOn(time.Today), StaffRegisterWords.Sentence);
        }

        return ModelState.IsValid;
    }

    /// <summary>The form with what was typed; after somebody else's change, it is kept when it is sent again.</summary>
    private async Task<IActionResult> RefuseAsync(TraineePage page, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(page.Id, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? TraineeWords.ChangedMeanwhile(now) : StaffRegisterWords.Sentence(refusal));
        page.Form.Version = isStale ? now.Version : page.Form.Version;
        return this.Again("Edit", page);
    }

    private RedirectResult Back(string sentence)
    {
        this.Flash(sentence);
        return ToRegister();
    }

    private RedirectResult ToRegister() => Redirect("/salaries/registre#stagiaires");

    private Task<Trainee?> FindAsync(Guid id, CancellationToken cancellation) => db.Trainees.FirstOrDefaultAsync(trainee => trainee.Id == id, cancellation);
}
