namespace RegieQuartier.Domain.Pathways;

/// <summary>What somebody should look at in a pathway: in one that is open, but for the calls that follow its exit.</summary>
public enum AlertKind
{
    /// <summary>Nobody follows the person: whatever else they need, nobody is told of it.</summary>
    NoReferent,

    /// <summary>The last contract ends soon, or is over.</summary>
    ContractEnding,

    /// <summary>A CDDI runs without a PASS IAE, or with one that is still to come.</summary>
    PassMissing,

    /// <summary>The PASS IAE ends soon, or is over.</summary>
    PassEnding,

    /// <summary>A demand to extend the PASS IAE waits for its answer for long.</summary>
    PassAnswerDue,

    /// <summary>The trial period ends soon, or is over, and nobody reviewed it.</summary>
    TrialReviewDue,

    /// <summary>No interview was held for long.</summary>
    NoRecentInterview,

    /// <summary>Nothing is to be done.</summary>
    NoNextAction,

    /// <summary>A paper, or a document, expires soon or has expired.</summary>
    PaperExpiring,

    /// <summary>An action should have been done.</summary>
    ActionOverdue,

    /// <summary>The person did not come several times.</summary>
    MissedInterviews,

    /// <summary>A call after the exit is due soon, or was to be made.</summary>
    ExitCallDue,
}

/// <summary>When each alert is raised: the settings of the organisation.</summary>
/// <param name="ContractDays">Days before the end of the last contract.</param>
/// <param name="PassDays">Days before the end of the PASS IAE.</param>
/// <param name="PassAnswerDays">
/// Days after which a demand to extend the PASS IAE is asked about: the State's platform reminds its prescriber of it for the first time
/// after ten.
/// </param>
/// <param name="InterviewDays">Days that may pass without an interview.</param>
/// <param name="PaperDays">Days before a paper expires.</param>
/// <param name="TrialReviewDays">Days before the end of the trial period.</param>
/// <param name="MissedInterviews">Interviews missed since the last that was held.</param>
/// <param name="CallDays">Days before a call after an exit is due.</param>
public sealed record AlertTerms(int ContractDays, int PassDays, int PassAnswerDays, int InterviewDays, int PaperDays, int TrialReviewDays, int MissedInterviews, int CallDays)
{
    /// <summary>Those that an organisation starts with.</summary>
    public static AlertTerms Initial { get; } = new(ContractDays: 60, PassDays: 90, PassAnswerDays: 10, InterviewDays: 42, PaperDays: 90, TrialReviewDays: 7, MissedInterviews: 2, CallDays: 30);

    /// <summary>The last day on which a contract ends that is told of on a day: what a query compares with.</summary>
    /// <param name="today">The day, in Paris.</param>
    public DateOnly ContractsUntil(DateOnly today) => today.AddDays(ContractDays);

    /// <summary>The first day on which the end of a contract is told of.</summary>
    /// <param name="lastDay">The last day of that contract.</param>
    public DateOnly ContractToldFrom(DateOnly lastDay) => lastDay.AddDays(-ContractDays);

    /// <summary>The same for a paper that expires.</summary>
    /// <param name="today">The day, in Paris.</param>
    public DateOnly PapersUntil(DateOnly today) => today.AddDays(PaperDays);

    /// <summary>The same for a call after an exit.</summary>
    /// <param name="today">The day, in Paris.</param>
    public DateOnly CallsUntil(DateOnly today) => today.AddDays(CallDays);
}

/// <summary>
/// The one definition of each alert, on plain values, for a pathway that is open, or that has an exit. A query that counts or filters says the same
/// comparison; each is written so that a date in a row is compared with a date known beforehand.
/// </summary>
public static class PathwayAlerts
{
    private const int DaysInAWeek = 7;

    /// <summary>
    /// <c>no referent</c>: nobody was named, or who was is not an advisor any more, or their account is closed. A delegation changes
    /// nothing to it: it ends.
    /// </summary>
    /// <param name="hasReferent">Whether an advisor whose account is open is the referent.</param>
    public static bool NoReferent(bool hasReferent) => !hasReferent;

    /// <summary><c>last day ≤ today + <see cref="AlertTerms.ContractDays"/></c>: past ends too, as the pathway has no exit yet.</summary>
    /// <param name="lastDay">The last day of the contract that ends last; null without contract, or when it has no end.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool ContractEnding(DateOnly? lastDay, DateOnly today, AlertTerms terms) => lastDay <= terms.ContractsUntil(today);

    /// <summary>
    /// A CDDI runs, and no PASS, or one that is still to come. Once a PASS is over, its end is what is told (<see cref="PassEnding"/>). The
    /// State pays for nobody whose eligibility it does not know (code du travail, L. 5132-3), which the PASS proves.
    /// </summary>
    /// <param name="cddiSince">The first day of the CDDI that runs; null without one.</param>
    /// <param name="hasPass">Whether a PASS runs.</param>
    /// <param name="passEndsOn">The last day of the PASS that ends last; null without PASS.</param>
    /// <param name="today">The day, in Paris.</param>
    public static bool PassMissing(DateOnly? cddiSince, bool hasPass, DateOnly? passEndsOn, DateOnly today) => cddiSince is not null && !hasPass && !(passEndsOn < today);

    /// <summary><c>end ≤ today + <see cref="AlertTerms.PassDays"/></c>: past ends too.</summary>
    /// <param name="endsOn">The last day of the PASS that ends last; null without PASS.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool PassEnding(DateOnly? endsOn, DateOnly today, AlertTerms terms) => endsOn <= today.AddDays(terms.PassDays);

    /// <summary><c>asked for ≤ today − <see cref="AlertTerms.PassAnswerDays"/></c>, for a demand to extend the PASS that has no answer.</summary>
    /// <param name="askedOn">The day of the demand; null when none waits.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool PassAnswerDue(DateOnly? askedOn, DateOnly today, AlertTerms terms) => askedOn <= today.AddDays(-terms.PassAnswerDays);

    /// <summary>
    /// <c>end of the trial ≤ today + <see cref="AlertTerms.TrialReviewDays"/></c>, and it was not reviewed. Once the trial is over it
    /// is late, not lost: it is a step of the pathway, which a trial of two weeks ends before.
    /// </summary>
    /// <param name="trialEndsOn">
    /// The last day of the trial period of the contract that runs; null without one, or once its review means nothing any more: the
    /// contract was renewed, or was written down when its trial was over.
    /// </param>
    /// <param name="reviewed">Whether it was reviewed (<see cref="InterviewKindMeaning.TrialReviews"/>) since that contract began.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool TrialReviewDue(DateOnly? trialEndsOn, bool reviewed, DateOnly today, AlertTerms terms) =>
        !reviewed && trialEndsOn <= today.AddDays(terms.TrialReviewDays);

    /// <summary><c>last interview held, or else opening &lt; today − <see cref="AlertTerms.InterviewDays"/></c>.</summary>
    /// <param name="lastHeldOn">The day, in Paris, of the last interview that was held; null when none was.</param>
    /// <param name="openedOn">The first day of the pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool NoRecentInterview(DateOnly? lastHeldOn, DateOnly openedOn, DateOnly today, AlertTerms terms) =>
        (lastHeldOn ?? openedOn) < today.AddDays(-terms.InterviewDays);

    /// <summary>The last day by which the next interview is waited for: from the day after it, none was held for long.</summary>
    /// <param name="lastHeldOn">The day, in Paris, of the last interview that was held; null when none was.</param>
    /// <param name="openedOn">The first day of the pathway.</param>
    /// <param name="terms">The settings.</param>
    public static DateOnly InterviewExpectedOn(DateOnly? lastHeldOn, DateOnly openedOn, AlertTerms terms) => (lastHeldOn ?? openedOn).AddDays(terms.InterviewDays);

    /// <summary><c>actions that are open = 0</c>.</summary>
    /// <param name="openActions">How many actions are planned or in progress (<see cref="GoalStatusMeaning.IsOpen(PathwayActionStatus)"/>).</param>
    public static bool NoNextAction(int openActions) => openActions == 0;

    /// <summary><c>expiry ≤ today + <see cref="AlertTerms.PaperDays"/></c>: expired papers too.</summary>
    /// <param name="expiresOn">The last day of the paper; null when it has none.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool PaperExpiring(DateOnly? expiresOn, DateOnly today, AlertTerms terms) => expiresOn <= terms.PapersUntil(today);

    /// <summary><c>due &lt; today</c>, for an action that is to be done: from the day after it was due.</summary>
    /// <param name="dueOn">The day it is due (<see cref="GoalStatusMeaning.IsOpen(PathwayActionStatus)"/>); null when none was set.</param>
    /// <param name="today">The day, in Paris.</param>
    public static bool ActionOverdue(DateOnly? dueOn, DateOnly today) => dueOn < today;

    /// <summary><c>no-shows ≥ <see cref="AlertTerms.MissedInterviews"/></c>.</summary>
    /// <param name="noShows">
    /// Interviews whose outcome is <see cref="InterviewOutcome.NoShow"/> and that begin after the last one that was held; all
    /// of them when none was. Who excused themselves did not miss it.
    /// </param>
    /// <param name="terms">The settings.</param>
    public static bool MissedInterviews(int noShows, AlertTerms terms) => noShows >= terms.MissedInterviews;

    /// <summary><c>due ≤ today + <see cref="AlertTerms.CallDays"/></c>, for a call that was not made yet: those that are late too.</summary>
    /// <param name="dueOn">The day it is due; null when none is to be made.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public static bool ExitCallDue(DateOnly? dueOn, DateOnly today, AlertTerms terms) => dueOn <= terms.CallsUntil(today);

    /// <summary>
    /// The order in which alerts are read on a Monday morning, those of one person as those of everybody. It goes by what is lost
    /// if nobody does anything this week:
    /// <list type="number">
    /// <item>who is followed by nobody: the rest of it is done by nobody either;</item>
    /// <item>what ends within a week, or ended within the last one (a trial period, a contract, the PASS, a paper), by its day:
    /// a trial that ends tomorrow cannot be reviewed on Wednesday, and nobody works without a contract;</item>
    /// <item>what is late, the longest first, whatever it is: what ended before that, an action, an interview, an answer or a call that is waited for;
    /// somebody who missed several comes last of these, as of today;</item>
    /// <item>what ends later, and calls that are not late, the soonest first: there is time to prepare it;</item>
    /// <item>nothing planned: no day passes.</item>
    /// </list>
    /// </summary>
    /// <param name="today">The day, in Paris.</param>
    public static IComparer<PathwayAlert> MostPressingFirst(DateOnly today) => Comparer<PathwayAlert>.Create((one, other) =>
        (RankOf(one, today), one.On, one.Kind).CompareTo((RankOf(other, today), other.On, other.Kind)));

    private static int RankOf(PathwayAlert alert, DateOnly today) => alert.Kind switch
    {
        AlertKind.NoReferent => 0,
        AlertKind.NoNextAction => 4,
        AlertKind.ActionOverdue or AlertKind.NoRecentInterview or AlertKind.MissedInterviews or AlertKind.PassAnswerDue => 2,
        AlertKind.ExitCallDue => alert.On < today ? 2 : 3,
        _ when alert.On < today.AddDays(-DaysInAWeek) => 2,
        _ => alert.On <= today.AddDays(DaysInAWeek) ? 1 : 3,
    };
}
