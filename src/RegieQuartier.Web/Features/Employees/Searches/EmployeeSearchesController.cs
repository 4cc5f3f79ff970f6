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
    public IActionResult New() => View(SearchView, new EmployeeSearchPage(new EmployeeSearchForm(), []));

    // Names are sent, never written in an address: addresses are logged.
    [HttpPost]
    public async Task<IActionResult> Create(EmployeeSearchForm form, [FromForm(Name = "Nouvelle")] bool isNew, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again(SearchView, new EmployeeSearchPage(form, []));
        }

        var alike = (await AlikePeople.FindAsync(db, form.AllNames, form.BornOn!.Value, [], cancellation)).Employees;
        return alike.Count > 0 && !isNew
            ? View(SearchView, new EmployeeSearchPage(form, alike))
            : View(RecordView, new NewEmployeePage(form.ToRecord([.. alike.Select(person => person.Id)]), await EmployeeChoices.LoadAsync(db, null, cancellation), []));
    }
}
