using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the team reads of a kind of interview, and of how it was held.</summary>
public static class InterviewKindLabels
{
    /// <summary>As an address names the review of a trial period, which an alert asks for.</summary>
    public const string TrialReviewSlug = "essai";

    /// <summary>As an address names the review before a renewal, which an alert asks for.</summary>
    public const string RenewalReviewSlug = "renouvellement";

    /// <summary>The kind that an address asks for; null when it asks for none that is known.</summary>
    public static InterviewKind? Read(string? slug) => slug switch
    {
        TrialReviewSlug => InterviewKind.TrialPeriodReview,
        RenewalReviewSlug => InterviewKind.RenewalReview,
        _ => null,
    };

    public static string ToLabel(this InterviewKind kind) => kind switch
    {
        InterviewKind.Reception => "Accueil",
        InterviewKind.IntakeAssessment => "Diagnostic de départ",
        InterviewKind.TrialPeriodReview => "Bilan de période d’essai",
        InterviewKind.GoalSetting => "Choix des objectifs",
        InterviewKind.FollowUp => "Point de suivi",
        InterviewKind.ThreeParty => "Entretien à trois",
        InterviewKind.InterimReview => "Bilan intermédiaire",
        InterviewKind.RenewalReview => "Bilan de renouvellement",
        InterviewKind.ExitReview => "Bilan de sortie",
        InterviewKind.PostExit => "Après la sortie",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ToLabel(this InterviewMedium medium) => medium switch
    {
        InterviewMedium.Office => "Au bureau",
        InterviewMedium.Phone => "Au téléphone",
        InterviewMedium.Video => "En visio",
        InterviewMedium.WorkSite => "Sur le chantier",
        InterviewMedium.Home => "À domicile",
        _ => throw new ArgumentOutOfRangeException(nameof(medium), medium, null),
    };
}
