using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>What the team reads of an application.</summary>
public static class CandidateLabels
{
    public static string ToLabel(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.New => "Nouvelle",
        ApplicationStatus.Processing => "À l’étude",
        ApplicationStatus.Postponed => "Remise à plus tard",
        ApplicationStatus.PriorToHire => "Embauche en préparation",
        ApplicationStatus.Pool => "En réserve",
        ApplicationStatus.Accepted => "Embauche faite",
        ApplicationStatus.Refused => "Refusée",
        ApplicationStatus.Cancelled => "Abandonnée",
        ApplicationStatus.Obsolete => "Sans objet",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string ToLabel(this ApplicationRefusal reason) => reason switch
    {
        ApplicationRefusal.Unreachable => "La personne est injoignable",
        ApplicationRefusal.NoShow => "Elle n’est pas venue à l’entretien",
        ApplicationRefusal.HiredElsewhere => "Elle a trouvé un autre emploi",
        ApplicationRefusal.InTraining => "Elle est en formation",
        ApplicationRefusal.NotEligible => "Elle n’est pas éligible à l’insertion",
        ApplicationRefusal.NotMobile => "Elle ne peut pas venir jusqu’au lieu de travail",
        ApplicationRefusal.NotInterested => "Le poste ne l’intéresse pas",
        ApplicationRefusal.LackingSkills => "Il manque une compétence pour ce poste",
        ApplicationRefusal.BarrierIncompatible => "Il y a d’abord quelque chose à régler",
        ApplicationRefusal.OutsideAgreedAims => "Hors des objectifs convenus avec l’État",
        ApplicationRefusal.NoOpening => "Aucun poste n’est ouvert",
        ApplicationRefusal.Duplicate => "Candidature en double",
        ApplicationRefusal.Other => "Autre raison",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>Colour and pictogram of where it stands.</summary>
    public static (string Kind, string Picto) ToChip(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.New => ("wait", "bell"),
        ApplicationStatus.Processing => ("info", "search"),
        ApplicationStatus.PriorToHire => ("info", "briefcase"),
        ApplicationStatus.Postponed => ("plain", "hourglass"),
        ApplicationStatus.Pool => ("plain", "list"),
        ApplicationStatus.Accepted => ("ok", "check"),
        ApplicationStatus.Refused => ("plain", "x"),
        ApplicationStatus.Cancelled => ("plain", "out"),
        ApplicationStatus.Obsolete => ("plain", "x-circle"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "candidate.first-name-not-possible" => "Écrivez le prénom, 80 lettres au plus.",
        "candidate.last-name-not-possible" => "Écrivez le nom, 80 lettres au plus.",
        "candidate.job-too-long" => "100 lettres au plus. Exemple : espaces verts.",
        "candidate.sender-too-long" => "100 lettres au plus. Exemple : Mission locale.",
        "candidate.sender-tells-too-much" => "Le nom de cet organisme en dirait trop sur la personne. Écrivez : un autre organisme.",
        "candidate.answered" => "Une réponse a déjà été donnée à cette candidature.",
        "candidate.nothing-changes" => "C’est déjà noté ainsi.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette candidature. Voici où elle en est : regardez, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
