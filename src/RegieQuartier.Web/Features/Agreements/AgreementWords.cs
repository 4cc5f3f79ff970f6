using System.Globalization;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>Short words about an agreement.</summary>
public static class AgreementWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« ACI, du 1er janvier 2025 au 31 décembre 2027 ».</summary>
    public static string Title(SiaeKind kind, DateOnly startsOn, DateOnly endsOn) => $"{kind.ToLabel()}, {Days(startsOn, endsOn)}";

    /// <summary>« du 1er janvier 2025 au 31 décembre 2027 ».</summary>
    public static string Days(DateOnly startsOn, DateOnly endsOn) => $"du {startsOn.ToDateText()} au {endsOn.ToDateText()}";

    /// <summary>« 19,5 », with hundredths at most.</summary>
    public static string Number(decimal fullTimeEquivalents) => Math.Round(fullTimeEquivalents, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", French);

    /// <summary>« 1 820 h ».</summary>
    public static string Hours(int hours) => $"{hours.ToString("#,0", French)}\u00a0h";

    /// <summary>« 19,5 × 12 mois ÷ 12 », a term for each annex.</summary>
    public static string Sum(GrantedYear year) => string.Join(" +\u00a0", year.Parts.Select(part => $"{Number(part.FullTimeEquivalents)}\u00a0×\u00a0{part.Months}\u00a0mois\u00a0÷\u00a012"));

    public static string ChangedMeanwhile(SiaeAgreement now) =>
        $"Quelqu’un d’autre vient de changer cette convention. Elle dit maintenant : {Days(now.StartsOn, now.EndsOn)}, {now.HoursBasis.ToLabel().Uncapitalised()}, {Hours(now.YearlyHours)} par an. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    public static string ChangedMeanwhile(FinancialAnnex now) =>
        $"Quelqu’un d’autre vient de changer cette convention. L’annexe dit maintenant : {now.Number}, {Days(now.StartsOn, now.EndsOn)}, {Number(now.FullTimeEquivalents)} ETP, {now.State.ToLabel().Uncapitalised()}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
}
