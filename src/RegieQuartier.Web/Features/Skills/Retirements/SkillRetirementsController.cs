using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Skills.Retirements;

/// <summary>A skill that is no longer assessed, and that is assessed again. What was assessed stays.</summary>
[Route("competences/{id:guid}/retrait")]
[Authorize(Policy = Policies.EditPathwayLists)]
public sealed class SkillRetirementsController(RegieQuartierDbContext db, SetSkills set) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) is { } skill
        ? Done(await set.RetireAsync(skill, User, cancellation), $"« {skill.Name} » est retirée de la grille. Les évaluations déjà faites la gardent.")
        : NotFound();

    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) is { } skill
        ? Done(await set.RestoreAsync(skill, User, cancellation), $"« {skill.Name} » est de nouveau dans la grille.")
        : NotFound();

    private Task<Skill?> FindAsync(Guid id, CancellationToken cancellation) => db.Skills.FirstOrDefaultAsync(skill => skill.Id == id, cancellation);

    private RedirectResult Done(Result result, string sentence)
    {
        this.FlashOutcome(result, sentence, SkillWords.Sentence);
        return Redirect("/competences");
    }
}
