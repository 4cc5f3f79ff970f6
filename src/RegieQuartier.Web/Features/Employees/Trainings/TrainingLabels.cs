using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Trainings;

/// <summary>What the team reads of trainings.</summary>
public static class TrainingLabels
{
    public static string ToLabel(this TrainingKind kind) => kind switch
    {
        TrainingKind.BasicSkills => "Savoirs de base, français",
        TrainingKind.Clea => "CléA",
        TrainingKind.Cleaning => "Techniques de propreté",
        TrainingKind.GreenSpaces => "Espaces verts",
        TrainingKind.FirstAid => "Secourisme (SST)",
        TrainingKind.ManualHandling => "Gestes et postures",
        TrainingKind.ElectricalAuthorisation => "Habilitation électrique",
        TrainingKind.Caces => "CACES",
        TrainingKind.DrivingLicence => "Permis de conduire",
        TrainingKind.ProfessionalTitle => "Titre professionnel",
        TrainingKind.PriorLearning => "Validation des acquis (VAE)",
        TrainingKind.Digital => "Numérique",
        TrainingKind.Other => "Autre formation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ToLabel(this TrainingStatus status) => status switch
    {
        TrainingStatus.Planned => "Prévue",
        TrainingStatus.Enrolled => "Inscription faite",
        TrainingStatus.InProgress => "En cours",
        TrainingStatus.Completed => "Terminée",
        TrainingStatus.Certified => "Certificat obtenu",
        TrainingStatus.Abandoned => "Abandonnée",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The colour and the pictogram of its chip.</summary>
    public static (string Kind, string Picto) Chip(this TrainingStatus status) => status switch
    {
        TrainingStatus.Planned => ("plain", "calendar"),
        TrainingStatus.Enrolled => ("info", "pen"),
        TrainingStatus.InProgress => ("info", "clock"),
        TrainingStatus.Completed => ("ok", "check"),
        TrainingStatus.Certified => ("ok", "star"),
        TrainingStatus.Abandoned => ("plain", "x"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "training.title-not-possible" => "Écrivez l’intitulé, 120 lettres au plus.",
        "training.body-too-long" => "100 lettres au plus.",
        "training.funder-too-long" => "80 lettres au plus.",
        "training.ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "training.planned-minutes-not-possible" => "Plus de 0 et au plus 2\u202f000 heures.",
        "training.done-minutes-not-possible" => "Au plus 2\u202f000 heures.",
        "training.done-before-it-starts" => "Cette formation n’a pas commencé : aucune heure n’est encore faite.",
        "training.before-pathway" => "Ce jour est avant le début du parcours.",
        "training.has-begun" => "Cette formation a commencé : son premier jour n’est pas à venir.",
        "training.body-tells-too-much" or "training.funder-tells-too-much" => "Ce nom dit quelque chose de la santé ou de la justice. Écrivez « un autre organisme ».",
        "training.already-there" => "Cette formation est déjà dans le dossier, à partir de ce jour.",
        "training.step-not-possible" => "La formation n’en est plus là : quelqu’un l’a peut-être déjà noté.",
        "training.not-begun" => "Le premier jour de cette formation n’est pas encore venu. Si elle a commencé plus tôt, changez d’abord ses dates.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette formation. Regardez-la, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
