using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Indicators.Each;

/// <summary>
/// In the order of the State's own list, with the help that it asks for: here, elsewhere, both, and the rate. Health and justice are
/// in no table that this reads. Who does not read pathways is told small counts no more than the outside is.
/// </summary>
public sealed class Barriers : IIndicator
{
    private const string Helped = "Aidées";

    public int Place => 95;

    public bool IsIntimate => true;

    public string Title => "Freins à l’emploi";

    public string Definition => "Personnes dont le parcours court au moins un jour de la période et pour qui ce frein est noté ÷ toutes celles dont le parcours court. Parmi elles : aidées, avec leur part (le taux d’aide), par la régie seule, par un partenaire seul, ou par la régie et un partenaire ; et celles dont le frein est levé. Chaque frein est pris tel qu’il est noté aujourd’hui ; santé et justice n’y sont pas.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<BarrierCount>($"""
            with running as (
                select p.period, pathway.id, pathway.employee_id
                from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
                join integration_pathways pathway on pathway.opened_on <= p.last and (pathway.closed_on is null or pathway.closed_on >= p.first)),
            met as (
                select running.period, running.employee_id, barrier.kind,
                    bool_or(barrier.supported_inside) as inside, bool_or(barrier.supported_outside) as outside, bool_or(barrier.status = 'Resolved') as lifted
                from running
                left join pathway_barriers barrier on barrier.pathway_id = running.id
                group by running.period, running.employee_id, barrier.kind)
            select met.period::int as period, met.kind as kind,
                count(*) as concerned,
                count(*) filter (where inside and not outside) as inside_only,
                count(*) filter (where outside and not inside) as outside_only,
                count(*) filter (where inside and outside) as both,
                count(*) filter (where lifted) as lifted,
                (select count(distinct every.employee_id) from running every where every.period = met.period) as whole
            from met
            group by met.period, met.kind
            """).ToListAsync(cancellation);
        var lines = BarrierKindMeaning.Open.Select(kind => Line(rows, kind));
        return asked.SeesSensitive
            ? new IndicatorResult([.. lines.Select(line => line with { IsOffPage = line.Now.Part + line.Before.Part == 0 })])
            : new IndicatorResult([.. lines.Select(Discreet)]) { Note = "« masqué » : ce chiffre ferait connaître moins de 5 personnes." };
    }

    private static IndicatorLine Line(List<BarrierCount> rows, BarrierKind kind)
    {
        var (now, before) = (Of(rows, 1, kind), Of(rows, 2, kind));
        return new IndicatorLine(kind.ToLabel(), Figure.Share(now.Concerned, now.Whole, ""), Figure.Share(before.Concerned, before.Whole, ""))
        {
            Details = [.. Detailed(now).Zip(Detailed(before), (one, other) => new IndicatorLine(one.Label, one.Figure, other.Figure) { TellsRate = one.Label == Helped })],
        };
    }

    // Helped here, elsewhere, by both or by nobody: each person is in one of the four. All who are helped tell how many are not.
    private static IEnumerable<(string Label, Figure Figure)> Detailed(BarrierCount row)
    {
        var help = Figure.Partition([row.InsideOnly, row.OutsideOnly, row.Both, row.Concerned - row.InsideOnly - row.OutsideOnly - row.Both]);
        var helped = Figure.Share(row.InsideOnly + row.OutsideOnly + row.Both, row.Concerned, "") with { TellsTooMuch = help[^1].TellsTooMuch };
        (string, Figure)[] details =
        [
            (Helped, helped), ("Régie seule", help[0]), ("Partenaire seul", help[1]), ("Régie et partenaire", help[2]), ("Frein levé", Figure.Share(row.Lifted, row.Concerned, "")),
        ];
        // A denominator would tell how many are concerned.
        var isTold = !Figure.Share(row.Concerned, row.Whole, "").StaysInside;
        return details.Select(detail => (detail.Item1, isTold ? detail.Item2 : detail.Item2 with { TellsTooMuch = true }));
    }

    private static BarrierCount Of(List<BarrierCount> rows, int period, BarrierKind kind) =>
        rows.Find(row => row.Period == period && string.Equals(row.Kind, kind.ToString(), StringComparison.Ordinal))
            ?? new BarrierCount(period, null, 0, 0, 0, 0, 0, rows.Find(row => row.Period == period)?.Whole ?? 0);

    private static IndicatorLine Discreet(IndicatorLine line) => line with { Now = Discreet(line.Now), Before = Discreet(line.Before), Details = [.. line.Details.Select(Discreet)] };

    private static Figure Discreet(Figure figure) => figure.StaysInside ? figure.Hide() : figure;

    private sealed record BarrierCount(int Period, string? Kind, long Concerned, long InsideOnly, long OutsideOnly, long Both, long Lifted, long Whole);
}
