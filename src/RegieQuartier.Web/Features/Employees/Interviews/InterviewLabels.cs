using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>What the team reads of an interview.</summary>
public static class InterviewLabels
{
    /// <summary>What is said to who was writing an interview that somebody cancelled meanwhile.</summary>
    public const string CancelledMeanwhile =
        "Cet entretien vient d’être annulé. Vos mots sont encore sur cette page : enregistrez-les, et ils font un nouvel entretien, ou copiez-les.";

    /// <summary>What is said to who opens an interview that somebody cancelled or withdrew meanwhile.</summary>
    public const string IsThereNoMore = "Cet entretien a été annulé ou retiré entre-temps : il n’est plus dans la liste.";

    /// <summary>What is said to who tells that an interview was not held, and that somebody cancelled or withdrew meanwhile.</summary>
    public const string GoneBeforeItWasMissed = "Cet entretien a été annulé ou retiré entre-temps : rien n’est noté.";

    /// <summary>What is said to who was about to give another date to an interview that has none to change any more.</summary>
    public const string MovesNoMore = "Cet entretien ne change plus de date : il a été annulé, commencé ou terminé entre-temps, ou le parcours est clos.";

    /// <summary>What is said to who was about to cancel an interview that is not planned any more.</summary>
    public const string IsCancelledNoMore = "Cet entretien n’est plus à annuler : il a déjà été annulé, ou il est commencé.";

    /// <summary>What is said to who gives another date to an interview that somebody cancelled meanwhile.</summary>
    public const string CancelledBeforeItMoved =
        "Cet entretien vient d’être annulé : il n’a plus de date à changer. Pour voir la personne quand même, choisissez le type d’entretien, puis enregistrez.";

    /// <summary>What is said to who writes in an interview that they withdrew in another window.</summary>
    public const string WithdrawnMeanwhile = "Cet entretien a été retiré entre-temps : rien n’est enregistré.";

    /// <summary>What is said to who was about to correct or to take back the end of an interview that has none.</summary>
    public const string HasNoEnd = "Cet entretien n’est pas terminé : il est parmi les entretiens prévus ou commencés.";

    public static string ToLabel(this InterviewOutcome outcome) => outcome switch
    {
        InterviewOutcome.Held => "Fait",
        InterviewOutcome.Excused => "Personne excusée",
        InterviewOutcome.NoShow => "Personne absente",
        InterviewOutcome.Postponed => "Reporté",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>What is said to who gave another date to an interview that had just been given one.</summary>
    public static string MovedMeanwhile(Interview now) =>
        $"La date de cet entretien a changé entre-temps : il est maintenant prévu le {now.StartsAt.ToDayAndHourText()}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    /// <summary>What is said to who was about to plan the review before a renewal, and has one already.</summary>
    public static string RenewalReview(Interview review, DateOnly today) => review.State switch
    {
        InterviewState.Completed => $"Le bilan de renouvellement est déjà fait\u00A0: c’était le {ParisZone.DayOf(review.StartsAt).ToDateText()}.",
        InterviewState.Planned when ParisZone.DayOf(review.StartsAt) >= today => $"Le bilan de renouvellement est déjà prévu, {review.StartsAt.ToDayAndHourText()}.",
        _ => $"Le bilan de renouvellement du {ParisZone.DayOf(review.StartsAt).ToDateText()} reste à écrire.",
    };

    /// <summary>What is said to who tells that an interview was not held, and did not see that it was moved or begun meanwhile.</summary>
    public static string ChangedMeanwhile(Interview now) => now.State == InterviewState.Planned
        ? MovedMeanwhile(now)
        : "Cet entretien a été commencé entre-temps. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    /// <summary>What is said to who corrects or takes back an interview that changed since it was shown.</summary>
    public static string EndChangedMeanwhile(Interview now) =>
        $"Cet entretien vient de changer. Il dit maintenant : {now.Outcome!.Value.ToLabel().Uncapitalised()}{(now.NextOn is { } next ? $", le prochain convenu pour {next.ToDayText()}" : "")}. Vos réponses sont gardées : vérifiez-les, puis recommencez.";

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "interview.in-past" => "Ce moment est passé. Pour un entretien déjà fait, choisissez « Mener l’entretien ».",
        "interview.in-future" => "Cet entretien n’a pas encore eu lieu : vérifiez la date.",
        "interview.minutes-not-possible" => "Entre 1 et 480 minutes.",
        "interview.shared-note-too-long" or "interview.private-note-too-long" or "interview.decided-too-long" => "4 000 lettres au plus.",
        "interview.nothing-written" => "Écrivez au moins quelques mots, ici ou dans « Ce qu’on a décidé ».",
        "interview.next-needed" => "Écrivez la date du prochain entretien : personne ne doit être perdu de vue.",
        "interview.next-too-soon" => "Le prochain entretien vient après celui-ci.",
        "interview.not-its-author" => "Quelqu’un d’autre mène ou a mené cet entretien, et peut seul l’écrire. Vos mots sont encore sur cette page : copiez-les.",
        "interview.begun" => "Cet entretien est déjà commencé, ou terminé : il ne se déplace plus, et ne s’annule plus.",
        "interview.completed" => "Cet entretien est déjà terminé.",
        "interview.not-completed" => "Cet entretien n’est pas encore terminé.",
        "interview.day-is-over" => "Le jour de cet entretien est passé : il ne revient pas parmi les entretiens prévus. Retirez-le plutôt.",
        "interview.already-planned" => "Cet entretien est déjà prévu.",
        "interview.another-then" => "Un autre entretien est prévu à la même heure.",
        "interview.another-begun" => "Vous avez un autre entretien à terminer avec cette personne : terminez-le d’abord.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre, ou vous dans une autre fenêtre, vient de changer cet entretien ou ce dossier. Vos mots sont gardés ici : vérifiez, puis enregistrez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
