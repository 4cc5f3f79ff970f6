using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Own.Words;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Sheets.Words;

/// <summary>« Avec mes mots », typed with the person by who follows them, as long as the pathway goes on.</summary>
[Route("salaries/{id:guid}/mon-parcours/mots")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class SheetWordsController(OpenEmployee open, SetOwnWords set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? await this.ShowWordsAsync(PlaceOf(file), set, file, cancellation) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, OwnWordsForm form, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? await this.WriteWordsAsync(PlaceOf(file), set, file, form, cancellation) : NotFound();

    private static WordsPlace PlaceOf(EmployeeFile file) => new($"/salaries/{file.Id}/mon-parcours", "mots", "Ses mots sont enregistrés.", OwnWordsLabels.ToTheTeam);

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { CanWritePathway: true } file ? file : null;
}
