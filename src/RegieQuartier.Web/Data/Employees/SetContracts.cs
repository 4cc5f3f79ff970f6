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
public sealed record OpenContract(EmployeeFile File, ContractParty Party, EmploymentContract Contract, SiaeAgreement? Agreement, LegalValues Law)
{
    /// <summary>The days that a PASS IAE of the person is held because a contract is; none is read for a contract that never was.</summary>
    public IReadOnlyList<DaySpan> PassHeld { get; init; } = [];
}

/// <summary>
/// Signs, changes and ends employment contracts; a page may try first. How long they may last together, and whether the person has
/// left, no constraint can say: they are written one at a time, under the lock of that person.
/// </summary>
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

        await open.NoteReadingAsync(file, AuditActions.ContractsRead, user, cancellation);
        return await ReadAsync(file, contractId, cancellation);
    }

    /// <summary>
    /// Signs a contract, decided over those that others left; only says what it would be when it is but tried. With the first one
    /// of integration, the pathway opens.
    /// </summary>
    public async Task<Result<EmploymentContract>> SignAsync(
        Guid employeeId, Guid? agreementId, ContractTerms terms, BeyondLimit? beyond, bool onlyTried, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(employeeId, cancellation);
        var agreement = await db.SiaeAgreements.FirstOrDefaultAsync(known => known.Id == agreementId, cancellation);
        var signed = EmploymentContract.Sign(await PartyAsync(employeeId, cancellation), agreement, terms, beyond, time.Today, await figures.ReadAsync(cancellation));
        if (signed.Refused)
        {
            return signed;
        }

        var placed = (await PathwaysAsync(employeeId, cancellation)).Admit(signed.Value);
        if (placed.Refused || onlyTried)
        {
            return placed.Refused ? placed.Refusal : signed;
        }

        Add(signed.Value, placed.Value, user);
        var saved = await trail.SaveAsync(AuditActions.ContractConcluded, employeeId, user, turn, cancellation);
        return saved.Refused ? saved.Refusal : signed;
    }

    /// <summary>Tries a change on what was read: it then shows what it would be, and nothing is kept.</summary>
    /// <param name="found">The contract.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Result> TryAsync(OpenContract found, Func<OpenContract, Result> change, CancellationToken cancellation)
    {
        // The change moves it on the contract itself.
        var brokenOn = found.Contract.TerminatedOn;
        var changed = change(found);
        return changed.Refused ? changed : await AdmitAsync(found.Contract, brokenOn, cancellation);
    }

    /// <summary>
    /// Changes a contract and keeps it, unless somebody did since <paramref name="version"/>, or the person has left meanwhile. How
    /// long all the contracts may last together is counted over what others left: it is read again at one's turn.
    /// </summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="found">The contract.</param>
    /// <param name="version">Its version when the form was shown.</param>
    /// <param name="change">The change.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> KeepAsync(string action, OpenContract found, uint version, Func<OpenContract, Result> change, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(found.File.Id, cancellation);
        db.ChangeTracker.Clear();
        if (await ReadAsync(found.File, found.Contract.Id, cancellation) is not { } now || now.Contract.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        if (await TryAsync(now, change, cancellation) is { Refused: true } refused)
        {
            return refused;
        }

        // A change may touch its steps alone: the contract itself is written in any case, and its version tells.
        db.Entry(now.Contract).Property(known => known.JobTitle).IsModified = true;
        return await trail.SaveAsync(action, found.File.Id, user, turn, cancellation);
    }

    /// <summary>
    /// Withdraws a contract that was a mistake, unless somebody changed it since <paramref name="version"/>: it goes, with the
    /// pathway that it alone opened, and what was believed stays readable.
    /// </summary>
    public async Task<Result> WithdrawAsync(OpenContract found, ContractWithdrawal reason, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(found.File.Id, cancellation);
        db.ChangeTracker.Clear();
        if (await ReadAsync(found.File, found.Contract.Id, cancellation) is not { } now || now.Contract.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        await db.Entry(now.Contract).Collection(contract => contract.WithdrawnTerminations).LoadAsync(cancellation);
        var uses = await UsesAsync(now, cancellation);
        var withdrawn = now.Contract.Withdraw(reason, uses, time.Today);
        if (withdrawn.Refused)
        {
            return withdrawn.Refusal;
        }

        // An interview, a goal, a support that is told to nobody, written meanwhile: whatever it is, the pathway does not go.
        if (uses.LeavingPathway is { } pathway && await RemoveAsync(pathway, cancellation) is { Refused: true })
        {
            return ContractRefusals.PathwayLeans;
        }

        db.Add(withdrawn.Value);
        db.Remove(now.Contract);
        return await trail.SaveAsync(AuditActions.ContractWithdrawn, found.File.Id, user, turn, cancellation);
    }

    private Task<Result> RemoveAsync(IntegrationPathway pathway, CancellationToken cancellation)
    {
        db.Remove(pathway);
        return trail.SaveAsync(cancellation);
    }

    private async Task<ContractUses> UsesAsync(OpenContract found, CancellationToken cancellation)
    {
        var (id, contract, last) = (found.File.Id, found.Contract, found.Contract.LastDay ?? DateOnly.MaxValue);
        var hasHours = await db.HoursLeaningOn(db.EmploymentContracts.Where(own => own.Id == contract.Id)).AnyAsync(cancellation);
        var pathway = contract.Type.IsIntegration()
            ? await db.IntegrationPathways.Where(known => known.EmployeeId == id && known.OpenedOn <= last && (known.ClosedOn == null || known.ClosedOn >= contract.StartsOn))
                .OrderByDescending(known => known.OpenedOn).FirstOrDefaultAsync(cancellation)
            : null;
        var isShared = pathway is not null && found.Party.Contracts.Any(other => other.Id != contract.Id && other.Type.IsIntegration()
            && (other.LastDay is null || other.LastDay >= pathway.OpenedOn) && (pathway.ClosedOn is null || other.StartsOn <= pathway.ClosedOn));
        return new ContractUses(hasHours, pathway, isShared);
    }

    private async Task<OpenContract?> ReadAsync(EmployeeFile file, Guid contractId, CancellationToken cancellation)
    {
        var party = await PartyAsync(file.Id, cancellation);
        return party.Contracts.FirstOrDefault(contract => contract.Id == contractId) is { } contract
            ? new OpenContract(
                file,
                party,
                contract,
                contract.AgreementId is { } agreementId ? await db.SiaeAgreements.FirstAsync(agreement => agreement.Id == agreementId, cancellation) : null,
                await figures.ReadAsync(cancellation))
            {
                PassHeld = contract.Suspensions.Count > 0 ? await db.IaePasses.HeldWithContractAsync(file.Id, cancellation) : [],
            }
            : null;
    }

    private async Task<PathwaySequence> PathwaysAsync(Guid employeeId, CancellationToken cancellation)
    {
        var employee = await db.Employees.AsNoTracking().FirstAsync(known => known.Id == employeeId, cancellation);
        return new PathwaySequence(await db.IntegrationPathways.AsNoTracking().LatestFirstOf(employeeId).ToListAsync(cancellation), employee.AreaCheck);
    }

    private void Add(EmploymentContract contract, PathwayPlace place, ClaimsPrincipal user)
    {
        db.EmploymentContracts.Add(contract);
        if (place is { IsOpened: true, Pathway: { } opened })
        {
            db.IntegrationPathways.Add(opened);
            trail.Note(AuditActions.PathwayOpened, contract.EmployeeId, user);
        }
    }

    // No exit leans on the break that moves, and none is before the contract's end.
    private async Task<Result> AdmitAsync(EmploymentContract contract, DateOnly? brokenOn, CancellationToken cancellation)
    {
        if (!contract.Type.IsIntegration())
        {
            return Result.Done;
        }

        var pathways = await db.IntegrationPathways.AsNoTracking().LatestFirstOf(contract.EmployeeId).ToListAsync(cancellation);
        if (brokenOn is { } was && await AdmitNewEndAsync(contract, was, pathways, cancellation) is { Refused: true } leaning)
        {
            return leaning;
        }

        return pathways is [var latest, ..] ? latest.Admit(contract.Dates) : Result.Done;
    }

    private async Task<Result> AdmitNewEndAsync(EmploymentContract contract, DateOnly was, List<IntegrationPathway> pathways, CancellationToken cancellation)
    {
        var followedUp = await db.PathwayExits.OfEmployee(db, contract.EmployeeId)
            .Where(exit => exit.FollowUps.Any(call => call.DoneOn != null))
            .Select(exit => exit.PathwayId)
            .ToListAsync(cancellation);
        return pathways.Select(pathway => pathway.AdmitNewEnd(was, contract.LastDay, followedUp.Contains(pathway.Id), pathways.Exists(other => other.IsOpen)))
            .FirstOrDefault(admitted => admitted.Refused);
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
