using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>« Que se passe-t-il si… », for an immersion that is not kept: what it uses of the host's days and of the contract's, and what is left.</summary>
public static class ImmersionPreview
{
    /// <summary>Its days, those of the host over twelve months before and after, and what remains.</summary>
    /// <param name="file">The record.</param>
    /// <param name="terms">What the agreement says.</param>
    /// <param name="kept">The immersion as it is kept; null when it is new.</param>
    /// <param name="others">The person's other immersions.</param>
    /// <param name="law">The legal figures.</param>
    /// <param name="counter">What the contract would hold; null when no CDDI covers the first day.</param>
    public static DatesPreview Of(EmployeeFile file, ImmersionTerms terms, WorkImmersion? kept, IReadOnlyList<WorkImmersion> others, LegalValues law, ContractCounter? counter)
    {
        var use = HostUse.With(terms, others);
        // What is now is what this host would have with both, less the new one.
        var both = HostUse.With(terms, kept is null ? others : [.. others, kept]);
        var days = terms.EndsOn.DayNumber - terms.StartsOn.DayNumber + 1;
        var (mostDays, most) = (law.Whole(LegalRule.ImmersionDaysWithOneHost, terms.StartsOn), law.Whole(LegalRule.ImmersionsWithOneHost, terms.StartsOn));
        var renewed = law.Whole(LegalRule.ImmersionsForOneObjective, terms.StartsOn);
        return new DatesPreview(
            [
                new("L’immersion", null, ImmersionWords.Days(terms.StartsOn, terms.EndsOn)),
                new("Jours chez cet hôte, sur douze mois", Of(both.Days - days, mostDays), Of(use.Days, mostDays)),
                new("Immersions chez cet hôte, sur douze mois", Of(both.Immersions - 1, most), Of(use.Immersions, most)),
                new("Immersions chez cet hôte pour cet objectif", Of(both.ForPurpose - 1, renewed), Of(use.ForPurpose, renewed)),
                new("Ce qui reste chez cet hôte", null, Left(mostDays - use.Days, most - use.Immersions)),
                .. counter is null ? Enumerable.Empty<PreviewLine>() : [counter.Line],
            ],
            [.. Warnings(file, terms, counter)]);
    }

    private static string Of(int used, int most) => string.Create(CultureInfo.InvariantCulture, $"{used} sur {most}");

    private static string Left(int days, int immersions) => (days, immersions) switch
    {
        ( <= 0, _) or (_, <= 0) => "Plus rien sur douze mois",
        _ => $"{ImmersionWords.Count(days).Capitalised()}, en {(immersions == 1 ? "une fois" : string.Create(CultureInfo.InvariantCulture, $"{immersions} fois"))}",
    };

    // Not refused, and yet to be looked at.
    private static IEnumerable<string> Warnings(EmployeeFile file, ImmersionTerms terms, ContractCounter? counter)
    {
        if (counter?.Remark is { } remark)
        {
            yield return remark;
        }

        if (file.Contract is { } contract && (terms.StartsOn < contract.Dates.StartsOn || contract.Dates.LastDay is { } last && terms.EndsOn > last))
        {
            yield return contract.Dates.LastDay is { } end ? $"Ces jours sortent du contrat, qui finit le {end.ToDateText()}." : "Ces jours sortent du contrat.";
        }

        if (terms.HostSiret.Length == 0)
        {
            yield return "Sans SIRET, l’hôte est reconnu à son nom : écrivez-le toujours pareil.".BindSigns();
        }
    }
}
