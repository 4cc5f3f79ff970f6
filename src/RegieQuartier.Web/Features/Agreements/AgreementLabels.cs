using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>What the team reads of an agreement.</summary>
public static class AgreementLabels
{
    public static string ToLabel(this HoursBasis basis) => basis switch
    {
        HoursBasis.Paid => "Heures payées, congés compris",
        HoursBasis.Worked => "Heures travaillées",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static string ToLabel(this AnnexState state) => state switch
    {
        AnnexState.Valid => "Signée",
        AnnexState.Provisional => "En attente de signature",
        AnnexState.Closed => "Clôturée par l’État",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Colour and pictogram of a state.</summary>
    public static (string Kind, string Picto) ToChip(this AnnexState state) => state switch
    {
        AnnexState.Valid => ("ok", "check"),
        AnnexState.Provisional => ("wait", "hourglass"),
        AnnexState.Closed => ("plain", "lock"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The sentence of a refusal, with the legal figure that it goes by and its source.</summary>
    public static string Sentence(Refusal refusal, LegalValues law, DateOnly day) => refusal == AgreementRefusals.TooLong
        ? $"Une convention dure au plus {law.Said(LegalRule.AgreementMaximumYears, day, "ans")}."
        : Sentence(refusal);

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "agreement.ends-before-it-starts" or "agreement.annex-ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "agreement.yearly-hours-not-possible" => "Un ETP fait entre 1 et 8\u202F784 heures par an. Exemple : 1\u202F820.",
        "agreement.already-there" => "Une convention de ce type commence déjà ce jour-là : ouvrez-la pour la corriger.",
        "agreement.annex-number-not-possible" => "Vérifiez le numéro. Exemple : ACI014260012A0M0.",
        "agreement.annex-number-of-another-kind" => "Ce numéro est celui d’un autre type de structure.",
        "agreement.annex-number-taken" => "Une autre annexe a déjà ce numéro. Un avenant change le chiffre après le A.",
        "agreement.annex-outside" => "Une annexe doit tenir dans les dates de la convention.",
        "agreement.annex-overlaps" => "Une autre annexe couvre déjà un de ces jours. Corrigez-la, ou choisissez d’autres dates.",
        "agreement.full-time-equivalents-not-possible" => "Écrivez un nombre d’ETP entre 0,01 et 9999, avec deux chiffres après la virgule au plus. Exemple : 19,5.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette convention. Regardez-la, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
