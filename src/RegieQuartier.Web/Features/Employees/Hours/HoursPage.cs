using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>The hours of everybody under a contract of integration in a month: those that are missing first, then by name.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="Rows">Those whose hours the reader may see.</param>
/// <param name="Totals">All of them together.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record HoursPage(DateOnly Month, IReadOnlyList<HoursRow> Rows, HoursTotals Totals, DateOnly Today)
{
    /// <summary>The month before; null where the calendar begins.</summary>
    public DateOnly? Previous => CalendarDays.Sane(Month.AddMonths(-1));

    /// <summary>The month after; null while it has not begun.</summary>
    public DateOnly? Next => Month.AddMonths(1) is var next && next <= Today ? next : null;

    /// <summary>Whether the month is over.</summary>
    public bool IsOver => Month.AddMonths(1) <= Today;

    /// <summary>Whether there is something to save.</summary>
    public bool CanSave => Rows.Any(row => row.Cells is not null);

    /// <summary>Those whose hours are still to be entered.</summary>
    public int Missing => Rows.Count(row => row.IsMissing);

    public static async Task<HoursPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly month, DateOnly today, CancellationToken cancellation)
    {
        var people = db.Employees.AsNoTracking().WithHoursVisibleTo(db, user, today).WithHoursIn(db, month);
        var editable = db.Employees.WithHoursEditableBy(user);
        var mayEdit = user.Can(Policies.EditHours);
        var read = await people.OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id)
            .Select(employee => new
            {
                employee.Id,
                FullName = employee.FirstName + " " + employee.LastName,
                CanEdit = mayEdit && editable.Any(one => one.Id == employee.Id),
                Kept = db.MonthlyHours.Where(hours => hours.EmployeeId == employee.Id && hours.Month == month)
                    .Select(hours => new HoursSeen(hours.Version, new HoursFigures(hours.PaidMinutes, hours.WorkedMinutes)))
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var contracts = (await ContractsOf(db, people, month).ToListAsync(cancellation)).ToLookup(contract => contract.EmployeeId);
        var rows = read.ConvertAll(one => new HoursRow(one.Id, one.FullName, one.CanEdit, [.. contracts[one.Id]], month, one.Kept));
        var agreements = user.Can(Policies.EditAllHours) ? await AgreementsAsync(db, cancellation) : [];
        return new HoursPage(month, [.. rows.OrderByDescending(row => row.IsMissing)], HoursTotals.Of(month, rows, agreements), today).WithCells();
    }

    private static IQueryable<MonthContract> ContractsOf(RegieQuartierDbContext db, IQueryable<Domain.Employees.Employee> people, DateOnly month) =>
        // A few steps and suspensions each: their product costs less than two more statements.
        db.EmploymentContracts.AsNoTracking().AsSingleQuery().OfIntegrationBetween(month, month.AddMonths(1).AddDays(-1))
            .Where(contract => people.Any(employee => employee.Id == contract.EmployeeId))
            .Select(contract => new MonthContract(
                contract.EmployeeId,
                contract.AgreementId,
                new ContractHours(
                    new ContractDates(contract.StartsOn, contract.LastDay, contract.Suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn)).ToList()),
                    contract.Changes.Select(change => new HoursStep(change.Id, change.EffectiveOn, change.WeeklyMinutes)).ToList())));

    private static Task<List<MonthAgreement>> AgreementsAsync(RegieQuartierDbContext db, CancellationToken cancellation) => db.SiaeAgreements.AsNoTracking()
        .OrderBy(agreement => agreement.StartsOn).ThenBy(agreement => agreement.Kind)
        .Select(agreement => new MonthAgreement(
            agreement.Id,
            agreement.Kind,
            agreement.HoursBasis,
            agreement.YearlyHours,
            agreement.Annexes.Select(annex => new AnnexDays(new DaySpan(annex.StartsOn, annex.EndsOn), annex.FullTimeEquivalents)).ToList()))
        .ToListAsync(cancellation);

    private HoursPage WithCells()
    {
        var place = 0;
        return this with { Rows = [.. Rows.Select(Filled)] };

        HoursRow Filled(HoursRow row) => row with
        {
            IsLate = IsOver && row.IsMissing,
            Cells = row.CanEdit && Month <= Today ? HoursCells.Of($"Lines[{place++}]", row.EmployeeId, row.Kept) : null,
        };
    }
}
