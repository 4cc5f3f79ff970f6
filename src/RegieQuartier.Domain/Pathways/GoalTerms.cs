using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is said of a goal.</summary>
/// <param name="Title">The goal, in the person's words.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="DueOn">The day by which it should be reached; null when none was set.</param>
public sealed record GoalTerms(string Title, PathwayTheme Theme, DateOnly? DueOn)
{
    /// <summary>Every reason why no goal of a pathway can be said so; none when one can.</summary>
    /// <param name="openedOn">The first day of the pathway.</param>
    public IEnumerable<Refusal> RefusalsFrom(DateOnly openedOn)
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > PathwayGoal.TitleMaxLength)
        {
            yield return GoalRefusals.TitleNotPossible;
        }

        if (DueOn < openedOn)
        {
            yield return GoalRefusals.DueBeforePathway;
        }
    }
}

/// <summary>What is said of an action.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Doer">Who does it.</param>
/// <param name="Partner">With which partner, or nothing.</param>
/// <param name="DueOn">The day by which it should be done; null when none was set.</param>
/// <param name="TemplateId">The action of the referential that it comes from; null for a free one.</param>
public sealed record ActionTerms(string Title, ActionDoer Doer, string Partner, DateOnly? DueOn, Guid? TemplateId = null)
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
