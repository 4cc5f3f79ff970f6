using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>The contracts of an employee, their PASS and their eligibility, as far as the reader may know.</summary>
public sealed record ContractsPage(EmployeeFile File, IReadOnlyList<ContractStory> Contracts, IReadOnlyList<WithdrawnContractLine> WithdrawnContracts, PassStory? Pass, IReadOnlyList<WithdrawnPassLine> WithdrawnPasses, IReadOnlyList<EligibilityLine> Eligibility)
{
    public static async Task<ContractsPage> LoadAsync(RegieQuartierDbContext db, LegalFigures figures, EmployeeFile file, CancellationToken cancellation) => new(
        file,
        file.Rights.Contracts ? await ContractsAsync(db, file.Id, cancellation) : [],
        file.Rights.Contracts ? await WithdrawnContractLine.LoadAsync(db, file.Id, cancellation) : [],
        file.Rights.Pass ? await PassStory.LoadAsync(db, file.Id, cancellation) : null,
        file.Rights.Pass ? await WithdrawnPassLine.LoadAsync(db, file.Id, cancellation) : [],
        file.Rights.Pass ? await EligibilityLine.LoadAsync(db, file.Id, await figures.ReadAsync(cancellation), cancellation) : []);

    private static Task<List<ContractStory>> ContractsAsync(RegieQuartierDbContext db, Guid id, CancellationToken cancellation) => db.EmploymentContracts.AsNoTracking()
        .Where(contract => contract.EmployeeId == id)
        .OrderByDescending(contract => contract.StartsOn)
        .Select(contract => new ContractStory(
            contract.Id,
            contract.Type,
            db.SiaeAgreements.Where(agreement => agreement.Id == contract.AgreementId).Select(agreement => (SiaeKind?)agreement.Kind).FirstOrDefault(),
            contract.TrialEndsOn,
            contract.FewerHoursUntil,
            contract.TerminatedOn,
            contract.TerminationReason,
            new ContractDates(contract.StartsOn, contract.LastDay, contract.Suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn)).ToList()),
            contract.Changes.OrderBy(change => change.EffectiveOn).ThenBy(change => change.Id)
                .Select(change => new ContractStepLine(change.Kind, change.EffectiveOn, change.EndsOn, change.WeeklyMinutes, change.JobTitle, change.Qualification, change.BeyondReason, change.BeyondDecidedOn, change.BeyondDecidedBy, change.FewerHoursUntil)).ToList(),
            contract.WithdrawnTerminations.OrderBy(withdrawn => withdrawn.WithdrawnOn).ThenBy(withdrawn => withdrawn.Id)
                .Select(withdrawn => new WithdrawnTerminationLine(withdrawn.TerminatedOn, withdrawn.WithdrawnOn, withdrawn.Reason)).ToList(),
            contract.Suspensions.OrderBy(suspension => suspension.StartsOn)
                .Select(suspension => new ContractSuspensionLine(suspension.Id, suspension.Reason, suspension.StartsOn, suspension.EndsOn)).ToList(),
            contract.WithdrawnSuspensions.OrderBy(withdrawn => withdrawn.WithdrawnOn).ThenBy(withdrawn => withdrawn.Id)
                .Select(withdrawn => new WithdrawnSuspensionLine(withdrawn.StartsOn, withdrawn.EndsOn, withdrawn.WithdrawnOn, withdrawn.Reason)).ToList()))
        .AsSplitQuery()
        .ToListAsync(cancellation);
}

/// <summary>A contract and all that happened to it.</summary>
public sealed record ContractStory(
    Guid Id,
    ContractType Type,
    SiaeKind? Siae,
    DateOnly? TrialEndsOn,
    DateOnly? FewerHoursUntil,
    DateOnly? TerminatedOn,
    TerminationReason? TerminationReason,
    ContractDates Dates,
    IReadOnlyList<ContractStepLine> Steps,
    IReadOnlyList<WithdrawnTerminationLine> Withdrawn,
    IReadOnlyList<ContractSuspensionLine> Suspensions,
    IReadOnlyList<WithdrawnSuspensionLine> WithdrawnSuspensions);

/// <summary>A contract that was a mistake.</summary>
public sealed record WithdrawnContractLine(ContractType Type, DateOnly StartsOn, DateOnly? LastDay, DateOnly WithdrawnOn, ContractWithdrawal Reason)
{
    public static async Task<IReadOnlyList<WithdrawnContractLine>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation) => await db.WithdrawnContracts.AsNoTracking()
        .Where(contract => contract.EmployeeId == employeeId)
        .OrderBy(contract => contract.WithdrawnOn).ThenBy(contract => contract.Id)
        .Select(contract => new WithdrawnContractLine(contract.Type, contract.StartsOn, contract.LastDay, contract.WithdrawnOn, contract.Reason))
        .ToListAsync(cancellation);
}

public sealed record ContractStepLine(
    ContractChangeKind Kind,
    DateOnly EffectiveOn,
    DateOnly? EndsOn,
    int WeeklyMinutes,
    string JobTitle,
    string Qualification,
    BeyondLimitReason? BeyondReason,
    DateOnly? BeyondDecidedOn,
    BeyondDecider? BeyondDecidedBy,
    DateOnly? FewerHoursUntil);

public sealed record WithdrawnTerminationLine(DateOnly TerminatedOn, DateOnly WithdrawnOn, TerminationWithdrawal Reason);

public sealed record ContractSuspensionLine(Guid Id, ContractSuspensionReason Reason, DateOnly StartsOn, DateOnly EndsOn);

public sealed record WithdrawnSuspensionLine(DateOnly StartsOn, DateOnly EndsOn, DateOnly WithdrawnOn, SuspensionWithdrawal Reason);
