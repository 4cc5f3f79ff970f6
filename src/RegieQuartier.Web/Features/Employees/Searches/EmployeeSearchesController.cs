using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Searches;

/// <summary>Looks for somebody before their record is opened: whoever has one is not written down twice.</summary>
[Route("salaries/nouveau/recherche")]
[Authorize(Policy = Policies.EditEmployees)]
public sealed class EmployeeSearchesController(RegieQuartierDbContext db) : Controller
{
    private const string SearchView = "Search";
    private const string RecordView = "New";

    [HttpGet]
    public IActionResult New() => View(SearchView, new EmployeeSearchPage(new EmployeeSearchForm(), AlikeFound.Nobody));

    // Names are sent, never written in an address: addresses are logged.
    [HttpPost]
    public async Task<IActionResult> Create(EmployeeSearchForm form, [FromForm(Name = "Nouvelle")] bool isNew, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again(SearchView, new EmployeeSearchPage(form, AlikeFound.Nobody));
        }

        var alike = await FindAsync(form, cancellation);
        return alike.Any && !isNew
            ? View(SearchView, new EmployeeSearchPage(form, alike))
            : View(RecordView, new NewEmployeePage(form.ToRecord([.. alike.Employees.Select(person => person.Id)]), await EmployeeChoices.LoadAsync(db, null, cancellation), []));
    }

    // From an application, the record opens with what was said there already, and leads back to it.
    private async Task<AlikeFound> FindAsync(EmployeeSearchForm form, CancellationToken cancellation)
    {
        var found = await AlikePeople.FindAsync(db, form.AllNames, form.BornOn!.Value, [], cancellation);
        return User.Can(Policies.ManageCandidates) ? found with { Candidates = await AlikePeople.OpenApplicationsAsync(db, form.AllNames, cancellation) } : found;
    }
}
