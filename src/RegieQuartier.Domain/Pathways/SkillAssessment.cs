using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>How well somebody does something, from 0 to 4.</summary>
public enum SkillLevel
{
    /// <summary>0: nobody saw it.</summary>
    NotObserved = 0,

    /// <summary>1: to be acquired.</summary>
    ToAcquire = 1,

    /// <summary>2: being acquired.</summary>
    InProgress = 2,

    /// <summary>3: acquired, with help.</summary>
    WithHelp = 3,

    /// <summary>4: acquired, alone.</summary>
    Autonomous = 4,
}

/// <summary>As what somebody assesses.</summary>
public enum SkillAssessor
{
    /// <summary>The technical supervisor.</summary>
    Supervisor,

    /// <summary>The integration advisor.</summary>
    Advisor,
}

/// <summary>What somebody saw of a person's skills, at a date. What changed since is for a new one to say; who made it corrects what was a mistake.</summary>
public sealed class SkillAssessment
{
    /// <summary>Months after which skills are looked at again: once in the shortest contract of integration, which lasts four.</summary>
    public const int MonthsBetween = 4;

    /// <summary>Months after which a pathway has its first one: the time to see somebody at work.</summary>
    public const int MonthsToTheFirst = 1;

    private readonly List<SkillRating> _ratings = [];

    private SkillAssessment()
    {
    }

    /// <summary>Version 7 identifier: sorts by the order in which they were written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>The day it was made.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>The account of who made it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>As what they made it.</summary>
    public SkillAssessor By { get; private set; }

    /// <summary>The one-time key of the form it was written on, which makes that form count once.</summary>
    public Guid? FormKey { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Its ratings, one a skill that was observed.</summary>
    public IReadOnlyList<SkillRating> Ratings => [.. _ratings.OrderBy(rating => rating.SkillId)];

    /// <summary>The day by which the skills of a pathway should be assessed.</summary>
    /// <param name="lastOn">The day of its last assessment; null when there is none.</param>
    /// <param name="openedOn">The first day of the pathway.</param>
    public static DateOnly DueOn(DateOnly? lastOn, DateOnly openedOn) => lastOn?.AddMonths(MonthsBetween) ?? openedOn.AddMonths(MonthsToTheFirst);

    /// <summary>Writes it down, or says why it cannot be.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="madeOn">The day it was made.</param>
    /// <param name="authorId">The account of who made it.</param>
    /// <param name="by">As what they made it.</param>
    /// <param name="ratings">The level of each skill, by its identifier; what was not observed is not kept.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="formKey">The one-time key of the form it is written on, if any.</param>
    public static Result<SkillAssessment> Make(
        IntegrationPathway pathway,
        DateOnly madeOn,
        Guid authorId,
        SkillAssessor by,
        IReadOnlyDictionary<Guid, SkillLevel> ratings,
        DateOnly today,
        Guid? formKey = null)
    {
        var assessment = new SkillAssessment { Id = Guid.CreateVersion7(), PathwayId = pathway.Id, MadeOn = madeOn, AuthorId = authorId, By = by, FormKey = formKey };
        assessment.Rate(ratings);
        return WhyNot(pathway, madeOn, ratings, today) is { } refusal ? refusal : assessment;
    }

    /// <summary>Corrects a wrong day or a wrong level, by who made it.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="madeOn">The day it was made.</param>
    /// <param name="authorId">The account of who corrects it.</param>
    /// <param name="ratings">The level of each skill, by its identifier; what was not observed is not kept.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Correct(IntegrationPathway pathway, DateOnly madeOn, Guid authorId, IReadOnlyDictionary<Guid, SkillLevel> ratings, DateOnly today)
    {
        if ((RefusalTo(authorId) ?? WhyNot(pathway, madeOn, ratings, today)) is { } refusal)
        {
            return refusal;
        }

        MadeOn = madeOn;
        Rate(ratings);
        return Result.Done;
    }

    /// <summary>Whether it says exactly that.</summary>
    /// <param name="ratings">The level of each skill, by its identifier; what was not observed is not kept.</param>
    public bool Says(IReadOnlyDictionary<Guid, SkillLevel> ratings) =>
        _ratings.ToDictionary(rating => rating.SkillId, rating => rating.Level) is var kept
        && ratings.Where(rating => rating.Value != SkillLevel.NotObserved).ToDictionary() is var said
        && said.Count == kept.Count && said.All(rating => kept.TryGetValue(rating.Key, out var level) && level == rating.Value);

    /// <summary>Withdraws it, by who made it: it was a mistake. None of its levels is kept.</summary>
    /// <param name="authorId">The account of who withdraws it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result<WithdrawnEntry> Withdraw(Guid authorId, EntryWithdrawal reason, DateOnly today) =>
        RefusalTo(authorId) is { } refusal ? refusal : WithdrawnEntry.Of(this, reason, today);

    private static Refusal? WhyNot(IntegrationPathway pathway, DateOnly madeOn, IReadOnlyDictionary<Guid, SkillLevel> ratings, DateOnly today) => pathway switch
    {
        { IsOpen: false } => PathwayRefusals.Closed,
        _ when ratings.Values.All(level => level == SkillLevel.NotObserved) => SkillRefusals.AssessmentEmpty,
        _ when madeOn > today => SkillRefusals.AssessmentInFuture,
        _ when madeOn < pathway.OpenedOn => SkillRefusals.AssessmentBeforePathway,
        _ => null,
    };

    private Refusal? RefusalTo(Guid authorId) => authorId == AuthorId ? null : SkillRefusals.AssessmentOfAnother;

    private void Rate(IReadOnlyDictionary<Guid, SkillLevel> ratings)
    {
        // Those that stand are changed where they are: a row goes or comes with its rating, never both at once.
        var observed = ratings.Where(rating => rating.Value != SkillLevel.NotObserved).ToDictionary();
        _ratings.RemoveAll(standing => !observed.ContainsKey(standing.SkillId));
        _ratings.ForEach(standing => standing.Rate(observed[standing.SkillId]));
        _ratings.AddRange(observed.Where(rating => _ratings.TrueForAll(standing => standing.SkillId != rating.Key)).Select(rating => SkillRating.Of(this, rating.Key, rating.Value)).ToList());
    }
}

/// <summary>The level of one skill, as an assessment says it.</summary>
public sealed class SkillRating
{
    private SkillRating()
    {
    }

    /// <summary>The assessment.</summary>
    public Guid AssessmentId { get; private set; }

    /// <summary>The skill.</summary>
    public Guid SkillId { get; private set; }

    /// <summary>Its level.</summary>
    public SkillLevel Level { get; private set; }

    internal void Rate(SkillLevel level) => Level = level;

    internal static SkillRating Of(SkillAssessment assessment, Guid skillId, SkillLevel level) =>
        new() { AssessmentId = assessment.Id, SkillId = skillId, Level = level };
}
