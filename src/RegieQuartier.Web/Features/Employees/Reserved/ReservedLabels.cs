using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Reserved;

/// <summary>What who follows an employee reads of what nobody else does.</summary>
public static class ReservedLabels
{
    public static string ToLabel(this SensitiveReferral referral) => referral switch
    {
        SensitiveReferral.NoneYet => "Pas encore d’orientation",
        SensitiveReferral.HealthService => "Service de santé",
        SensitiveReferral.SocialService => "Service social",
        SensitiveReferral.LegalAid => "Aide juridique",
        SensitiveReferral.OccupationalHealth => "Santé au travail",
        SensitiveReferral.Other => "Ailleurs",
        _ => throw new ArgumentOutOfRangeException(nameof(referral), referral, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "barrier.referral-without-need" => "Une orientation va avec un soutien nécessaire : choisissez « Oui », ou « Pas encore d’orientation ».",
        "barrier.already-noted" or "record.changed-meanwhile" => "Quelqu’un d’autre vient d’enregistrer ici. Vos réponses sont gardées, et ce que dit le dossier maintenant est au-dessus : vérifiez, puis enregistrez.",
        "pathway.closed" => "Le parcours est clos.",
        "sensitive-opening.reason-too-short" => "Dites pourquoi en quelques mots : 20 lettres au moins.",
        "sensitive-opening.reason-too-long" => "Gardez l’essentiel : 300 lettres au plus.",
        "sensitive-opening.reason-holds-secret" => "Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le.",
        "sensitive-opening.already-told" => "C’était déjà noté.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
