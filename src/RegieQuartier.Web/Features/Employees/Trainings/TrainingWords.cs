using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Trainings;

/// <summary>Short words on a training.</summary>
public static class TrainingWords
{
    /// <summary>« Du 5 au … »; « Le 5 octobre 2026 ».</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last ? $"Le {first.ToFullDayText()}" : $"Du {first.ToDateText()} au {last.ToDateText()}";

    /// <summary>« 14 h prévues »; « 12 h faites sur 14 h prévues ».</summary>
    public static string Hours(int plannedMinutes, int? doneMinutes) => doneMinutes is { } done
        ? $"Heures faites\u00a0: {HoursText.Of(done)}, sur {HoursText.Of(plannedMinutes)}"
        : $"Heures prévues\u00a0: {HoursText.Of(plannedMinutes)}";

    /// <summary>« Secourisme (SST), Croix-Rouge. Financement : Uniformation. ».</summary>
    public static string About(TrainingSubject subject)
    {
        var what = subject.Body.Length == 0 ? subject.Kind.ToLabel() : $"{subject.Kind.ToLabel()}, {subject.Body}";
        return subject.Funder.Length == 0 ? $"{what}." : $"{what}. Financement\u00a0: {subject.Funder}.";
    }

    /// <summary>The next step that one button notes, with the end of its address; null when there is none, or when it asks for the hours.</summary>
    public static (string Button, string Address)? NextStep(TrainingStatus status, DateOnly startsOn, DateOnly today) => status switch
    {
        TrainingStatus.Planned => ("Inscription faite", "inscription"),
        TrainingStatus.Enrolled when startsOn <= today => ("Elle a commencé", "debut"),
        TrainingStatus.Completed => ("Noter le certificat", "certificat"),
        _ => null,
    };

    /// <summary>What somebody reads whose page is older than the training.</summary>
    public static string ChangedMeanwhile(TrainingEnrolment now) =>
        $"Quelqu’un d’autre vient de changer cette formation. Elle dit maintenant : {now.Title}, {Days(now.StartsOn, now.EndsOn).Uncapitalised()}, {HoursText.Of(now.PlannedMinutes)}, {now.Status.ToLabel().Uncapitalised()}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
}
