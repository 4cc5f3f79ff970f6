using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Eligibility;

/// <summary>What the team reads of an eligibility diagnosis.</summary>
public static class EligibilityLabels
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal) { [nameof(EligibilityDiagnosis.Proofs)] = nameof(EligibilityForm.Criteria) };

    public static string ToLabel(this PrescriberKind kind) => kind switch
    {
        PrescriberKind.Employer => "La régie",
        PrescriberKind.FranceTravail => "France Travail",
        PrescriberKind.MissionLocale => "Mission locale",
        PrescriberKind.CapEmploi => "Cap emploi",
        PrescriberKind.Plie => "PLIE",
        PrescriberKind.Department => "Département",
        PrescriberKind.Ccas => "CCAS",
        PrescriberKind.Caf => "CAF ou MSA",
        PrescriberKind.HousingCentre => "Centre d’hébergement",
        PrescriberKind.Other => "Autre prescripteur habilité",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ToLabel(this EligibilityWithdrawal reason) => reason switch
    {
        EligibilityWithdrawal.OtherPerson => "Il concerne une autre personne",
        EligibilityWithdrawal.WrittenTwice => "Il a été noté deux fois",
        EligibilityWithdrawal.NeverMade => "Il n’a pas été fait",
        EligibilityWithdrawal.TakenBack => "La structure qui l’a fait est revenue dessus",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>« France Travail, le 2 mars 2026 ».</summary>
    public static string Title(PrescriberKind author, DateOnly madeOn) => $"{author.ToLabel()}, le {madeOn.ToDateText()}";

    /// <summary>What somebody reads whose page is older than the diagnosis.</summary>
    public static string ChangedMeanwhile(EligibilityDiagnosis now) => now.Stands
        ? $"Quelqu’un d’autre vient de changer ce diagnostic. Il dit maintenant\u00A0: {Title(now.Author, now.MadeOn)}. Vos réponses sont gardées\u00A0: vérifiez-les, puis enregistrez."
        : Sentence(EligibilityRefusals.Withdrawn);

    /// <summary>Writes a refusal beside the field it answers: its proofs are the criteria that are ticked.</summary>
    public static void AddEligibilityRefusal(this ModelStateDictionary modelState, Refusal refusal, string sentence) =>
        modelState.AddRefusal(refusal, sentence, Fields);

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "eligibility.not-enough-criteria" => "Il manque des critères : un de niveau 1, ou trois de niveau 2 (deux pour une AI ou une ETTI).",
        "eligibility.proof-to-come" => "Un justificatif est daté d’après le diagnostic. Vérifiez les dates.",
        "eligibility.in-future" => "Cette date n’est pas encore passée.",
        "eligibility.withdrawn" => "Ce diagnostic vient d’être retiré. S’il le faut, notez-en un nouveau.",
        "eligibility.carries-pass" => "Le PASS IAE repose sur ce diagnostic\u00A0: il a commencé pendant que ce diagnostic était valable, et aucun autre ne le couvre. Notez d’abord celui qui le remplace.",
        "eligibility.carries-contract" => "Un contrat d’insertion repose sur ce diagnostic\u00A0: il a commencé pendant que ce diagnostic était valable, sans PASS ni autre diagnostic. Notez d’abord celui qui le remplace.",
        "eligibility.already-made" => "Ce diagnostic est déjà noté, le même jour, par la même personne.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce dossier. Regardez-le, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
