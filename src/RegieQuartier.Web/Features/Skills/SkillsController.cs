using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Skills;

/// <summary>The grid of skills: what is assessed at work. It is the régie's own.</summary>
[Route("competences")]
[Authorize(Policy = Policies.EditPathwayLists)]
public sealed class SkillsController(RegieQuartierDbContext db, SetSkills set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await SkillListPage.LoadAsync(db, cancellation));

    [HttpGet("nouvelle")]
    public IActionResult New() => View(new SkillForm());

    [HttpPost("nouvelle")]
    public async Task<IActionResult> Create(SkillForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var added = await set.AddAsync(form.Domain!.Value, form.Name!, User, cancellation);
        if (added.Refused)
        {
            ModelState.AddRefusal(added.Refusal, SkillWords.Sentence(added.Refusal));
            return this.Again("New", form);
        }

        this.Flash("Compétence ajoutée. Elle est dans la prochaine évaluation.");
        return Redirect("/competences");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } skill ? View(SkillFormPage.Of(skill, SkillForm.Of(skill))) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, SkillForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } skill)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", SkillFormPage.Of(skill, form));
        }

        var renamed = await set.RenameAsync(skill, form.Name!, form.Version, User, cancellation);
        if (renamed.Refused)
        {
            return await RefuseAsync(id, form, renamed.Refusal, cancellation);
        }

        this.Flash("Compétence renommée. Les évaluations déjà faites lisent ce nom.");
        return Redirect("/competences");
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, SkillForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, cancellation) is not { } skill)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? SkillWords.ChangedMeanwhile(skill) : SkillWords.Sentence(refusal));
        form.Version = isStale ? skill.Version : form.Version;
        return this.Again("Edit", SkillFormPage.Of(skill, form));
    }

    private Task<Skill?> FindAsync(Guid id, CancellationToken cancellation) => db.Skills.FirstOrDefaultAsync(skill => skill.Id == id, cancellation);
}
