using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the contracts.</summary>
internal static class ContractScopes
{
    private static readonly ContractType[] Integration = [.. Enum.GetValues<ContractType>().Where(type => type.IsIntegration())];

    /// <summary>Those whose post is one of integration (<see cref="ContractTypeMeaning.IsIntegration"/>).</summary>
    public static IQueryable<EmploymentContract> OfIntegration(this IQueryable<EmploymentContract> contracts) => contracts.Where(contract => Integration.Contains(contract.Type));

    /// <summary>The kind of agreement the last contract of an employee is made under; a work site when there is none.</summary>
    public static async Task<SiaeKind> SiaeOfAsync(this RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation) => await (
        from contract in db.EmploymentContracts
        join agreement in db.SiaeAgreements on contract.AgreementId equals agreement.Id
        where contract.EmployeeId == employeeId
        orderby contract.StartsOn descending
        select (SiaeKind?)agreement.Kind).FirstOrDefaultAsync(cancellation) ?? SiaeKind.Aci;
}
