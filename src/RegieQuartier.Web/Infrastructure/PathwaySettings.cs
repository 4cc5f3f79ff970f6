using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>The régie's choices about pathways, section <c>Pathways</c> of the settings: when each alert is raised.</summary>
public sealed class PathwaySettings
{
    public const string Section = "Pathways";

    /// <summary>Days before the end of the last contract.</summary>
    public int ContractDays { get; init; } = AlertTerms.Initial.ContractDays;

    /// <summary>Days before the end of the PASS IAE.</summary>
    public int PassDays { get; init; } = AlertTerms.Initial.PassDays;

    /// <summary>Days after which a demand to extend the PASS IAE is asked about.</summary>
    public int PassAnswerDays { get; init; } = AlertTerms.Initial.PassAnswerDays;

    /// <summary>Days that may pass without an interview.</summary>
    public int InterviewDays { get; init; } = AlertTerms.Initial.InterviewDays;

    /// <summary>Days before a paper expires.</summary>
    public int PaperDays { get; init; } = AlertTerms.Initial.PaperDays;

    /// <summary>Days before the end of the trial period.</summary>
    public int TrialReviewDays { get; init; } = AlertTerms.Initial.TrialReviewDays;

    /// <summary>Interviews missed since the last that was held.</summary>
    public int MissedInterviews { get; init; } = AlertTerms.Initial.MissedInterviews;

    /// <summary>Days before a call after an exit is due.</summary>
    public int CallDays { get; init; } = AlertTerms.Initial.CallDays;

    /// <summary>Whether each of them can be counted with.</summary>
    public bool ArePossible => Array.TrueForAll([ContractDays, PassDays, PassAnswerDays, InterviewDays, PaperDays, TrialReviewDays, MissedInterviews, CallDays], number => number is >= 1 and <= 3650);

    /// <summary>When each alert is raised.</summary>
    public AlertTerms AlertTerms => new(ContractDays, PassDays, PassAnswerDays, InterviewDays, PaperDays, TrialReviewDays, MissedInterviews, CallDays);
}
