using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A contract until 1 March 2027 that finance broke on 20 November 2026, for a dismissal.</summary>
internal sealed class BrokenContract : IAsyncDisposable
{
    public const string Followed = "Un autre contrat de cette personne commence avant cette fin : celui-ci ne peut pas durer jusque-là.";

    public const string Gone = "La rupture de ce contrat vient d’être retirée : il n’y a plus rien à corriger.";

    private BrokenContract(AppUser referent, Employee employee, EmploymentContract contract, RegieQuartierFactory site) => (Referent, Employee, Contract, Site) = (referent, employee, contract, site);

    public RegieQuartierFactory Site { get; }

    public Employee Employee { get; }

    public EmploymentContract Contract { get; }

    /// <summary>Who follows the person, and keeps contracts too.</summary>
    public AppUser Referent { get; }

    public required HttpClient Claire { get; init; }

    public required HttpClient Finance { get; init; }

    public string Record => $"/salaries/{Employee.Id}/contrats";

    public string Address => $"{Record}/{Contract.Id}/rupture";

    public static async Task<BrokenContract> NoteAsync()
    {
        var site = new RegieQuartierFactory();
        var referent = await site.AddAccountAsync(Role.Advisor, Role.Finance);
        var employee = await site.EnterAsync(referentId: referent.Id);
        await site.OpenPathwayAsync(employee);
        var broken = new BrokenContract(referent, employee, await site.SignAsync(employee), site) { Claire = await site.ClientOfAsync(referent.Id), Finance = await site.ClientAsAsync(Role.Finance) };
        await (await broken.Finance.OpenAsync(broken.Address)).Form().Fill("TerminatedOn", "2026-11-20").Fill("TerminationReason", "Dismissal").SubmitAsync("Mettre fin au contrat");
        return broken;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>How often an act stands in the trail of the record.</summary>
    public async Task<int> AuditedAsync(string action)
    {
        await using var db = Site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == Employee.Id, TestContext.Current.CancellationToken);
    }
}
