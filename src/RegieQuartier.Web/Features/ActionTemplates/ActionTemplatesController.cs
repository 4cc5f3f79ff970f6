using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.ActionTemplates;

/// <summary>The actions that advisors choose rather than type.</summary>
[Route("actions-types")]
[Authorize(Policy = Policies.EditPathwayLists)]
public sealed class ActionTemplatesController(RegieQuartierDbContext db, SetActionTemplates set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await ActionTemplateListPage.LoadAsync(db, cancellation));

    [HttpGet("nouvelle")]
    public IActionResult New() => View(new ActionTemplateForm());

    [HttpPost("nouvelle")]
    public async Task<IActionResult> Create(ActionTemplateForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var added = await set.AddAsync(form.Theme!.Value, form.Title ?? "", User, cancellation);
        if (added.Refused)
        {
            ModelState.AddRefusal(added.Refusal, ActionTemplateLabels.Sentence(added.Refusal));
            return this.Again("New", form);
        }

        return Back("Action ajoutée.");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await set.FindAsync(id, cancellation) is { } template ? View(new ActionTemplatePage(id, template.IsOffered, ActionTemplateForm.Of(template))) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, ActionTemplateForm form, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } template)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new ActionTemplatePage(id, template.IsOffered, form));
        }

        var seen = template.Version;
        var changed = await set.ChangeAsync(template, form.Version, known => known.Rename(form.Title ?? ""), User, cancellation);
        if (changed.Refused)
        {
            ModelState.AddRefusal(changed.Refusal, ActionTemplateLabels.Sentence(changed.Refusal));
            form.Version = changed.Refusal == Constraints.ChangedMeanwhile ? seen : form.Version;
            return this.Again("Edit", new ActionTemplatePage(id, template.IsOffered, form));
        }

        return Back("Action changée. Celles qui sont déjà dans un plan gardent leurs mots.");
    }

    [HttpPost("{id:guid}/retrait")]
    public Task<IActionResult> Retire(Guid id, RetirementForm form, CancellationToken cancellation) =>
        MoveAsync(id, form.Version, template => template.Retire(time.Today), "Action retirée de la liste. Les plans qui l’ont déjà la gardent.", cancellation);

    [HttpPost("{id:guid}/retrait/fin")]
    public Task<IActionResult> Restore(Guid id, RetirementForm form, CancellationToken cancellation) =>
        MoveAsync(id, form.Version, template => template.Restore(), "Action proposée de nouveau.", cancellation);

    private async Task<IActionResult> MoveAsync(Guid id, uint version, Func<ActionTemplate, Result> move, string done, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } template)
        {
            return NotFound();
        }

        var moved = await set.ChangeAsync(template, version, move, User, cancellation);
        if (!moved.Refused)
        {
            return Back(done);
        }

        this.FlashWarning(moved.Refusal == Constraints.ChangedMeanwhile ? "Quelqu’un d’autre vient de changer cette action. Regardez, puis recommencez." : ActionTemplateLabels.Sentence(moved.Refusal));
        return Redirect("/actions-types");
    }

    private RedirectResult Back(string sentence)
    {
        this.Flash(sentence);
        return Redirect("/actions-types");
    }
}
