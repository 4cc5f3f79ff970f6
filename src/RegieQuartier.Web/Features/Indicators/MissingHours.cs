using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>A month that is counted while the hours of some people are still to be entered.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="People">Those under a contract of integration whose hours are missing.</param>
public sealed record MissingHours(DateOnly Month, int People)
{
    private const int MostMonths = 12;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Those of the whole months of the period that are over, for those who are counted.</summary>
    public static async Task<IReadOnlyList<MissingHours>> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var months = MonthsOf(asked.Now.First, asked.Over.Now.Last);
        var missing = await (
            from one in asked.Db.HoursToEnter(months)
            join member in asked.Db.Employees on one.EmployeeId equals member.Id
            where asked.Crew == null || member.SupervisorId == asked.Crew
            group one by one.Month into month
            orderby month.Key
            select new { Month = month.Key, People = month.Count() }).ToListAsync(cancellation);
        return [.. missing.Select(month => new MissingHours(month.Month, month.People))];
    }

    /// <summary>The months that are named, the last ones, and how many come before them.</summary>
    public static (IReadOnlyList<NamedMonth> Named, int Earlier) Name(IReadOnlyList<MissingHours> missing)
    {
        var named = missing.TakeLast(MostMonths).ToList();
        var withYear = named.Select(one => one.Month.Year).Distinct().Count() > 1;
        var earlier = missing.Count - named.Count;
        return ([.. named.Select((one, place) => new NamedMonth(
            one.Month, $"{one.NameOf(withYear)} ({Figure.Count(one.People, "personne", "personnes")})", place == named.Count - 1 && earlier == 0 ? "." : ","))], earlier);
    }

    /// <summary>The same for a file that may leave the régie; null when nothing is missing.</summary>
    public static string? Outside(IReadOnlyList<MissingHours> missing) => missing.Count == 0
        ? null
        : $"heures à saisir, {string.Join(", ", missing.Select(one => $"{one.NameOf(withYear: true)} ({(SmallCounts.IsSmall(one.People) ? "moins de 5 personnes" : Figure.Count(one.People, "personne", "personnes"))})"))}";

    private static List<DateOnly> MonthsOf(DateOnly first, DateOnly last)
    {
        List<DateOnly> months = [];
        for (var month = first.Day == 1 ? first : first.ToMonth().AddMonths(1); month.AddMonths(1).AddDays(-1) <= last; month = month.AddMonths(1))
        {
            months.Add(month);
        }

        return months;
    }

    private string NameOf(bool withYear) => withYear ? Month.ToMonthText() : Month.ToString("MMMM", French);
}

/// <summary>A month, and what is missing in it, in words.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="Text">« mars (3 personnes) ».</param>
/// <param name="Sign">The sign that follows it.</param>
public sealed record NamedMonth(DateOnly Month, string Text, string Sign);
