using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is said of an action.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Doer">Who does it.</param>
/// <param name="Partner">With which partner, or nothing.</param>
/// <param name="DueOn">The day by which it should be done; null when none was set.</param>
/// <param name="TemplateId">The action of the referential that it comes from; null for a free one.</param>
public sealed record ActionTerms(string Title, ActionDoer Doer, string Partner, DateOnly? DueOn, Guid? TemplateId = null)
{
    internal ActionDraft ToDraft() => new(Title, Partner, DueOn);
}

/// <summary>The same, as far as it can be read: what is null is not judged.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Partner">With which partner, or nothing.</param>
/// <param name="DueOn">The day by which it should be done.</param>
public sealed record ActionDraft(string Title, string Partner, DateOnly? DueOn)
{
    /// <summary>Every reason why no action of a pathway can be said so; none when one can.</summary>
    /// <param name="openedOn">The first day of the pathway.</param>
    public IEnumerable<Refusal> RefusalsFrom(DateOnly openedOn)
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > PathwayAction.TitleMaxLength)
        {
            yield return GoalRefusals.ActionTitleNotPossible;
        }

        if (Partner.Length > PathwayAction.PartnerMaxLength)
        {
            yield return GoalRefusals.PartnerTooLong;
        }
        else if (SensitiveBodies.AreNamedIn(Partner))
        {
            yield return GoalRefusals.PartnerTellsTooMuch;
        }

        if (DueOn < openedOn)
        {
            yield return GoalRefusals.DueBeforePathway;
        }
    }
}

/// <summary>What became of an action, as far as it can be read: what is null is not judged.</summary>
/// <param name="Outcome">What came of it, or nothing.</param>
/// <param name="DoneOn">The day it was done; also null for one that is given up.</param>
public sealed record ActionOutcomeDraft(string Outcome, DateOnly? DoneOn)
{
    /// <summary>Every reason why no action of a pathway can have ended so; none when one can.</summary>
    /// <param name="openedOn">The first day of the pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    public IEnumerable<Refusal> RefusalsFrom(DateOnly openedOn, DateOnly today)
    {
        if (RefusalOfOutcome is { } outcome)
        {
            yield return outcome;
        }

        if (DoneOn > today || DoneOn < openedOn)
        {
            yield return DoneOn > today ? GoalRefusals.DoneInFuture : GoalRefusals.DoneBeforePathway;
        }
    }

    internal Refusal? RefusalOfOutcome => Outcome.Length > PathwayAction.OutcomeMaxLength ? GoalRefusals.OutcomeTooLong : null;
}
