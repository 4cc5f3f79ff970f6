using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Employees.Register;

/// <summary>What chooses the entries of the register, in the words of its address.</summary>
public sealed class StaffRegisterQuery
{
    [FromQuery(Name = "annee")]
    public string? Year { get; init; }
}

/// <summary>
/// The register of the staff (Code du travail, art. L1221-13 and D1221-23): each hiring, in order, with those who left until five
/// years later (art. R1221-26). It is printed whole: it has no pages.
/// </summary>
/// <param name="Year">The year it is limited to; null for all of it.</param>
/// <param name="Years">The years in which somebody was there, newest first.</param>
/// <param name="Entries">The hirings, in order.</param>
/// <param name="Trainees">The trainees and the volunteers, in the order in which they came.</param>
/// <param name="FullTimeMinutes">Minutes of a whole week of work.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record StaffRegisterPage(int? Year, IReadOnlyList<int> Years, IReadOnlyList<StaffRegisterEntry> Entries, IReadOnlyList<TraineeEntry> Trainees, int FullTimeMinutes, DateOnly Today)
{
    private const int KeptYears = 5;
    private const int MinutesInAnHour = 60;

    public static async Task<StaffRegisterPage> LoadAsync(RegieQuartierDbContext db, StaffRegisterQuery query, LegalValues law, DateOnly today, CancellationToken cancellation)
    {
        var year = YearOf(query, today);
        return new StaffRegisterPage(year, await YearsOfAsync(db, today, cancellation), await EntriesOf(db, year, today).ToListAsync(cancellation), await TraineesOf(db, year, today).ToListAsync(cancellation), FullTimeAt(law, today), today);
    }

    /// <summary>Whether it is limited to a year that is over.</summary>
    public bool IsOfPastYear => Year < Today.Year;

    /// <summary>Minutes of a whole week of work, as the law counts it.</summary>
    public static int FullTimeAt(LegalValues law, DateOnly today) => law.Whole(LegalRule.MaximumWeeklyHours, today) * MinutesInAnHour;

    /// <summary>The year that an address asks for, among those that are kept; null for the whole register.</summary>
    public static int? YearOf(StaffRegisterQuery query, DateOnly today) =>
        int.TryParse(query.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && KeptAt(today).Contains(year) ? year : null;

    /// <summary>The entries: everybody who is kept, or those who worked here in a year, in order of hiring.</summary>
    public static IQueryable<StaffRegisterEntry> EntriesOf(RegieQuartierDbContext db, int? year, DateOnly today)
    {
        var contracts = ContractsOf(db, today);
        if (year is { } chosen)
        {
            var (first, last) = (new DateOnly(chosen, 1, 1), new DateOnly(chosen, 12, 31));
            contracts = contracts.Where(contract => contract.StartsOn <= last && (contract.LastDay == null || contract.LastDay >= first));
        }

        return from contract in contracts
               join employee in db.Employees on contract.EmployeeId equals employee.Id
               orderby contract.StartsOn, employee.SortName, contract.Id
               select new StaffRegisterEntry(
                   employee.Id,
                   contract.Id,
                   employee.LastName,
                   employee.BirthName,
                   employee.FirstName,
                   employee.Civility,
                   employee.BornOn,
                   employee.Nationality,
                   contract.JobTitle,
                   contract.Qualification,
                   contract.Type,
                   contract.WeeklyMinutes,
                   contract.StartsOn,
                   contract.LastDay < today ? contract.LastDay : null,
                   // The one that lasts longest: it took the place of the others.
                   db.EmployeePapers.Where(paper => paper.EmployeeId == employee.Id && paper.Kind == PaperKind.ResidencePermit)
                       .OrderByDescending(paper => paper.ExpiresOn == null).ThenByDescending(paper => paper.ExpiresOn).ThenByDescending(paper => paper.Id)
                       .Select(paper => new RegisterPermit(paper.Detail, paper.Number, paper.ExpiresOn))
                       .FirstOrDefault());
    }

    /// <summary>The trainees and the volunteers, a part of its own (art. L1221-13 and D1221-23-1), in the order in which they came.</summary>
    public static IQueryable<TraineeEntry> TraineesOf(RegieQuartierDbContext db, int? year, DateOnly today)
    {
        var trainees = TraineesOf(db, today);
        if (year is { } chosen)
        {
            var (first, last) = (new DateOnly(chosen, 1, 1), new DateOnly(chosen, 12, 31));
            trainees = trainees.Where(trainee => trainee.StartsOn <= last && trainee.EndsOn >= first);
        }

        return trainees.OrderBy(trainee => trainee.StartsOn).ThenBy(trainee => trainee.LastName).ThenBy(trainee => trainee.Id)
            .Select(trainee => new TraineeEntry(trainee.Id, trainee.Kind, trainee.LastName, trainee.FirstName, trainee.StartsOn, trainee.EndsOn, trainee.Tutor, trainee.Place));
    }

    // A leaver stays five years: six years may hold somebody.
    private static IEnumerable<int> KeptAt(DateOnly today) => Enumerable.Range(0, KeptYears + 1).Select(ago => today.Year - ago);

    private static async Task<IReadOnlyList<int>> YearsOfAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var spans = await ContractsOf(db, today).Select(contract => new { First = contract.StartsOn.Year, Last = (contract.LastDay ?? today).Year })
            .Union(TraineesOf(db, today).Select(trainee => new { First = trainee.StartsOn.Year, Last = trainee.EndsOn.Year }))
            .ToListAsync(cancellation);
        return [.. KeptAt(today).Where(year => spans.Exists(span => span.First <= year && year <= span.Last))];
    }

    private static IQueryable<EmploymentContract> ContractsOf(RegieQuartierDbContext db, DateOnly today)
    {
        var oldest = today.AddYears(-KeptYears);
        return db.EmploymentContracts.AsNoTracking().Where(contract => contract.StartsOn <= today && (contract.LastDay == null || contract.LastDay >= oldest));
    }

    private static IQueryable<Trainee> TraineesOf(RegieQuartierDbContext db, DateOnly today)
    {
        var oldest = today.AddYears(-KeptYears);
        return db.Trainees.AsNoTracking().Where(trainee => trainee.StartsOn <= today && trainee.EndsOn >= oldest);
    }
}

/// <summary>One hiring.</summary>
/// <param name="EmployeeId">The employee.</param>
/// <param name="ContractId">The contract.</param>
/// <param name="LastName">The last name they use.</param>
/// <param name="BirthName">Their name at birth, when it is another one.</param>
/// <param name="FirstName">First name.</param>
/// <param name="Civility">How they are addressed: says their sex.</param>
/// <param name="BornOn">Birth date.</param>
/// <param name="Nationality">Nationality.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="Qualification">The qualification; empty when it was not said.</param>
/// <param name="Type">The kind of contract.</param>
/// <param name="WeeklyMinutes">Minutes of work a week.</param>
/// <param name="StartsOn">The day they came in.</param>
/// <param name="LeftOn">The day they left; null for who is still here.</param>
/// <param name="Permit">The residence permit that allows to work; null when none is written down.</param>
public sealed record StaffRegisterEntry(
    Guid EmployeeId,
    Guid ContractId,
    string LastName,
    string? BirthName,
    string FirstName,
    Civility Civility,
    DateOnly BornOn,
    string Nationality,
    string JobTitle,
    string Qualification,
    ContractType Type,
    int WeeklyMinutes,
    DateOnly StartsOn,
    DateOnly? LeftOn,
    RegisterPermit? Permit);

/// <summary>A trainee or a volunteer.</summary>
/// <param name="Id">The trainee.</param>
/// <param name="Kind">Trainee or volunteer.</param>
/// <param name="LastName">Last name.</param>
/// <param name="FirstName">First names.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="Tutor">Who looks after them here.</param>
/// <param name="Place">Where they are.</param>
public sealed record TraineeEntry(Guid Id, TraineeKind Kind, string LastName, string FirstName, DateOnly StartsOn, DateOnly EndsOn, string Tutor, string Place);

/// <summary>A residence permit, as the register names it.</summary>
/// <param name="Type">Its type; empty when it was not written down.</param>
/// <param name="Number">Its number; empty when it was not written down.</param>
/// <param name="ExpiresOn">Its last day, when it has one.</param>
public sealed record RegisterPermit(string Type, string Number, DateOnly? ExpiresOn);
