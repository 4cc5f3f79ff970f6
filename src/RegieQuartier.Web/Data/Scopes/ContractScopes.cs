using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the contracts.</summary>
internal static class ContractScopes
{
    private static readonly ContractType[] Integration = [.. Enum.GetValues<ContractType>().Where(type => type.IsIntegration())];

    /// <summary>Those whose post is one of integration (<see cref="ContractTypeMeaning.IsIntegration"/>).</summary>
    public static IQueryable<EmploymentContract> OfIntegration(this IQueryable<EmploymentContract> contracts) => contracts.Where(contract => Integration.Contains(contract.Type));
}
