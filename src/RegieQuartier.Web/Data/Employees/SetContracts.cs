using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>The contracts of one employee, read to be changed, with what their rules need.</summary>
/// <param name="File">The head of the record.</param>
/// <param name="Party">The person, with all their contracts.</param>
/// <param name="Contract">The one that changes.</param>
/// <param name="Agreement">The agreement it is made under, if any.</param>
/// <param name="Law">The legal figures.</param>
public sealed record OpenContract(EmployeeFile File, ContractParty Party, EmploymentContract Contract, SiaeAgreement? Agreement, LegalValues Law);

/// <summary>Signs, changes and ends employment contracts. What is tried is only kept once it is saved: a page may show it first.</summary>
public sealed class SetContracts(RegieQuartierDbContext db, OpenEmployee open, LegalFigures figures, RecordLock alone, RecordTrail trail, ParisTime time)
{
    /// <summary>
    /// Reads a contract to change it, anew: what was tried before is forgotten. Null when the reader may not change it, or when
    /// the employee has no such contract.
    /// </summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="contractId">The contract.</param>
    /// <param name="user">Who would change it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<OpenContract?> OpenAsync(Guid employeeId, Guid contractId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await open.ReadAsync(employeeId, user, cancellation) is not { Rights.EditContracts: true } file)
        {
            return null;
        }

        var party = await PartyAsync(employeeId, cancellation);
        return party.Contracts.FirstOrDefault(contract => contract.Id == contractId) is { } contract
            ? new OpenContract(
                file,
                party,
                contract,
                contract.AgreementId is { } agreementId ? await db.SiaeAgreements.FirstAsync(agreement => agreement.Id == agreementId, cancellation) : null,
                await figures.ReadAsync(cancellation))
            : null;
    }

    /// <summary>Makes a contract, not yet kept, or says why it cannot be.</summary>
    public async Task<Result<EmploymentContract>> DraftAsync(
        Guid employeeId, Guid? agreementId, ContractTerms terms, BeyondLimit? beyond, CancellationToken cancellation)
    {
        var agreement = await db.SiaeAgreements.FirstOrDefaultAsync(known => known.Id == agreementId, cancellation);
        return EmploymentContract.Sign(await PartyAsync(employeeId, cancellation), agreement, terms, beyond, time.Today, await figures.ReadAsync(cancellation));
    }

    /// <summary>Keeps a contract that was made. With the first one of integration, the pathway opens.</summary>
    public async Task<Result> ConcludeAsync(EmploymentContract contract, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(contract.EmployeeId, cancellation);
        db.EmploymentContracts.Add(contract);
        var hasOpenOne = await db.IntegrationPathways.AnyAsync(pathway => pathway.EmployeeId == contract.EmployeeId && pathway.ClosedOn == null, cancellation);
        if (IntegrationPathway.OpenWith(contract, hasOpenOne) is { } opened)
        {
            db.IntegrationPathways.Add(opened);
            trail.Note(AuditActions.PathwayOpened, contract.EmployeeId, user);
        }

        return await trail.SaveAsync(AuditActions.ContractConcluded, contract.EmployeeId, user, turn, cancellation);
    }

    /// <summary>
    /// Keeps a change that was made, unless somebody changed the contract since <paramref name="version"/>, or the person has
    /// left meanwhile.
    /// </summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="version">Its version when the form was shown.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> KeepAsync(string action, EmploymentContract contract, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(contract.EmployeeId, cancellation);
        if (await AdmitAsync(contract, cancellation) is { Refused: true } refused)
        {
            return refused;
        }

        // A change may touch its steps alone: the contract itself is written in any case, and its version tells.
        db.Entry(contract).Property(known => known.Version).OriginalValue = version;
        db.Entry(contract).Property(known => known.JobTitle).IsModified = true;
        return await trail.SaveAsync(action, contract.EmployeeId, user, turn, cancellation);
    }

    /// <summary>Whether the pathways allow what a contract has become, which is not kept: no exit leans on the break that moves, none is before its end.</summary>
    public async Task<Result> AdmitAsync(EmploymentContract contract, CancellationToken cancellation)
    {
        if (!contract.Type.IsIntegration())
        {
            return Result.Done;
        }

        var pathways = await db.IntegrationPathways.AsNoTracking().LatestOf(contract.EmployeeId).ToListAsync(cancellation);
        if (db.Entry(contract).Property(known => known.TerminatedOn).OriginalValue is { } was
            && pathways.Select(pathway => pathway.AdmitNewEnd(was, contract.LastDay)).FirstOrDefault(admitted => admitted.Refused) is { Refused: true } leaning)
        {
            return leaning;
        }

        return pathways is [var latest, ..] ? latest.Admit(contract.Dates) : Result.Done;
    }

    private async Task<ContractParty> PartyAsync(Guid employeeId, CancellationToken cancellation)
    {
        var born = await db.Employees.Where(employee => employee.Id == employeeId).Select(employee => employee.BornOn).FirstAsync(cancellation);
        var contracts = await db.EmploymentContracts.Where(contract => contract.EmployeeId == employeeId)
            .Include(contract => contract.Changes).Include(contract => contract.Suspensions).AsSplitQuery()
            .OrderBy(contract => contract.StartsOn)
            .ToListAsync(cancellation);
        return new ContractParty(employeeId, born, contracts);
    }
}
