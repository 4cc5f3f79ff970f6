using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Indicators.Each;

/// <summary>In the order of the State's own list. Health and justice are in no table that this reads. Who does not read pathways is told small counts no more than the outside is.</summary>
public sealed class Barriers : IIndicator
{
    public int Place => 95;

    public bool IsIntimate => true;

    public string Title => "Freins à l’emploi";

    public string Definition => "Personnes dont le parcours court au moins un jour de la période et pour qui ce frein est noté ÷ toutes celles dont le parcours court. Parmi elles : aidées dans la régie, aidées par un partenaire, frein levé. Chaque frein est pris tel qu’il est noté aujourd’hui ; santé et justice n’y sont pas.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<BarrierCount>($"""
            with running as (
                select p.period, pathway.id, pathway.employee_id
                from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
                join integration_pathways pathway on pathway.opened_on <= p.last and (pathway.closed_on is null or pathway.closed_on >= p.first))
            select running.period::int as period, barrier.kind as kind,
                count(distinct running.employee_id) as concerned,
                count(distinct running.employee_id) filter (where barrier.supported_inside) as inside,
                count(distinct running.employee_id) filter (where barrier.supported_outside) as outside,
                count(distinct running.employee_id) filter (where barrier.status = 'Resolved') as lifted,
                (select count(distinct every.employee_id) from running every where every.period = running.period) as whole
            from running
            left join pathway_barriers barrier on barrier.pathway_id = running.id
            group by running.period, barrier.kind
            """).ToListAsync(cancellation);
        var lines = BarrierKindMeaning.Open.Select(kind => Line(rows, kind));
        return asked.SeesSensitive
            ? new IndicatorResult([.. lines.Select(line => line with { IsOffPage = line.Now.Part + line.Before.Part == 0 })])
            : new IndicatorResult([.. lines.Select(Discreet)]) { Note = "« < 5 » : moins de 5 personnes ; « masqué » : un chiffre qui les laisserait deviner." };
    }

    private static IndicatorLine Line(List<BarrierCount> rows, BarrierKind kind)
    {
        var (now, before) = (Of(rows, 1, kind), Of(rows, 2, kind));
        return new IndicatorLine(kind.ToLabel(), Figure.Share(now.Concerned, now.Whole, ""), Figure.Share(before.Concerned, before.Whole, ""))
        {
            Details =
            [
                Detail("Aidées ici", row => row.Inside),
                Detail("Par un partenaire", row => row.Outside),
                Detail("Frein levé", row => row.Lifted),
            ],
        };

        IndicatorLine Detail(string label, Func<BarrierCount, long> part) => new(label, Among(now, part), Among(before, part));
    }

    // Its denominator would tell how many are concerned.
    private static Figure Among(BarrierCount row, Func<BarrierCount, long> part) =>
        Figure.Share(part(row), row.Concerned, "") with { TellsTooMuch = Figure.Share(row.Concerned, row.Whole, "").StaysInside };

    private static BarrierCount Of(List<BarrierCount> rows, int period, BarrierKind kind) =>
        rows.Find(row => row.Period == period && string.Equals(row.Kind, kind.ToString(), StringComparison.Ordinal))
            ?? new BarrierCount(period, null, 0, 0, 0, 0, rows.Find(row => row.Period == period)?.Whole ?? 0);

    private static IndicatorLine Discreet(IndicatorLine line) => line with { Now = Discreet(line.Now), Before = Discreet(line.Before), Details = [.. line.Details.Select(Discreet)] };

    private static Figure Discreet(Figure figure) => figure.StaysInside ? figure.Hide() : figure;

    private sealed record BarrierCount(int Period, string? Kind, long Concerned, long Inside, long Outside, long Lifted, long Whole);
}
