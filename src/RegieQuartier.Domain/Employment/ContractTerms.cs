namespace RegieQuartier.Domain.Employment;

/// <summary>What a contract says when it is signed.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null for a permanent one.</param>
/// <param name="WeeklyMinutes">Minutes of work a week.</param>
/// <param name="TrialEndsOn">Last day of the trial period; null without one.</param>
/// <param name="Level">Level in the collective agreement, 1 to 6, for a permanent one.</param>
/// <param name="FewerHoursUntil">Until when the prefect allows fewer hours than the minimum; ACI only.</param>
/// <param name="Qualification">The qualification, or nothing.</param>
public sealed record ContractTerms(
    ContractType Type,
    string JobTitle,
    DateOnly StartsOn,
    DateOnly? EndsOn,
    int WeeklyMinutes,
    DateOnly? TrialEndsOn = null,
    int? Level = null,
    DateOnly? FewerHoursUntil = null,
    string Qualification = "");
