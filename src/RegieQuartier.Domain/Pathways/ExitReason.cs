using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// A reason to leave, with the number that the paying agency (ASP) gives it and its category, over the days that this holds.
/// When the State ranks it otherwise a new row follows, and past exits keep the category of their day.
/// </summary>
public sealed class ExitReason
{
    /// <summary>Longest label, in characters.</summary>
    public const int LabelMaxLength = 120;

    /// <summary>The number of a fixed-term job of six months and over.</summary>
    public const int LastingFixedTerm = 9;

    /// <summary>The number of a shorter fixed-term job.</summary>
    public const int ShortFixedTerm = 10;

    /// <summary>The number of a death.</summary>
    public const int Death = 17;

    private const int Retirement = 15;
    private const int SeriousMisconduct = 19;
    private const int EmployerTransfer = 20;
    private const int TrialEndedByEmployer = 21;
    private const int TrialEndedByEmployee = 22;

    private ExitReason()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its number at the paying agency. One row of it holds on a day.</summary>
    public int Code { get; private set; }

    /// <summary>Its wording.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Its category.</summary>
    public ExitCategory Category { get; private set; }

    /// <summary>First day it holds.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day it holds; null as long as none follows.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether it tells of health or of justice: the advisor and the director alone see it; others see its category.</summary>
    public bool IsSensitive { get; private set; }

    /// <summary>
    /// The number of the reason to leave that the break of a contract says by itself; null when it leaves open what becomes of the
    /// person, as a resignation does.
    /// </summary>
    /// <param name="termination">Why the contract was broken.</param>
    public static int? CodeFor(TerminationReason termination) => termination switch
    {
        TerminationReason.Retirement => Retirement,
        TerminationReason.Death => Death,
        TerminationReason.SeriousMisconduct => SeriousMisconduct,
        TerminationReason.EmployerTransfer => EmployerTransfer,
        TerminationReason.TrialEndedByEmployer => TrialEndedByEmployer,
        TerminationReason.TrialEndedByEmployee => TrialEndedByEmployee,
        _ => null,
    };

    /// <summary>Whether it may follow the end of a contract: a death leaves no other reason than itself.</summary>
    /// <param name="termination">Why the contract was broken; null when it came to its term.</param>
    public bool IsPossibleAfter(TerminationReason? termination) => termination != TerminationReason.Death || Code == Death;

    /// <summary>Writes a reason down, or says why it cannot be. Whether its number is free over those days is for PostgreSQL to say.</summary>
    /// <param name="code">Its number.</param>
    /// <param name="label">Its wording.</param>
    /// <param name="category">Its category.</param>
    /// <param name="from">First day it holds.</param>
    /// <param name="isSensitive">Whether it tells of health or of justice.</param>
    public static Result<ExitReason> Write(int code, string label, ExitCategory category, DateOnly from, bool isSensitive = false) => code switch
    {
        <= 0 => ExitRefusals.CodeNotPossible,
        _ when string.IsNullOrWhiteSpace(label) || label.Length > LabelMaxLength => ExitRefusals.LabelNotPossible,
        _ => Of(Guid.CreateVersion7(), code, label, category, from, isSensitive),
    };

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => From <= day && !(Until < day);

    /// <summary>Ranks it otherwise from a day to come: this row ends the day before, and the new one is returned.</summary>
    /// <param name="category">Its category from then on.</param>
    /// <param name="from">First day of that.</param>
    /// <param name="today">The day, in Paris: what was decided keeps the category of its day.</param>
    public Result<ExitReason> Reclassify(ExitCategory category, DateOnly from, DateOnly today)
    {
        if (Until is not null)
        {
            return ExitRefusals.ReasonOver;
        }

        if (category == Category)
        {
            return ExitRefusals.NothingChanges;
        }

        if (from <= today || from <= From)
        {
            return ExitRefusals.ReclassifiedTooSoon;
        }

        Until = from.AddDays(-1);
        return Of(Guid.CreateVersion7(), Code, Label, category, from, IsSensitive);
    }

    /// <summary>What was to follow does not: this row holds on. The caller then deletes the other.</summary>
    /// <param name="next">The row that was to follow.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="ArgumentException">It does not follow this one.</exception>
    public Result Resume(ExitReason next, DateOnly today)
    {
        if (next.Code != Code || next.From.AddDays(-1) != Until)
        {
            throw new ArgumentException("Not the row that follows.", nameof(next));
        }

        if (next.From <= today)
        {
            return ExitRefusals.ReasonInForce;
        }

        Until = null;
        return Result.Done;
    }

    internal static ExitReason Of(Guid id, int code, string label, ExitCategory category, DateOnly from, bool isSensitive) =>
        new() { Id = id, Code = code, Label = label, Category = category, From = from, IsSensitive = isSensitive };
}

/// <summary>Every reason to leave with its dates, as they are known when they are read.</summary>
public sealed class ExitReasons
{
    private readonly ILookup<int, ExitReason> _reasons;

    /// <summary>Takes the rows as they are kept, in any order.</summary>
    /// <param name="reasons">All of them.</param>
    public ExitReasons(IEnumerable<ExitReason> reasons) => _reasons = reasons.OrderBy(reason => reason.Code).ToLookup(reason => reason.Code);

    /// <summary>The row of a number that holds on a day; null when there is none.</summary>
    /// <param name="code">Its number.</param>
    /// <param name="day">The day.</param>
    public ExitReason? At(int code, DateOnly day) => _reasons[code].FirstOrDefault(reason => reason.HoldsOn(day));

    /// <summary>Those that hold on a day, by category, then by number.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyList<ExitReason> On(DateOnly day) => [.. _reasons.SelectMany(reasons => reasons).Where(reason => reason.HoldsOn(day)).OrderBy(reason => reason.Category)];
}

/// <summary>A fixed-term job that a person leaves for.</summary>
public static class FixedTermJob
{
    /// <summary>The number of its reason: lasting employment from <see cref="LegalRule.LastingJobMonths"/> on, themselves included, else employment of transition.</summary>
    /// <param name="startsOn">First day of the job.</param>
    /// <param name="endsOn">Last day of the job.</param>
    /// <param name="exitOn">The day of the exit, whose figure holds.</param>
    /// <param name="law">The figures that hold.</param>
    public static int ReasonCode(DateOnly startsOn, DateOnly endsOn, DateOnly exitOn, LegalValues law) =>
        CalendarSpan.Covering(startsOn, endsOn).Months >= law.Whole(LegalRule.LastingJobMonths, exitOn) ? ExitReason.LastingFixedTerm : ExitReason.ShortFixedTerm;
}
