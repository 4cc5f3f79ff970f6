using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Interviews.Reports;

/// <summary>The headings that are proposed in the shared note of an interview, according to what it is for.</summary>
public static class InterviewGuides
{
    /// <summary>The headings of a kind of interview, in the order in which they are talked about.</summary>
    public static IReadOnlyList<string> Of(InterviewKind kind) => kind switch
    {
        InterviewKind.Reception => ["Ce que la personne attend\u00a0:", "Sa situation aujourd’hui\u00a0:", "Ce que la régie lui propose\u00a0:", "Ses questions\u00a0:"],
        InterviewKind.IntakeAssessment => ["Ce qu’elle a déjà fait\u00a0:", "Ce qu’elle aime faire, ce qu’elle ne veut plus faire\u00a0:", "Ce qui gêne pour travailler\u00a0:", "Ses idées de métier\u00a0:"],
        InterviewKind.TrialPeriodReview => ["L’arrivée dans l’équipe\u00a0:", "Ce qui va bien au travail, ce qui est difficile\u00a0:", "Les horaires et la présence\u00a0:", "La suite du contrat\u00a0:"],
        InterviewKind.GoalSetting => ["Le projet\u00a0:", "Les objectifs choisis\u00a0:", "Les premières actions, et qui les fait\u00a0:"],
        InterviewKind.FollowUp => ["Depuis la dernière fois\u00a0:", "Au travail\u00a0:", "Les démarches faites\u00a0:", "Ce qui bloque\u00a0:", "Les prochaines étapes\u00a0:"],
        InterviewKind.ThreeParty => ["Ce que dit la personne\u00a0:", "Ce que dit l’encadrement\u00a0:", "Ce qui change au travail\u00a0:"],
        InterviewKind.InterimReview => ["Où en sont les objectifs\u00a0:", "Ce qu’elle sait faire de plus\u00a0:", "Ce qui gêne encore\u00a0:", "La suite\u00a0:"],
        InterviewKind.RenewalReview => ["Ce qui a avancé depuis le début du contrat\u00a0:", "Ce qui reste à faire\u00a0:", "Pourquoi renouveler, et pour combien de temps\u00a0:", "Ce à quoi chacun s’engage\u00a0:"],
        InterviewKind.ExitReview => ["Ce qui a changé depuis l’entrée\u00a0:", "Ce qu’elle sait faire, les formations suivies\u00a0:", "La suite après la régie\u00a0:", "Les contacts utiles\u00a0:"],
        InterviewKind.PostExit => ["Sa situation aujourd’hui\u00a0:", "Ce qui va, ce qui manque\u00a0:", "Ce que la régie peut encore faire\u00a0:"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The note with the headings that it lacks, under what is written: no word of it is lost.</summary>
    /// <param name="note">What is written so far.</param>
    /// <param name="kind">What the interview is for.</param>
    public static string AddTo(string? note, InterviewKind kind)
    {
        var written = (note ?? "").TrimEnd();
        var lines = LinesOf(written);
        var lacking = string.Join("\n\n", Of(kind).Where(heading => !lines.Contains(heading, StringComparer.Ordinal)));
        return written.Length == 0 || lacking.Length == 0 ? written + lacking : $"{written}\n\n{lacking}";
    }

    /// <summary>Whether a note holds headings of the guides, and no word of its author.</summary>
    public static bool IsBare(string? note)
    {
        var headings = Enum.GetValues<InterviewKind>().SelectMany(Of).ToHashSet(StringComparer.Ordinal);
        return LinesOf(note ?? "").TrueForAll(headings.Contains);
    }

    private static List<string> LinesOf(string note) => [.. note.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
