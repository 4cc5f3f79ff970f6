namespace RegieQuartier.Domain.Employment;

/// <summary>Who signs, as the rules need it.</summary>
/// <param name="EmployeeId">The person.</param>
/// <param name="BornOn">Their birth date.</param>
/// <param name="Contracts">All their contracts with the régie; the one that changes may be among them.</param>
public sealed record ContractParty(Guid EmployeeId, DateOnly BornOn, IReadOnlyList<EmploymentContract> Contracts);
