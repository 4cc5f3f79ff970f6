using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// Somebody who may be the person that is about to be written down: just enough to recognise them. A telephone is never who
/// somebody is: a family may share one.
/// </summary>
/// <param name="Id">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="BornIn">Year of birth.</param>
/// <param name="PhoneEnd">The last two digits of their telephone, or nothing.</param>
public sealed record AlikePerson(Guid Id, string FullName, int BornIn, string? PhoneEnd);

/// <summary>An application that may be the same person's. Once hired, it is the employee who is alike.</summary>
/// <param name="Id">The application.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="AppliedOn">The day they applied.</param>
/// <param name="PhoneEnd">The last two digits of their telephone, or nothing.</param>
public sealed record AlikeCandidate(Guid Id, string FullName, DateOnly AppliedOn, string? PhoneEnd);

/// <summary>Those who may be the same person: who applied already, and who works or worked here.</summary>
/// <param name="Candidates">Those who applied.</param>
/// <param name="Employees">Those who have a record.</param>
public sealed record AlikeFound(IReadOnlyList<AlikeCandidate> Candidates, IReadOnlyList<AlikePerson> Employees)
{
    /// <summary>When nobody is alike, or nobody was looked for.</summary>
    public static AlikeFound Nobody { get; } = new([], []);

    /// <summary>Whether somebody is.</summary>
    public bool Any => Candidates.Count + Employees.Count > 0;
}

/// <summary>Finds who may be the same person: names alike, or the same birth date and names a little alike.</summary>
public static class AlikePeople
{
    private const int Shown = 5;
    private const double SameEnough = 0.45;
    private const double SameEnoughAndBornThen = 0.15;

    /// <summary>The employees alike, for somebody whose birth date is known, but for those who are somebody else for sure.</summary>
    public static async Task<AlikeFound> FindAsync(RegieQuartierDbContext db, string fullName, DateOnly bornOn, IReadOnlyCollection<Guid> but, CancellationToken cancellation)
    {
        var name = PersonNames.Searchable(fullName);
        var employees = await EmployeesAsync(
            db.Employees.Where(employee => !but.Contains(employee.Id)), name, employee => EF.Functions.TrigramsAreSimilar(employee.SearchName, name) || employee.BornOn == bornOn,
            employee => EF.Functions.TrigramsSimilarity(employee.SearchName, name) >= SameEnough
                || (employee.BornOn == bornOn && EF.Functions.TrigramsSimilarity(employee.SearchName, name) >= SameEnoughAndBornThen),
            cancellation);
        return new AlikeFound([], employees);
    }

    /// <summary>The applications alike, but for one, and the employees alike: by their name alone.</summary>
    public static async Task<AlikeFound> FindByNameAsync(RegieQuartierDbContext db, string fullName, Guid? except, CancellationToken cancellation)
    {
        var name = PersonNames.Searchable(fullName);
        var candidates = await CandidatesAsync(db.Candidates.Where(candidate => candidate.Id != except), name, cancellation);
        var employees = await EmployeesAsync(
            db.Employees, name, employee => EF.Functions.TrigramsAreSimilar(employee.SearchName, name), employee => EF.Functions.TrigramsSimilarity(employee.SearchName, name) >= SameEnough, cancellation);
        return new AlikeFound(candidates, employees);
    }

    /// <summary>The applications that wait for an answer and are alike, by their name alone.</summary>
    public static Task<IReadOnlyList<AlikeCandidate>> OpenApplicationsAsync(RegieQuartierDbContext db, string fullName, CancellationToken cancellation) =>
        CandidatesAsync(db.Candidates.Waiting(), PersonNames.Searchable(fullName), cancellation);

    /// <summary>The employee whom a form wrote down, by its one-time key.</summary>
    public static Task<IReadOnlyList<AlikePerson>> EnteredAsync(RegieQuartierDbContext db, Guid entryKey, CancellationToken cancellation) =>
        ShownAsync(db.Employees.Where(employee => employee.EntryKey == entryKey), cancellation);

    private static async Task<IReadOnlyList<AlikeCandidate>> CandidatesAsync(IQueryable<Candidate> among, string name, CancellationToken cancellation)
    {
        var found = await among.AsNoTracking()
            .Where(candidate => candidate.EmployeeId == null)
            .Where(candidate => EF.Functions.TrigramsAreSimilar(candidate.SearchName, name))
            .Where(candidate => EF.Functions.TrigramsSimilarity(candidate.SearchName, name) >= SameEnough)
            .OrderByDescending(candidate => EF.Functions.TrigramsSimilarity(candidate.SearchName, name)).ThenBy(candidate => candidate.Id)
            .Take(Shown)
            .Select(candidate => new { candidate.Id, candidate.FirstName, candidate.LastName, candidate.AppliedOn, candidate.Phone })
            .ToListAsync(cancellation);
        return [.. found.Select(one => new AlikeCandidate(one.Id, $"{one.FirstName} {one.LastName}", one.AppliedOn, EndOf(one.Phone)))];
    }

    // What an index finds first: the rest is measured on those alone.
    private static async Task<IReadOnlyList<AlikePerson>> EmployeesAsync(
        IQueryable<Employee> among, string name, Expression<Func<Employee, bool>> near, Expression<Func<Employee, bool>> alike, CancellationToken cancellation)
    {
        return await ShownAsync(
            among.Where(near).Where(alike).OrderByDescending(employee => EF.Functions.TrigramsSimilarity(employee.SearchName, name)).ThenBy(employee => employee.Id).Take(Shown), cancellation);
    }

    private static async Task<IReadOnlyList<AlikePerson>> ShownAsync(IQueryable<Employee> employees, CancellationToken cancellation)
    {
        var found = await employees.AsNoTracking()
            .Select(employee => new { employee.Id, employee.FirstName, employee.LastName, employee.BornOn, employee.Phone })
            .ToListAsync(cancellation);
        return [.. found.Select(one => new AlikePerson(one.Id, $"{one.FirstName} {one.LastName}", one.BornOn.Year, EndOf(one.Phone)))];
    }

    private static string? EndOf(PhoneNumber? phone) => phone?.E164[^2..];
}
