using System.Globalization;
using RegieQuartier.Domain.Common;
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
    public static Task<IReadOnlyList<MissingHours>> LoadAsync(IndicatorQuery asked, CancellationToken cancellation) =>
        asked.CountMembersAsync<MissingHours>($"""
            select month.first::date as month, count(distinct contract.employee_id)::int as people
            from generate_series(
                date_trunc('month', {asked.Now.First}::date + interval '1 month' - interval '1 day'), {asked.Over.Now.Last}::date + interval '1 day' - interval '1 month', interval '1 month') as month(first)
            join employment_contracts contract on contract.type in ('Cddi', 'InclusionPermanent')
                and contract.starts_on < month.first + interval '1 month' and (contract.last_day is null or contract.last_day >= month.first)
            join members member on member.id = contract.employee_id
            where not exists (select from monthly_hours hours where hours.employee_id = contract.employee_id and hours.month = month.first)
            group by month.first
            order by month.first
            """, cancellation);

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

    private string NameOf(bool withYear) => withYear ? Month.ToMonthText() : Month.ToString("MMMM", French);
}

/// <summary>A month, and what is missing in it, in words.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="Text">« mars (3 personnes) ».</param>
/// <param name="Sign">The sign that follows it.</param>
public sealed record NamedMonth(DateOnly Month, string Text, string Sign);
