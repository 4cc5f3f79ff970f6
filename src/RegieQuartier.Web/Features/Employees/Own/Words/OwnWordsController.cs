using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Words;

/// <summary>« Avec mes mots », typed by the person, as long as their pathway goes on.</summary>
[Route("mon-parcours/mes-mots")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnWordsController(OpenEmployee open, SetOwnWords set) : Controller
{
    private const string Back = "/mon-parcours";

    [HttpGet]
    public async Task<IActionResult> Edit(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { Pathway: { } line } file)
        {
            return NotFound();
        }

        return View(PageOf(file, OwnWordsForm.Of(await set.FindAsync(line, cancellation))));
    }

    [HttpPost]
    public async Task<IActionResult> Update(OwnWordsForm form, CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { Pathway: { } line } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", PageOf(file, form));
        }

        var written = await set.WriteAsync(await set.FindAsync(line, cancellation), form.Text, form.Version, User, cancellation);
        if (!written.Refused)
        {
            this.Flash("Vos mots sont enregistrés.");
            return Redirect(Back);
        }

        ModelState.AddRefusal(written.Refusal, OwnWordsLabels.ToThePerson(written.Refusal));
        return this.Again("Edit", written.Refusal == Constraints.ChangedMeanwhile ? PageOf(file, form).After(await set.FindAsync(line, cancellation)) : PageOf(file, form));
    }

    private static OwnWordsPage PageOf(EmployeeFile file, OwnWordsForm form) => new(file, form, "/mon-parcours/mes-mots", Back);

    private async Task<EmployeeFile?> FindAsync(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { Pathway.ClosedOn: null } file ? file : null;
}
