using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>
/// Somebody who may be the person that is about to be written down: just enough to recognise them. A telephone is never who
/// somebody is: a family may share one.
/// </summary>
/// <param name="Id">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="BornIn">Year of birth.</param>
/// <param name="PhoneEnd">The last two digits of their telephone, or nothing.</param>
public sealed record AlikePerson(Guid Id, string FullName, int BornIn, string? PhoneEnd);

/// <summary>Finds who may be the same person: names alike, or the same birth date and a name that begins alike.</summary>
public static class AlikePeople
{
    private const int Shown = 5;
    private const double SameEnough = 0.45;
    private const double SameEnoughAndBornThen = 0.15;

    public static async Task<IReadOnlyList<AlikePerson>> FindAsync(RegieQuartierDbContext db, string fullName, DateOnly bornOn, CancellationToken cancellation)
    {
        var name = PersonNames.Searchable(fullName);
        var found = await db.Employees.AsNoTracking()
            // What an index finds first: the rest is measured on those alone.
            .Where(employee => EF.Functions.TrigramsAreSimilar(employee.SearchName, name) || employee.BornOn == bornOn)
            .Select(employee => new { employee.Id, employee.FirstName, employee.LastName, employee.BornOn, employee.Phone, Alike = EF.Functions.TrigramsSimilarity(employee.SearchName, name) })
            .Where(employee => employee.Alike >= SameEnough || (employee.BornOn == bornOn && employee.Alike >= SameEnoughAndBornThen))
            .OrderByDescending(employee => employee.Alike).ThenBy(employee => employee.Id)
            .Take(Shown)
            .ToListAsync(cancellation);
        return [.. found.Select(one => new AlikePerson(one.Id, $"{one.FirstName} {one.LastName}", one.BornOn.Year, one.Phone?.E164[^2..]))];
    }
}
