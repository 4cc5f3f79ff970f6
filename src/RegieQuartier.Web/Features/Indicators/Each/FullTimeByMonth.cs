using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class FullTimeByMonth : IIndicator
{
    private const int MonthsInAYear = 12;

    public int Place => 10;

    public string Title => "ETP faits et accordés";

    public string Definition => "ETP d’un mois : heures du mois ÷ heures annuelles d’un temps plein × 12, heures payées ou travaillées comme le dit chaque convention. Le taux divise les ETP faits par ceux des annexes, sur les mêmes mois ; seuls comptent les mois terminés.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        asked = asked.Over;
        // The hours of a month count for the agreement of the last contract of that month.
        var rows = await asked.Db.Database.SqlQuery<AgreementMonth>($"""
            with months as (
                select p.period, day::date as month
                from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
                cross join generate_series(date_trunc('month', p.first + interval '1 month' - interval '1 day'), p.last + interval '1 day' - interval '1 month', interval '1 month') as day)
            select months.period::int as period, months.month, agreement.kind, agreement.yearly_hours,
                coalesce(counted.minutes, 0)::bigint as minutes, coalesce(annex.full_time_equivalents, 0) as granted
            from months
            cross join siae_agreements agreement
            left join lateral (
                select sum(case agreement.hours_basis when 'Paid' then hours.paid_minutes else hours.worked_minutes end) as minutes
                from monthly_hours hours
                join lateral (
                    select contract.agreement_id from employment_contracts contract
                    where contract.employee_id = hours.employee_id and contract.type in ('Cddi', 'InclusionPermanent')
                        and contract.starts_on < months.month + interval '1 month' and (contract.last_day is null or contract.last_day >= months.month)
                    order by contract.starts_on desc limit 1) own on own.agreement_id = agreement.id
                where hours.month = months.month) counted on true
            left join lateral (
                select known.full_time_equivalents from financial_annexes known
                where known.agreement_id = agreement.id and known.starts_on < months.month + interval '1 month' and known.ends_on >= months.month
                order by known.starts_on limit 1) annex on true
            order by months.month, agreement.starts_on, agreement.id
            """).ToListAsync(cancellation);
        var now = rows.FindAll(row => row.Period == 1);
        var before = rows.FindAll(row => row.Period == 2);
        return new IndicatorResult([new IndicatorLine("", Of(now), Of(before)), .. ByKind(now, before)])
        {
            Months = [.. now.GroupBy(row => row.Month).Select(month => new IndicatorMonth(
                month.Key,
                month.Sum(row => row.Done),
                month.Sum(row => row.Granted),
                before.Where(row => row.Month == month.Key.AddYears(-1)).Sum(row => row.Done)))],
            Missing = await MissingHours.LoadAsync(asked, cancellation),
        };
    }

    // An agreement that takes over from another goes on with its line. One kind alone says nothing that the whole does not.
    private static IEnumerable<IndicatorLine> ByKind(List<AgreementMonth> now, List<AgreementMonth> before)
    {
        var lines = now.GroupBy(row => row.Kind, StringComparer.Ordinal).Where(kind => kind.Any(row => row.Granted > 0 || row.Minutes > 0)).ToList();
        return lines.Count < 2
            ? []
            : lines.Select(kind => new IndicatorLine(
                Enum.Parse<SiaeKind>(kind.Key).ToLabel(), Of([.. kind]), Of(before.FindAll(row => string.Equals(row.Kind, kind.Key, StringComparison.Ordinal)))));
    }

    private static Figure Of(IReadOnlyCollection<AgreementMonth> rows)
    {
        var (done, granted) = (rows.Sum(row => row.Done) / MonthsInAYear, rows.Sum(row => FullTimeEquivalents.Granted(row.Granted, 1)));
        return new Figure(FigureUnit.FullTime, done, granted, $"{FullTimeText.Of(done)} ETP faits sur {FullTimeText.Of(granted)} accordés, ramenés à l’année.");
    }

    private sealed record AgreementMonth(int Period, DateOnly Month, string Kind, int YearlyHours, long Minutes, decimal Granted)
    {
        public decimal Done => FullTimeEquivalents.OfMonth(Minutes, YearlyHours);
    }
}
