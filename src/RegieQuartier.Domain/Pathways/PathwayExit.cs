using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is said of an exit.</summary>
/// <param name="ExitOn">Its day.</param>
/// <param name="HiredOn">The day of the first hiring of the pathway.</param>
/// <param name="WorkedMinutes">Minutes worked over the pathway.</param>
/// <param name="ContractGoesOn">Whether a contract of integration still runs after that day.</param>
/// <param name="PersonsWords">What the person says of it, or nothing.</param>
/// <param name="Siae">The kind of the agreement that their last contract was made under.</param>
/// <param name="Broken">Why that contract was broken; null when it came to its term.</param>
public sealed record ExitFacts(DateOnly ExitOn, DateOnly HiredOn, int WorkedMinutes, bool ContractGoesOn, string PersonsWords, SiaeKind Siae = SiaeKind.Aci, TerminationReason? Broken = null)
{
    /// <summary>What is told of an exit, with what the contracts of the pathway say of it: the one that ends last says how it ended.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="contracts">The contracts of the person; those that are not of integration, or were over before the pathway, say nothing.</param>
    /// <param name="siae">The kind of the agreement that the last of them was made under.</param>
    public static ExitFacts Of(ExitTold told, IntegrationPathway pathway, IEnumerable<EmploymentContract> contracts, SiaeKind siae)
    {
        var own = contracts.Where(contract => contract.Type.IsIntegration() && (contract.LastDay is null || contract.LastDay >= pathway.OpenedOn))
            .OrderByDescending(contract => contract.LastDay ?? DateOnly.MaxValue).ToList();
        return new ExitFacts(
            told.ExitOn,
            own.Select(contract => contract.StartsOn).DefaultIfEmpty(pathway.OpenedOn).Min(),
            told.WorkedMinutes,
            own.Exists(contract => contract.LastDay is null || contract.LastDay > told.ExitOn),
            told.PersonsWords,
            siae,
            own.FirstOrDefault()?.TerminationReason);
    }
}

/// <summary>What somebody tells of an exit, beside its reason.</summary>
/// <param name="ExitOn">Its day.</param>
/// <param name="WorkedMinutes">Minutes worked over the pathway.</param>
/// <param name="PersonsWords">What the person says of it, or nothing.</param>
public sealed record ExitTold(DateOnly ExitOn, int WorkedMinutes, string PersonsWords);

/// <summary>The end of a pathway, as the State counts it: its category is that of its day, and stays.</summary>
public sealed class PathwayExit
{
    /// <summary>Longest words of the person, in characters.</summary>
    public const int WordsMaxLength = 1000;

    private static readonly int[] FollowUpMonths = [3, 6];

    private readonly List<ExitFollowUp> _followUps = [];

    private PathwayExit()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway. It has one exit.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly ExitOn { get; private set; }

    /// <summary>The number of its reason at the paying agency.</summary>
    public int ReasonCode { get; private set; }

    /// <summary>Whether its reason tells of health or of justice: the advisor and the director alone see it; others see the category.</summary>
    public bool IsSensitive { get; private set; }

    /// <summary>Its category on its day.</summary>
    public ExitCategory Category { get; private set; }

    /// <summary>Whether the rates count it.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>Why the rates do not count it; null when they do.</summary>
    public WhyNotCounted? WhyNotCounted { get; private set; }

    /// <summary>The day of the first hiring of the pathway.</summary>
    public DateOnly HiredOn { get; private set; }

    /// <summary>Minutes worked over the pathway.</summary>
    public int WorkedMinutes { get; private set; }

    /// <summary>What the person says of it; empty when they said nothing.</summary>
    public string PersonsWords { get; private set; } = "";

    /// <summary>The account of who wrote it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The day it was written.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>The calls that follow, in order. There are none after a death.</summary>
    public IReadOnlyList<ExitFollowUp> FollowUps => [.. _followUps.OrderBy(followUp => followUp.Months)];

    /// <summary>Writes the exit of a pathway, which closes on that day, or says why it cannot be.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="reason">Why the person leaves.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="authorId">The account of who writes it.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<PathwayExit> Decide(IntegrationPathway pathway, ExitReason reason, ExitFacts facts, Guid authorId, DateOnly today, LegalValues law)
    {
        if ((RefusalFor(pathway, reason, facts, today) ?? pathway.Close(facts.ExitOn).Refusal) is { } refusal)
        {
            return refusal;
        }

        var explained = ExitExplanation.Of(reason, facts, law);
        var exit = new PathwayExit
        {
            Id = Guid.CreateVersion7(),
            PathwayId = pathway.Id,
            ExitOn = facts.ExitOn,
            ReasonCode = reason.Code,
            IsSensitive = reason.IsSensitive,
            Category = explained.Category,
            IsCounted = explained.IsCounted,
            WhyNotCounted = explained.WhyNot,
            HiredOn = facts.HiredOn,
            WorkedMinutes = facts.WorkedMinutes,
            PersonsWords = facts.PersonsWords,
            AuthorId = authorId,
            RecordedOn = today,
        };
        exit._followUps.AddRange(reason.Code == ExitReason.Death ? [] : FollowUpMonths.Select(months => ExitFollowUp.Of(exit, months)));
        return exit;
    }

    /// <summary>
    /// Writes down the exit of somebody who left before their record was kept here, as it would have been decided. Of the calls that
    /// follow, those that are still to come are left: nobody is asked today for one that was due in another year.
    /// </summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="reason">Why the person left.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="authorId">The account of who writes it.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<PathwayExit> Recall(IntegrationPathway pathway, ExitReason reason, ExitFacts facts, Guid authorId, DateOnly today, LegalValues law)
    {
        var decided = Decide(pathway, reason, facts, authorId, today, law);
        decided.Value?._followUps.RemoveAll(call => call.DueOn < today);
        return decided;
    }

    /// <summary>Writes what a call told. May be corrected later.</summary>
    /// <param name="followUp">One of its calls.</param>
    /// <param name="situation">What became of the person.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="ArgumentException">The call follows another exit.</exception>
    public Result Note(ExitFollowUp followUp, FollowUpSituation situation, DateOnly on, DateOnly today)
    {
        if (!_followUps.Contains(followUp))
        {
            throw new ArgumentException("The call of another exit.", nameof(followUp));
        }

        if (on > today)
        {
            return ExitRefusals.FollowUpInFuture;
        }

        if (on <= ExitOn)
        {
            return ExitRefusals.FollowUpBeforeExit;
        }

        followUp.Note(situation, on);
        return Result.Done;
    }

    /// <summary>
    /// Whether its reason goes no more with why the contract was broken, now that this is corrected: the break says another one, or
    /// no longer the one that it had said. What a break leaves open goes with any.
    /// </summary>
    /// <param name="was">Why the contract was broken, as it was noted.</param>
    /// <param name="becomes">Why it was, as it is corrected.</param>
    public bool IsBelied(TerminationReason was, TerminationReason becomes) =>
        was != becomes && (ExitReason.CodeFor(becomes) is { } code ? code != ReasonCode : ExitReason.CodeFor(was) == ReasonCode);

    /// <summary>It was written by mistake: the pathway goes on. Not once a call was noted: the person did leave.</summary>
    /// <param name="pathway">The pathway. The caller then deletes this exit.</param>
    /// <exception cref="ArgumentException">It is the exit of another pathway.</exception>
    public Result TakeBack(IntegrationPathway pathway)
    {
        if (pathway.Id != PathwayId)
        {
            throw new ArgumentException("The exit of another pathway.", nameof(pathway));
        }

        return _followUps.Exists(followUp => followUp.DoneOn is not null) ? ExitRefusals.FollowedUp : pathway.Reopen();
    }

    private static Refusal? RefusalFor(IntegrationPathway pathway, ExitReason reason, ExitFacts facts, DateOnly today) => facts switch
    {
        _ when !pathway.IsOpen => ExitRefusals.AlreadyDecided,
        _ when facts.ExitOn > today => ExitRefusals.InFuture,
        _ when facts.ExitOn < pathway.OpenedOn => ExitRefusals.BeforePathway,
        _ when facts.HiredOn > facts.ExitOn => ExitRefusals.HiredAfterExit,
        { ContractGoesOn: true } => ExitRefusals.ContractGoesOn,
        _ when !reason.HoldsOn(facts.ExitOn) => ExitRefusals.ReasonOfAnotherTime,
        _ when !reason.IsPossibleAfter(facts.Broken) => ExitRefusals.ReasonAfterDeath,
        { WorkedMinutes: < 0 } => ExitRefusals.WorkedMinutesNotPossible,
        { PersonsWords.Length: > WordsMaxLength } => ExitRefusals.WordsTooLong,
        _ => null,
    };
}
