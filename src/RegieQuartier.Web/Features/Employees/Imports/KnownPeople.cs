using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Somebody who has a record.</summary>
/// <param name="Id">The employee.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">The last name they use.</param>
/// <param name="BornOn">Birth date.</param>
internal sealed record KnownPerson(Guid Id, string FirstName, string LastName, DateOnly BornOn)
{
    public string FullName => $"{FirstName} {LastName}";
}

/// <summary>Those who have a record already, recognised by their name, however it is written, and their birth date.</summary>
internal sealed class KnownPeople
{
    private readonly ILookup<(string Name, DateOnly BornOn), KnownPerson> _byName;
    private readonly ILookup<DateOnly, KnownPerson> _byBirth;

    private KnownPeople(IReadOnlyCollection<KnownPerson> people)
    {
        _byName = people.ToLookup(person => KeyOf(person.FirstName, person.LastName, person.BornOn));
        _byBirth = people.ToLookup(person => person.BornOn);
    }

    /// <summary>Those born on one of these days, whoever follows them: somebody else's person must not be written down twice.</summary>
    public static async Task<KnownPeople> LoadAsync(RegieQuartierDbContext db, IEnumerable<DateOnly> births, CancellationToken cancellation)
    {
        var days = births.Distinct().ToArray();
        return new KnownPeople(await db.Employees.AsNoTracking()
            .Where(employee => days.Contains(employee.BornOn))
            .Select(employee => new KnownPerson(employee.Id, employee.FirstName, employee.LastName, employee.BornOn))
            .ToListAsync(cancellation));
    }

    public static (string Name, DateOnly BornOn) KeyOf(string firstName, string lastName, DateOnly bornOn) =>
        (PersonNames.Searchable($"{firstName} {lastName}"), bornOn);

    /// <summary>Those of that name and that birth date.</summary>
    public IReadOnlyList<KnownPerson> Named(string firstName, string lastName, DateOnly bornOn) => [.. _byName[KeyOf(firstName, lastName, bornOn)]];

    /// <summary>Somebody born that day who bears one of the two names; null when there is nobody.</summary>
    public KnownPerson? Alike(string firstName, string lastName, DateOnly bornOn) => _byBirth[bornOn].FirstOrDefault(person =>
        Same(person.FirstName, firstName) || Same(person.LastName, lastName));

    private static bool Same(string one, string other) => string.Equals(PersonNames.Searchable(one), PersonNames.Searchable(other), StringComparison.Ordinal);
}
