using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class AgeBands : IIndicator
{
    private const int YoungUnder = 26;
    private const int SeniorFrom = 50;

    private static readonly string[] Bands = ["Moins de 26 ans", "De 26 à 49 ans", "50 ans et plus"];

    public int Place => 80;

    public string Title => "Âge des personnes présentes";

    public string Definition => "Personnes présentes pendant la période, selon leur âge au dernier jour de la période : personnes de cet âge ÷ personnes présentes.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<PeriodCount>($"""
            select p.period::int as period,
                count(employee.id) filter (where employee.born_on + make_interval(years => {YoungUnder}) > p.last) as part,
                count(employee.id) as whole,
                count(employee.id) filter (where employee.born_on + make_interval(years => {SeniorFrom}) <= p.last) as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join employees employee on exists (
                select from employment_contracts contract
                where contract.employee_id = employee.id and contract.type in ('Cddi', 'InclusionPermanent')
                    and contract.starts_on <= p.last and (contract.last_day is null or contract.last_day >= p.first))
            group by p.period
            """).ToListAsync(cancellation);
        var (now, before) = (Shares(rows.OfPeriod(1)), Shares(rows.OfPeriod(2)));
        return new IndicatorResult([.. Bands.Select((label, place) => new IndicatorLine(label, now[place], before[place]))]);
    }

    private static IReadOnlyList<Figure> Shares(PeriodCount row) => Figure.Partition([row.Part, row.Whole - row.Part - row.Other, row.Other]);
}
