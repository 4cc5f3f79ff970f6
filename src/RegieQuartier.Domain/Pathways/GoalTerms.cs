using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is said of a goal.</summary>
/// <param name="Title">The goal, in the person's words.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="DueOn">The day by which it should be reached; null when none was set.</param>
public sealed record GoalTerms(string Title, PathwayTheme Theme, DateOnly? DueOn)
{
    /// <summary>Why no goal can be said so; null when one can.</summary>
    internal Refusal? Refusal => string.IsNullOrWhiteSpace(Title) || Title.Length > PathwayGoal.TitleMaxLength ? GoalRefusals.TitleNotPossible : null;
}

/// <summary>What is said of an action.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Doer">Who does it.</param>
/// <param name="Partner">With which partner, or nothing.</param>
/// <param name="DueOn">The day by which it should be done; null when none was set.</param>
/// <param name="TemplateId">The action of the referential that it comes from; null for a free one.</param>
public sealed record ActionTerms(string Title, ActionDoer Doer, string Partner, DateOnly? DueOn, Guid? TemplateId = null)
{
    /// <summary>Why no action can be said so; null when one can.</summary>
    internal Refusal? Refusal => this switch
    {
        _ when string.IsNullOrWhiteSpace(Title) || Title.Length > PathwayAction.TitleMaxLength => GoalRefusals.ActionTitleNotPossible,
        { Partner.Length: > PathwayAction.PartnerMaxLength } => GoalRefusals.PartnerTooLong,
        _ when SensitiveBodies.AreNamedIn(Partner) => GoalRefusals.PartnerTellsTooMuch,
        _ => null,
    };
}
