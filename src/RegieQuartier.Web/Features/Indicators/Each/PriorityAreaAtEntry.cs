using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class PriorityAreaAtEntry : IIndicator
{
    public int Place => 50;

    public string Title => "Part d’habitants d’un quartier prioritaire (QPV)";

    public string Definition => "Parmi les entrées de la période, celles dont l’adresse ce jour-là était dans un QPV : entrées en QPV ÷ toutes les entrées. Un déménagement n’y change rien. Une adresse qui n’a pas été vérifiée ne compte pas comme étant en QPV.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<PeriodCount>($"""
            select p.period::int as period,
                count(pathway.id) filter (where pathway.entered_from_priority_area) as part,
                count(pathway.id) as whole,
                count(pathway.id) filter (where pathway.entered_from_priority_area is null) as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join integration_pathways pathway on pathway.opened_on between p.first and p.last
            group by p.period
            """).ToListAsync(cancellation);
        return IndicatorResult.Of(rows, row => Figure.Share(row.Part, row.Whole, Sentence(row))) with
        {
            Link = rows.Any(row => row.Other > 0) ? new IndicatorLink("/salaries?vue=tous&verifier=adresse", "Toutes les adresses à vérifier") : null,
        };
    }

    private static string Sentence(PeriodCount row)
    {
        var counted = $"{Figure.Count(row.Part, "personne", "personnes")} sur {Figure.Count(row.Whole, "entrée", "entrées")}.";
        return row.Other == 0 ? counted : $"{counted} {Figure.Count(row.Other, "adresse reste", "adresses restent")} à vérifier.";
    }
}
