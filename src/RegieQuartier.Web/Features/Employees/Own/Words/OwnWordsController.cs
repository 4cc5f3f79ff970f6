using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Words;

/// <summary>« Avec mes mots », typed by the person, as long as their pathway goes on.</summary>
[Route("mon-parcours/mes-mots")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnWordsController(OpenEmployee open, SetOwnWords set) : Controller
{
    private static readonly WordsPlace Place = new("/mon-parcours", "mes-mots", "Vos mots sont enregistrés.", OwnWordsLabels.ToThePerson);

    [HttpGet]
    public async Task<IActionResult> Edit(CancellationToken cancellation) =>
        await FindAsync(cancellation) is { } file ? await this.ShowWordsAsync(Place, set, file, cancellation) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(OwnWordsForm form, CancellationToken cancellation) =>
        await FindAsync(cancellation) is { } file ? await this.WriteWordsAsync(Place, set, file, form, cancellation) : NotFound();

    private async Task<EmployeeFile?> FindAsync(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { Pathway.ClosedOn: null } file ? file : null;
}
