using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Referents;

/// <summary>Who follows an employee. The director or the present referent names another one; the old one ends the same second.</summary>
[Route("salaries/{id:guid}/suivi")]
public sealed class ReferentsController(RegieQuartierDbContext db, OpenEmployee open, SetReferents set) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewEmployeeIdentity)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { } file ? View(await ReferentsPage.LoadAsync(db, file, new ReferentForm(), cancellation)) : NotFound();

    [HttpPost]
    [Authorize(Policy = Policies.NameReferents)]
    public async Task<IActionResult> Create(Guid id, ReferentForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.NameReferent: true } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Index", await ReferentsPage.LoadAsync(db, file, form, cancellation));
        }

        var named = await set.NameAsync(id, form.AdvisorId!.Value, User, cancellation);
        if (named.Refused)
        {
            ModelState.AddRefusal(named.Refusal, ReferentLabels.Sentence(named.Refusal));
            return this.Again("Index", await ReferentsPage.LoadAsync(db, file, form, cancellation));
        }

        this.Flash("C’est noté. Le changement vaut dès maintenant.");
        return Redirect($"/salaries/{id}/suivi");
    }
}
