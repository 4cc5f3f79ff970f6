namespace RegieQuartier.Domain.Employees;

/// <summary>What is known of an address once somebody looked: whether it is in a priority area.</summary>
/// <param name="Inside">Whether it is.</param>
/// <param name="CheckedOn">The day of the check.</param>
public sealed record PriorityAreaCheck(bool Inside, DateOnly CheckedOn);
