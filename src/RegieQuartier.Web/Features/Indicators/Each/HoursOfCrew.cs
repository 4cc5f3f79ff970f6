using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators.Each;

/// <summary>Of the régie, hours are told as full-time equivalents, beside those that its agreements grant.</summary>
public sealed class HoursOfCrew : IIndicator
{
    public int Place => 25;

    public bool IsOfRegie => false;

    public bool IsOfCrews => true;

    public string Title => "Heures travaillées";

    public string Definition => "Heures travaillées notées pour les mois entiers et terminés de la période, et heures payées des mêmes mois.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        asked = asked.Over;
        var rows = await asked.CountMembersAsync<PeriodCount>($"""
            select p.period::int as period, coalesce(sum(hours.worked_minutes), 0)::bigint as part, 0::bigint as whole, coalesce(sum(hours.paid_minutes), 0)::bigint as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join (monthly_hours hours join members member on member.id = hours.employee_id)
                on hours.month >= p.first and hours.month + interval '1 month' - interval '1 day' <= p.last
            group by p.period
            """, cancellation);
        return IndicatorResult.Of(rows, row => Figure.Hours(row.Part, $"Pour {HoursText.Of((int)row.Other)} payées.")) with
        {
            Missing = await MissingHours.LoadAsync(asked, cancellation),
        };
    }
}
