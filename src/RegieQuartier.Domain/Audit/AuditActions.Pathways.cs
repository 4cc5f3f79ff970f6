namespace RegieQuartier.Domain.Audit;

// What is done and written along a pathway, and the skills it is measured by.
public static partial class AuditActions
{
    /// <summary>A pathway of integration was opened.</summary>
    public const string PathwayOpened = "pathway.opened";

    /// <summary>An interview was planned, moved or begun.</summary>
    public const string InterviewPlanned = "pathway.interview-planned";

    /// <summary>Who follows the person leads an interview that somebody else had planned.</summary>
    public const string InterviewTakenOver = "pathway.interview-taken-over";

    /// <summary>An interview that was planned was cancelled: nothing of it is kept.</summary>
    public const string InterviewCancelled = "pathway.interview-cancelled";

    /// <summary>An interview is complete, or was missed.</summary>
    public const string InterviewCompleted = "pathway.interview-completed";

    /// <summary>An interview that was complete was corrected by its author.</summary>
    public const string InterviewAmended = "pathway.interview-amended";

    /// <summary>What became of an interview was corrected: it was not held, or not for that reason.</summary>
    public const string InterviewOutcomeCorrected = "pathway.interview-outcome-corrected";

    /// <summary>The end of an interview, noted by mistake, was taken back: it is still to hold, or to tell.</summary>
    public const string InterviewTakenBack = "pathway.interview-taken-back";

    /// <summary>An interview that was noted by mistake was withdrawn: its words are not kept.</summary>
    public const string InterviewWithdrawn = "pathway.interview-withdrawn";

    /// <summary>The barriers of a pathway were rated, at one of its moments.</summary>
    public const string PathwayReviewed = "pathway.reviewed";

    /// <summary>A review was corrected by its author.</summary>
    public const string PathwayReviewCorrected = "pathway.review-corrected";

    /// <summary>A review was withdrawn by its author: none of its levels is kept.</summary>
    public const string PathwayReviewWithdrawn = "pathway.review-withdrawn";

    /// <summary>Where a barrier stands was noted.</summary>
    public const string BarrierNoted = "pathway.barrier-noted";

    /// <summary>What the pathway changes at work was noted.</summary>
    public const string WorkAdjusted = "pathway.work-adjusted";

    /// <summary>The person's own words on their pathway were written, changed or taken away.</summary>
    public const string OwnWordsWritten = "pathway.own-words-written";

    /// <summary>What only the advisor reads was completed.</summary>
    public const string ReservedPartNoted = "pathway.reserved-part-noted";

    /// <summary>The director opened for an hour what only the advisor reads. Why is not said here.</summary>
    public const string ReservedPartOpened = "pathway.reserved-part-opened";

    /// <summary>The director asked how many people need it in a year.</summary>
    public const string ReservedPartCounted = "pathway.reserved-part-counted";

    /// <summary>The referent read that it had been opened.</summary>
    public const string ReservedOpeningTold = "pathway.reserved-opening-told";

    /// <summary>A goal of a pathway, or one of its actions, was written, changed or ended.</summary>
    public const string PlanChanged = "pathway.plan-changed";

    /// <summary>A pathway had its exit.</summary>
    public const string ExitDecided = "pathway.exit-decided";

    /// <summary>An exit that was written by mistake was taken back.</summary>
    public const string ExitTakenBack = "pathway.exit-taken-back";

    /// <summary>What a call after an exit told was written.</summary>
    public const string ExitFollowedUp = "pathway.exit-followed-up";

    /// <summary>The actions that advisors choose from changed.</summary>
    public const string ActionTemplatesChanged = "pathway.action-templates-changed";

    /// <summary>The reasons to leave, or their categories, changed.</summary>
    public const string ExitReasonsChanged = "pathway.exit-reasons-changed";

    /// <summary>The skills of an employee were assessed.</summary>
    public const string SkillsAssessed = "pathway.skills-assessed";

    /// <summary>An assessment of skills was corrected by who made it.</summary>
    public const string AssessmentCorrected = "pathway.skills-assessment-corrected";

    /// <summary>An assessment of skills was withdrawn by who made it: none of its levels is kept.</summary>
    public const string AssessmentWithdrawn = "pathway.skills-assessment-withdrawn";

    /// <summary>A training was planned for an employee.</summary>
    public const string TrainingPlanned = "pathway.training-planned";

    /// <summary>What is said of a training changed.</summary>
    public const string TrainingChanged = "pathway.training-changed";

    /// <summary>A training moved on: a seat, its beginning, its end, its certificate, or it goes on after all.</summary>
    public const string TrainingMoved = "pathway.training-moved";

    /// <summary>An immersion with a host was planned.</summary>
    public const string ImmersionPlanned = "pathway.immersion-planned";

    /// <summary>The agreement of an immersion changed.</summary>
    public const string ImmersionChanged = "pathway.immersion-changed";

    /// <summary>An immersion does not take place.</summary>
    public const string ImmersionCancelled = "pathway.immersion-cancelled";

    /// <summary>What came of an immersion was written down, or corrected.</summary>
    public const string ImmersionConcluded = "pathway.immersion-concluded";

    /// <summary>A skill was added to the grid; the reason names it.</summary>
    public const string SkillAdded = "skill.added";

    /// <summary>A skill has another name; the reason gives it.</summary>
    public const string SkillRenamed = "skill.renamed";

    /// <summary>A skill is no longer assessed; the reason names it.</summary>
    public const string SkillRetired = "skill.retired";

    /// <summary>A skill is assessed again; the reason names it.</summary>
    public const string SkillRestored = "skill.restored";
}
