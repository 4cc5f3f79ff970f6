using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What to do about an alert.</summary>
/// <param name="Words">The button.</param>
/// <param name="Url">Where it leads.</param>
public sealed record AlertStep(string Words, string Url);

/// <summary>What the team reads of the alerts, and what can be done about each.</summary>
public static class AlertWords
{
    /// <summary>As the address of the list names any of them.</summary>
    public const string AnySlug = "toutes";

    /// <summary>As the filter that keeps to any of them is named.</summary>
    public const string AnyLabel = "Au moins une alerte";

    private const int DaysInAWeek = 7;

    /// <summary>As the filters and the counters name it.</summary>
    public static string ToLabel(this AlertKind kind) => kind switch
    {
        AlertKind.NoReferent => "Personne ne suit le parcours",
        AlertKind.ContractEnding => "Contrat fini ou bientôt fini",
        AlertKind.PassMissing => "CDDI sans PASS",
        AlertKind.PassEnding => "PASS fini ou bientôt fini",
        AlertKind.PassAnswerDue => "Prolongation du PASS sans réponse",
        AlertKind.TrialReviewDue => "Bilan d’essai à faire",
        AlertKind.NoRecentInterview => "Pas d’entretien récent",
        AlertKind.NoNextAction => "Rien de prévu",
        AlertKind.PaperExpiring => "Papier à renouveler",
        AlertKind.ActionOverdue => "Action en retard",
        AlertKind.MissedInterviews => "Absences répétées",
        AlertKind.ExitCallDue => "Appel après la sortie",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The same in a word or two, beside a count.</summary>
    public static string ToShortLabel(this AlertKind kind) => kind switch
    {
        AlertKind.NoReferent => "Sans suivi",
        AlertKind.ContractEnding => "Contrat",
        AlertKind.PassMissing => "Sans PASS",
        AlertKind.PassEnding => "PASS",
        AlertKind.PassAnswerDue => "Prolongation",
        AlertKind.TrialReviewDue => "Essai",
        AlertKind.NoRecentInterview => "Entretien",
        AlertKind.NoNextAction => "Rien de prévu",
        AlertKind.PaperExpiring => "Papier",
        AlertKind.ActionOverdue => "Action en retard",
        AlertKind.MissedInterviews => "Absences",
        AlertKind.ExitCallDue => "Appel",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>As the address of the list names it.</summary>
    public static string ToSlug(this AlertKind kind) => kind switch
    {
        AlertKind.NoReferent => "sans-suivi",
        AlertKind.ContractEnding => "contrat",
        AlertKind.PassMissing => "sans-pass",
        AlertKind.PassEnding => "pass",
        AlertKind.PassAnswerDue => "prolongation",
        AlertKind.TrialReviewDue => "essai",
        AlertKind.NoRecentInterview => "entretien",
        AlertKind.NoNextAction => "rien-de-prevu",
        AlertKind.PaperExpiring => "papier",
        AlertKind.ActionOverdue => "action",
        AlertKind.MissedInterviews => "absences",
        AlertKind.ExitCallDue => "appel",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>One sentence: « Contrat qui finit le 1er mars 2027. »</summary>
    public static string Sentence(PathwayAlert alert, DateOnly today) => alert.Kind switch
    {
        AlertKind.NoReferent => "Personne ne suit ce parcours.",
        AlertKind.ContractEnding => $"{Ending("Contrat", alert.On, today)}.",
        AlertKind.PassMissing => $"En CDDI depuis le {alert.On.ToDateText()}, sans PASS IAE.",
        AlertKind.PassEnding => $"{Ending("PASS IAE", alert.On, today)}.",
        AlertKind.PassAnswerDue when alert.On == today => "La réponse à la demande de prolongation du PASS est attendue aujourd’hui.",
        AlertKind.PassAnswerDue => $"La réponse à la demande de prolongation du PASS était attendue pour le {alert.On.ToDateText()}.",
        AlertKind.TrialReviewDue when alert.On < today => $"Période d’essai finie le {alert.On.ToDateText()}, bilan pas encore fait.",
        AlertKind.TrialReviewDue => $"Période d’essai jusqu’au {alert.On.ToDateText()}, bilan à faire.",
        AlertKind.NoRecentInterview => $"Un entretien est attendu depuis le {alert.On.ToDateText()}.",
        AlertKind.NoNextAction => "Aucune action prévue.",
        AlertKind.PaperExpiring when alert.On < today => $"Un papier n’est plus valable depuis le {alert.On.ToDateText()}.",
        AlertKind.PaperExpiring => $"Un papier est valable jusqu’au {alert.On.ToDateText()}.",
        AlertKind.ActionOverdue => $"Une action était à faire pour le {alert.On.ToDateText()}.",
        AlertKind.MissedInterviews => "Plusieurs absences de suite aux entretiens.",
        AlertKind.ExitCallDue when alert.On < today => $"L’appel après la sortie était à passer pour le {alert.On.ToDateText()}.",
        AlertKind.ExitCallDue => $"Appel après la sortie à passer pour le {alert.On.ToDateText()}.",
        _ => throw new ArgumentOutOfRangeException(nameof(alert), alert.Kind, null),
    };

    /// <summary>The chip: « 98 jours »; « en retard »; « 2 semaines ».</summary>
    public static string Chip(PathwayAlert alert, DateOnly today) => alert.Kind switch
    {
        AlertKind.TrialReviewDue when alert.On < today => Late(today.DayNumber - alert.On.DayNumber),
        AlertKind.PaperExpiring when alert.On < today => "Périmé",
        AlertKind.ContractEnding or AlertKind.PassEnding or AlertKind.PaperExpiring or AlertKind.TrialReviewDue => alert.On < today ? "Fini" : Days(alert.On.DayNumber - today.DayNumber),
        AlertKind.NoReferent => "Sans suivi",
        AlertKind.PassMissing => "Sans PASS",
        AlertKind.NoNextAction => "Plan d’action",
        AlertKind.ExitCallDue when alert.On >= today => Days(alert.On.DayNumber - today.DayNumber),
        AlertKind.PassAnswerDue when alert.On == today => "À relancer",
        AlertKind.ActionOverdue or AlertKind.NoRecentInterview or AlertKind.ExitCallDue or AlertKind.PassAnswerDue => Late(today.DayNumber - alert.On.DayNumber),
        AlertKind.MissedInterviews => "Absences",
        _ => throw new ArgumentOutOfRangeException(nameof(alert), alert.Kind, null),
    };

    /// <summary>The chip on its own, in the head of a record: « Contrat : 98 jours »; « Rien de prévu ».</summary>
    public static string InHead(PathwayAlert alert, DateOnly today) => alert.Kind switch
    {
        AlertKind.NoReferent or AlertKind.NoNextAction or AlertKind.PassMissing => alert.Kind.ToShortLabel(),
        AlertKind.MissedInterviews => alert.Kind.ToLabel(),
        AlertKind.ActionOverdue => $"Action\u00A0: {Chip(alert, today).Uncapitalised()}",
        _ => $"{alert.Kind.ToShortLabel()}\u00A0: {Chip(alert, today).Uncapitalised()}",
    };

    /// <summary>The colour of the chip, which only confirms its words.</summary>
    public static string Tone(PathwayAlert alert, DateOnly today) => alert switch
    {
        { Kind: AlertKind.NoNextAction } => "info",
        { Kind: AlertKind.NoReferent or AlertKind.PassMissing or AlertKind.MissedInterviews or AlertKind.ActionOverdue or AlertKind.NoRecentInterview } => "alert",
        _ when alert.On < today => "alert",
        _ => "wait",
    };

    public static string Picto(PathwayAlert alert) => alert.Kind switch
    {
        AlertKind.NoReferent => "user",
        AlertKind.ContractEnding or AlertKind.PassEnding or AlertKind.PassAnswerDue or AlertKind.TrialReviewDue => "hourglass",
        AlertKind.PassMissing => "shield",
        AlertKind.NoRecentInterview => "message",
        AlertKind.NoNextAction => "flag",
        AlertKind.PaperExpiring => "file",
        AlertKind.ActionOverdue => "alert",
        AlertKind.MissedInterviews => "user-x",
        AlertKind.ExitCallDue => "phone",
        _ => throw new ArgumentOutOfRangeException(nameof(alert), alert.Kind, null),
    };

    /// <summary>What is done about it next: by the advisor, but for who is followed by nobody.</summary>
    public static AlertStep Step(PersonAlerts person, PathwayAlert alert, DateOnly today)
    {
        var root = $"/salaries/{person.EmployeeId}";
        return alert.Kind switch
        {
            AlertKind.NoReferent => new("Nommer quelqu’un", $"{root}/suivi"),
            AlertKind.ContractEnding when alert.On < today => new("Enregistrer la sortie", $"{root}/sortie"),
            AlertKind.ContractEnding => new("Bilan de renouvellement", $"{root}/entretiens/renouvellement"),
            AlertKind.PassEnding => new("Voir le PASS", $"{root}/contrats#pass"),
            AlertKind.PassMissing => new("Saisir le PASS", $"{root}/pass/nouveau"),
            AlertKind.PassAnswerDue => new("Noter la réponse", $"{root}/contrats#pass"),
            AlertKind.PaperExpiring when person.DocumentId is { } document => new("Voir le document", $"{root}/documents/{document}"),
            AlertKind.PaperExpiring => new("Voir le papier", $"{root}#papiers"),
            AlertKind.ExitCallDue => new("Noter l’appel", $"{root}/sortie/appels/{person.CallId}"),
            AlertKind.NoNextAction => new("Ouvrir le plan", $"{root}/plan-d-action"),
            AlertKind.ActionOverdue => new("Terminer l’action", $"{root}/plan-d-action/actions/{person.OverdueActionId}/issue"),
            _ when person.NextAt is { } next && IsInTime(alert, ParisZone.DayOf(next), today) => new("Voir l’entretien prévu", $"{root}/entretiens"),
            _ when person.AgreedOn is { } agreed && agreed >= today && (alert.Kind != AlertKind.TrialReviewDue || agreed <= alert.On) => new("Fixer l’heure", AgreedInterviewWords.UrlToFix(root, agreed, alert.Kind == AlertKind.TrialReviewDue ? InterviewKindLabels.TrialReviewSlug : null)),
            AlertKind.TrialReviewDue => new("Proposer une date", $"{root}/entretiens/nouveau?type={InterviewKindLabels.TrialReviewSlug}"),
            AlertKind.NoRecentInterview or AlertKind.MissedInterviews => new("Proposer une date", $"{root}/entretiens/nouveau"),
            _ => throw new ArgumentOutOfRangeException(nameof(alert), alert.Kind, null),
        };
    }

    // A trial period is reviewed before its last day; once it is late, the next interview does it.
    private static bool IsInTime(PathwayAlert alert, DateOnly interview, DateOnly today) => alert.Kind != AlertKind.TrialReviewDue || alert.On < today || interview <= alert.On;

    private static string Ending(string what, DateOnly day, DateOnly today) => day < today ? $"{what} fini depuis le {day.ToDateText()}" : $"{what} qui finit le {day.ToDateText()}";

    private static string Days(int days) => days switch
    {
        0 => "Aujourd’hui",
        1 => "1\u00A0jour",
        _ => string.Create(CultureInfo.InvariantCulture, $"{days}\u00A0jours"),
    };

    private static string Late(int days) => days < 2 * DaysInAWeek
        ? $"En retard de {Days(days)}"
        : string.Create(CultureInfo.InvariantCulture, $"En retard de {days / DaysInAWeek}\u00A0semaines");
}
