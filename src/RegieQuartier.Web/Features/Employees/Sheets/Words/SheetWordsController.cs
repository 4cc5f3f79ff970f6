using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Own.Words;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Sheets.Words;

/// <summary>« Avec mes mots », typed with the person by who follows them, as long as the pathway goes on.</summary>
[Route("salaries/{id:guid}/mon-parcours/mots")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class SheetWordsController(OpenEmployee open, SetOwnWords set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { Pathway: { } line } file)
        {
            return NotFound();
        }

        return View(PageOf(file, OwnWordsForm.Of(await set.FindAsync(line, cancellation))));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, OwnWordsForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { Pathway: { } line } file)
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
            this.Flash("Ses mots sont enregistrés.");
            return Redirect(BackOf(file));
        }

        ModelState.AddRefusal(written.Refusal, OwnWordsLabels.ToTheTeam(written.Refusal));
        return this.Again("Edit", written.Refusal == Constraints.ChangedMeanwhile ? PageOf(file, form).After(await set.FindAsync(line, cancellation)) : PageOf(file, form));
    }

    private static string BackOf(EmployeeFile file) => $"/salaries/{file.Id}/mon-parcours";

    private static OwnWordsPage PageOf(EmployeeFile file, OwnWordsForm form) => new(file, form, $"{BackOf(file)}/mots", BackOf(file));

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true, Pathway.ClosedOn: null } file ? file : null;
}
