using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The hours worked that were entered month by month over a pathway.</summary>
/// <param name="Minutes">Minutes worked, together.</param>
/// <param name="LastMonth">The last month that was entered, by its first day.</param>
public sealed record EnteredHours(int Minutes, DateOnly LastMonth)
{
    /// <summary>« D’après les heures saisies : 845 h 30, jusqu’en octobre 2026. »</summary>
    public string Sentence => $"D’après les heures saisies : {HoursText.Of(Minutes)}, jusqu’en {LastMonth.ToMonthText()}. Corrigez s’il en manque.".BindSigns();

    /// <summary>Those of the last pathway, from its first month to the one of a day; null when there are none.</summary>
    public static Task<EnteredHours?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, DateOnly until, CancellationToken cancellation)
    {
        var first = (file.Pathway?.OpenedOn ?? until).ToMonth();
        return db.MonthlyHours.AsNoTracking()
            .Where(hours => hours.EmployeeId == file.Id && hours.Month >= first && hours.Month <= until)
            .GroupBy(hours => hours.EmployeeId)
            .Select(months => new EnteredHours(months.Sum(hours => hours.WorkedMinutes), months.Max(hours => hours.Month)))
            .SingleOrDefaultAsync(cancellation);
    }
}
