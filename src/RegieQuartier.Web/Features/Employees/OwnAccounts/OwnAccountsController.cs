using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.OwnAccounts;

/// <summary>
/// Which account opens a record to the person it is about. It opens all of it: the director or the referent says so, as for
/// who follows.
/// </summary>
[Route("salaries/{id:guid}/compte")]
[Authorize(Policy = Policies.NameReferents)]
public sealed class OwnAccountsController(RegieQuartierDbContext db, OpenEmployee open, SetOwnAccount set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(await OwnAccountPage.LoadAsync(db, file, new OwnAccountForm(), cancellation)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, OwnAccountForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Index", await OwnAccountPage.LoadAsync(db, file, form, cancellation));
        }

        var linked = await set.LinkAsync(id, form.AccountId!.Value, form.Version, User, cancellation);
        if (linked.Refused)
        {
            ModelState.AddRefusal(linked.Refusal, OwnAccountLabels.Sentence(linked.Refusal));
            return this.Again("Index", await OwnAccountPage.LoadAsync(db, file, form, cancellation));
        }

        this.Flash("C’est noté. La personne trouve son parcours en se connectant.");
        return Redirect($"/salaries/{id}/suivi");
    }

    [HttpPost("retrait")]
    public async Task<IActionResult> Delete(Guid id, uint version, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is null)
        {
            return NotFound();
        }

        var unlinked = await set.UnlinkAsync(id, version, User, cancellation);
        this.FlashOutcome(unlinked, "Compte détaché. Il n’ouvre plus ce dossier.", OwnAccountLabels.Sentence);
        return Redirect($"/salaries/{id}/suivi");
    }

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.NameReferent: true } file ? file : null;
}
