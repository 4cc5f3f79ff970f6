using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is said of a goal.</summary>
/// <param name="Title">The goal, in the person's words.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="DueOn">The day by which it should be reached; null when none was set.</param>
public sealed record GoalTerms(string Title, PathwayTheme Theme, DateOnly? DueOn)
{
    internal GoalDraft ToDraft() => new(Title, DueOn);
}

/// <summary>The same, as far as it can be read: what is null is not judged.</summary>
/// <param name="Title">The goal.</param>
/// <param name="DueOn">The day by which it should be reached.</param>
public sealed record GoalDraft(string Title, DateOnly? DueOn)
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
