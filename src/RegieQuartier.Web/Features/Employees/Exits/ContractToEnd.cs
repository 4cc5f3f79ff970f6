using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The contract of integration that goes on after today, the one that ends last: nobody leaves before its last day.</summary>
/// <param name="Id">The contract.</param>
/// <param name="LastDay">Its last day; null when none is planned.</param>
/// <param name="IsBroken">Whether its end was already brought forward.</param>
public sealed record ContractToEnd(Guid Id, DateOnly? LastDay, bool IsBroken)
{
    /// <summary>« Le contrat d’insertion finit le 1er mars 2027, dans 98 jours : la sortie se note à partir de ce jour-là. »</summary>
    public string Sentence(DateOnly today) => LastDay is { } last
        ? $"Le contrat d’insertion finit le {last.ToDateText()}, {EmployeeHeadWords.InDays(last, today)}\u00A0: la sortie se note à partir de ce jour-là."
        : "Le contrat d’insertion n’a pas de fin prévue\u00A0: la sortie se note une fois qu’il est fini.";

    /// <summary>That of an employee; null when none goes on.</summary>
    public static Task<ContractToEnd?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) => db.EmploymentContracts.AsNoTracking().OfIntegration()
        .Where(contract => contract.EmployeeId == file.Id && (contract.LastDay == null || contract.LastDay > file.Today))
        .OrderByDescending(contract => contract.LastDay == null).ThenByDescending(contract => contract.LastDay)
        .Select(contract => new ContractToEnd(contract.Id, contract.LastDay, contract.TerminatedOn != null))
        .FirstOrDefaultAsync(cancellation);
}
