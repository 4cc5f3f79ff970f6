using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>What an import leaves to be checked, and is no fault of its file.</summary>
public enum AfterImport
{
    /// <summary>Who works under a CDDI and has no PASS IAE that runs.</summary>
    Pass,

    /// <summary>Whose contracts are over and whose pathway is open.</summary>
    Exit,

    /// <summary>Of whom nobody checked whether they came in from a priority area.</summary>
    Address,
}

/// <summary>How many people of an import something is to be checked of.</summary>
/// <param name="What">What is to be checked.</param>
/// <param name="People">How many people.</param>
public sealed record ImportAfter(AfterImport What, int People)
{
    /// <summary>What is to be checked of the people of an import that is done, as things are now.</summary>
    public static async Task<IReadOnlyList<ImportAfter>> LoadAsync(RegieQuartierDbContext db, ImportRun run, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        var people = db.Employees.Where(employee => db.ImportedRecords.Any(record => record.ImportId == run.Id && record.EmployeeId == employee.Id));
        var counts = new List<ImportAfter>();
        foreach (var what in OfKind(run.Kind))
        {
            counts.Add(new ImportAfter(what, await Of(people, what, db, user, today).CountAsync(cancellation)));
        }

        return Some(counts);
    }

    /// <summary>Those of them that concern somebody.</summary>
    public static IReadOnlyList<ImportAfter> Some(IEnumerable<ImportAfter> counts) => [.. counts.Where(count => count.People > 0)];

    private static AfterImport[] OfKind(ImportKind kind) => kind switch
    {
        ImportKind.Employees => [AfterImport.Address],
        ImportKind.Contracts => [AfterImport.Pass, AfterImport.Exit, AfterImport.Address],
        ImportKind.Passes or ImportKind.Hours => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static IQueryable<Employee> Of(IQueryable<Employee> people, AfterImport what, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today) => what switch
    {
        AfterImport.Pass => people.WithoutPassOn(db, user, today),
        AfterImport.Exit => people.LeftWithoutExitBy(db, user, today),
        AfterImport.Address => people.WithEntryAreaToCheck(db),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };
}
