using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>What the team reads of the barriers of a pathway.</summary>
public static class DiagnosisLabels
{
    /// <summary>What it is about, where its name alone may be read in two ways.</summary>
    public static string? Hint(this BarrierKind kind) => kind switch
    {
        BarrierKind.Literacy => "Lire et écrire au quotidien : illettrisme.",
        BarrierKind.Availability => "Assez de temps pour travailler, aux heures du travail.",
        BarrierKind.Mobility => "Permis, véhicule, transports, trajets.",
        _ => null,
    };

    public static string ToLabel(this ObstacleLevel level) => level switch
    {
        ObstacleLevel.None => "Pas un obstacle",
        ObstacleLevel.Slight => "À peine un obstacle",
        ObstacleLevel.Moderate => "Une aide peut le lever",
        ObstacleLevel.Serious => "Gêne la plupart des emplois",
        ObstacleLevel.Blocking => "Aucun emploi possible tant qu’il dure",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>The moment that an address asks for; null when it asks for none that is known.</summary>
    internal static ReviewMoment? ReadMoment(string? slug) => string.Equals(slug, DiagnosisWords.ExitSlug, StringComparison.Ordinal) ? ReviewMoment.Exit : null;

    public static string ToLabel(this ReviewMoment moment) => moment switch
    {
        ReviewMoment.Entry => "Diagnostic de départ",
        ReviewMoment.Review => "Point d’étape",
        ReviewMoment.Exit => "Diagnostic de sortie",
        _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, null),
    };

    public static string ToLabel(this BarrierStatus status) => status switch
    {
        BarrierStatus.Identified => "Repéré",
        BarrierStatus.InProgress => "En cours",
        BarrierStatus.Resolved => "Levé",
        BarrierStatus.Persisting => "Persiste",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "review.empty" => "Notez au moins un frein.",
        "review.in-future" => "Cette date n’est pas encore passée.",
        "review.before-pathway" => "Cette date est avant le début du parcours.",
        "review.entry-already-made" => "Le diagnostic de départ est déjà fait. Choisissez un point d’étape, ou corrigez-le.",
        "review.not-its-author" => "Seule la personne qui a fait ce diagnostic peut le corriger ou le retirer.",
        "review.already-written" => "Ce diagnostic est déjà enregistré.",
        "barrier.already-noted" => "Quelqu’un d’autre vient de noter ce frein. Voici où il en est : vérifiez, puis recommencez.",
        "barrier.resolved" => "Ce frein est levé. Rouvrez-le d’abord.",
        "barrier.nothing-changes" => "Il en est déjà là.",
        "barrier.kept-apart" => "Choisissez un frein de la liste.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient d’enregistrer ici. Vos réponses sont gardées : vérifiez, puis enregistrez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
