using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators.Each;

/// <summary>A criterion that tells of health, of a child's past or of exile is shown from five people on, even inside the régie.</summary>
public sealed class CriteriaAtEntry : IIndicator
{
    public int Place => 90;

    public bool IsIntimate => true;

    public string Title => "Critères d’éligibilité à l’entrée";

    public string Definition => "Entrées de la période selon les critères du dernier diagnostic d’éligibilité fait au plus tard ce jour-là : entrées qui ont ce critère ÷ toutes les entrées. Une personne peut en avoir plusieurs.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<CriterionCount>($"""
            with entries as (
                select p.period, pathway.id, diagnosis.id as diagnosis_id
                from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
                join integration_pathways pathway on pathway.opened_on between p.first and p.last
                left join lateral (
                    select known.id from eligibility_diagnoses known
                    where known.employee_id = pathway.employee_id and known.made_on <= pathway.opened_on and known.withdrawn_on is null
                    order by known.made_on desc, known.id desc limit 1) diagnosis on true)
            select entry.period::int as period, proof.criterion as criterion, count(distinct entry.id) as part,
                (select count(*) from entries every where every.period = entry.period) as whole
            from entries entry
            left join eligibility_proofs proof on proof.diagnosis_id = entry.diagnosis_id
            group by entry.period, proof.criterion
            """).ToListAsync(cancellation);
        var lines = Enum.GetValues<EligibilityCriterion>().Select((criterion, place) => Line(rows, $"{criterion}", criterion.ToLabel()) with { IsSensitive = criterion.IsSensitive(), PlaceInFile = place }).ToList();
        var hidden = asked.SeesSensitive ? lines.Where(line => line.IsSensitive && line.Now.Whole > 0 && SmallCounts.IsSmall((long)line.Now.Part)).ToList() : [];
        return new IndicatorResult(
        [
            .. lines.Where(line => !line.IsSensitive || (asked.SeesSensitive && !SmallCounts.IsSmall((long)line.Now.Part)))
                .Select(line => line.IsSensitive && SmallCounts.IsSmall((long)line.Before.Part) ? line with { Before = line.Before.Hide() } : line)
                .OrderByDescending(line => line.Now.Part),
            Line(rows, null, "Aucun critère noté") with { PlaceInFile = lines.Count },
        ])
        {
            Note = hidden.Count == 0 ? null : $"Moins de 5 personnes pour chacun, donc pas de chiffre : {string.Join(", ", hidden.Select(line => line.Label.Uncapitalised()))}.",
        };
    }

    private static IndicatorLine Line(List<CriterionCount> rows, string? criterion, string label)
    {
        var (now, before) = (Of(rows, 1, criterion), Of(rows, 2, criterion));
        return new IndicatorLine(label, now, before) { IsOffPage = now.Part + before.Part == 0 };
    }

    private static Figure Of(List<CriterionCount> rows, int period, string? criterion)
    {
        var own = rows.FindAll(row => row.Period == period);
        return Figure.Share(own.Find(row => string.Equals(row.Criterion, criterion, StringComparison.Ordinal))?.Part ?? 0, own.FirstOrDefault()?.Whole ?? 0, "");
    }

    private sealed record CriterionCount(int Period, string? Criterion, long Part, long Whole);
}
