using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Indicators.Each;

/// <summary>
/// Entries, exits and their rates by kind of agreement, for the annex of each asks for its own. An agreement that takes over from
/// another goes on with its line.
/// </summary>
public sealed class ByAgreement : IIndicator
{
    private const string Unknown = "Sans convention connue";

    public int Place => 38;

    public string Title => "Entrées et sorties par convention";

    public string Definition => "Une entrée compte pour la convention du premier contrat d’insertion du parcours, une sortie pour celle du dernier. Les entrées, les sorties comptées et les taux sont ceux que définissent « Entrées », « Sorties » et « Taux de sortie » ; la part est celle des entrées de la convention ÷ toutes les entrées.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<AgreementCount>($"""
            select p.period::int as period, known.kind,
                count(moved.way) filter (where moved.way = 'Entry') as entries,
                count(moved.way) filter (where moved.way = 'Durable')::int as durable,
                count(moved.way) filter (where moved.way = 'Transition')::int as transition,
                count(moved.way) filter (where moved.way = 'Positive')::int as positive,
                count(moved.way) filter (where moved.way = 'Other')::int as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            cross join (select kind from siae_agreements union select null) known
            left join lateral (
                select 'Entry' as way, (
                    select agreement.kind from employment_contracts contract
                    join siae_agreements agreement on agreement.id = contract.agreement_id
                    where contract.employee_id = pathway.employee_id and contract.starts_on <= coalesce(pathway.closed_on, contract.starts_on)
                        and (contract.last_day is null or contract.last_day >= pathway.opened_on)
                    order by contract.starts_on limit 1) as kind
                from integration_pathways pathway
                where pathway.opened_on between p.first and p.last
                union all
                select left_by.category, (
                    select agreement.kind from employment_contracts contract
                    join siae_agreements agreement on agreement.id = contract.agreement_id
                    where contract.employee_id = pathway.employee_id and contract.starts_on <= left_by.exit_on
                        and (contract.last_day is null or contract.last_day >= pathway.opened_on)
                    order by contract.starts_on desc limit 1)
                from pathway_exits left_by
                join integration_pathways pathway on pathway.id = left_by.pathway_id
                where left_by.is_counted and left_by.exit_on between p.first and p.last) moved on moved.kind is not distinct from known.kind
            group by p.period, known.kind
            """).ToListAsync(cancellation);
        // Who came in without a contract tells of the records, not of people: nobody there is no line.
        var kinds = rows.Where(row => row.Kind is not null || row.Entries + row.Exits.Rates.Counted > 0).Select(row => row.Kind).Distinct(StringComparer.Ordinal)
            .OrderBy(kind => kind is null ? int.MaxValue : (int)Enum.Parse<SiaeKind>(kind)).ToList();
        return new IndicatorResult([.. Lines(kinds, Of(rows, 1, kinds), Of(rows, 2, kinds))]) { CountTitle = "Entrées" };
    }

    private static List<AgreementCount> Of(List<AgreementCount> rows, int period, IEnumerable<string?> kinds) =>
        [.. kinds.Select(kind => rows.Single(row => row.Period == period && string.Equals(row.Kind, kind, StringComparison.Ordinal)))];

    private static IEnumerable<IndicatorLine> Lines(IReadOnlyList<string?> kinds, List<AgreementCount> now, List<AgreementCount> before)
    {
        var (entries, entriesBefore) = (Figure.Partition([.. now.Select(row => row.Entries)]), Figure.Partition([.. before.Select(row => row.Entries)]));
        var (exits, exitsBefore) = (Exits(now), Exits(before));
        return kinds.Select((kind, place) => new IndicatorLine(kind is null ? Unknown : Enum.Parse<SiaeKind>(kind).ToLabel(), entries[place], entriesBefore[place])
        {
            TellsRate = true,
            TellsBefore = true,
            Details = [.. exits[place].Zip(exitsBefore[place], (one, other) => new IndicatorLine(one.Label, one.Figure, other.Figure) { TellsBefore = true, TellsRate = one.IsRate })],
        });
    }

    // The exits of each, then their rates. Those whose number stays inside are one group more: what is told of the others is taken from all.
    private static List<IReadOnlyList<(string Label, Figure Figure, bool IsRate)>> Exits(List<AgreementCount> rows)
    {
        var counted = Figure.Partition([.. rows.Select(row => (long)row.Exits.Rates.Counted)]);
        var inside = rows.Where((_, place) => counted[place].TellsTooMuch).ToList();
        List<ExitCounts> groups = [.. rows.Except(inside).Select(row => row.Exits), .. inside.Count == 0 ? Array.Empty<ExitCounts>() : [Sum(inside)]];
        var (categories, sums) = Sum(rows).ToldOutside(groups);
        return rows.ConvertAll<IReadOnlyList<(string, Figure, bool)>>(row =>
        {
            var (rates, isInside) = (row.Exits.Rates, inside.Contains(row));
            Figure Rate(int part, bool isTold) => Figure.Share(part, rates.Counted, "") with { TellsTooMuch = isInside || !isTold };
            return
            [
                ("Sorties comptées", counted[rows.IndexOf(row)], false),
                ("Dynamiques", Rate(row.Exits.Dynamic, sums[2]), true),
                ("En emploi", Rate(rates.Durable + rates.Transition, sums[1]), true),
                ("En emploi durable", Rate(rates.Durable, sums[0]), true),
                ("Positives", Rate(rates.Positive, categories[2]), true),
            ];
        });
    }

    private static ExitCounts Sum(IReadOnlyCollection<AgreementCount> rows) =>
        new(new ExitRates(rows.Sum(row => row.Durable), rows.Sum(row => row.Transition), rows.Sum(row => row.Positive), rows.Sum(row => row.Other), 0, 0));

    private sealed record AgreementCount(int Period, string? Kind, long Entries, int Durable, int Transition, int Positive, int Other)
    {
        public ExitCounts Exits => new(new ExitRates(Durable, Transition, Positive, Other, 0, 0));
    }
}
