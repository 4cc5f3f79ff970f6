using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>An immersion read to be changed.</summary>
/// <param name="File">The head of the record.</param>
/// <param name="Immersion">The immersion.</param>
/// <param name="Pathway">Its pathway.</param>
public sealed record OpenImmersion(EmployeeFile File, WorkImmersion Immersion, IntegrationPathway Pathway);

/// <summary>The contract under which an immersion begins.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="StartsOn">Its first day.</param>
/// <param name="LastDay">Its last day; null when it has none.</param>
public sealed record ContractAround(ContractType Type, DateOnly StartsOn, DateOnly? LastDay);

/// <summary>
/// Plans the immersions of employees, changes them and says what came of them. How many days a host has is counted over all of
/// a person's immersions: they are written one at a time, under the lock of that person.
/// </summary>
public sealed class SetImmersions(RegieQuartierDbContext db, OpenEmployee open, LegalFigures figures, RecordLock alone, RecordTrail trail)
{
    /// <summary>
    /// Reads an immersion to change it, anew: what was tried before is forgotten. Null when the reader may not change it, or
    /// when the employee has no such immersion.
    /// </summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="immersionId">The immersion.</param>
    /// <param name="user">Who would change it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<OpenImmersion?> OpenAsync(Guid employeeId, Guid immersionId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return await open.ReadAsync(employeeId, user, cancellation) is { Rights.Follows: true } file
            && await db.WorkImmersions.FirstOrDefaultAsync(known => known.Id == immersionId && known.EmployeeId == employeeId, cancellation) is { } immersion
                ? new OpenImmersion(file, immersion, await db.IntegrationPathways.AsNoTracking().FirstAsync(pathway => pathway.Id == immersion.PathwayId, cancellation))
                : null;
    }

    /// <summary>The person's immersions but one, to count beside it.</summary>
    /// <param name="employeeId">The person.</param>
    /// <param name="but">The one left out, if any.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<WorkImmersion>> OthersAsync(Guid employeeId, Guid? but, CancellationToken cancellation) =>
        await db.WorkImmersions.AsNoTracking().Where(known => known.EmployeeId == employeeId && known.Id != but).ToListAsync(cancellation);

    /// <summary>The contract that a person has on a day; null when they have none.</summary>
    /// <param name="employeeId">The person.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<ContractAround?> ContractOnAsync(Guid employeeId, DateOnly day, CancellationToken cancellation) => db.EmploymentContracts.AsNoTracking()
        .Where(contract => contract.EmployeeId == employeeId && contract.StartsOn <= day && (contract.LastDay == null || day <= contract.LastDay))
        .Select(contract => new ContractAround(contract.Type, contract.StartsOn, contract.LastDay))
        .FirstOrDefaultAsync(cancellation);

    /// <summary>Plans an immersion; only says whether it can be when it is but tried. The employee has a pathway.</summary>
    public async Task<Result> PlanAsync(EmployeeFile file, ImmersionTerms terms, bool onlyTried, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await db.IntegrationPathways.LatestFirstOf(file.Id).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var planned = WorkImmersion.Plan(pathway, terms, await OthersAsync(file.Id, null, cancellation), await figures.ReadAsync(cancellation));
        if (planned.Refused || onlyTried)
        {
            return new Result(planned.Refusal);
        }

        db.WorkImmersions.Add(planned.Value);
        return await trail.SaveAsync(AuditActions.ImmersionPlanned, file.Id, user, turn, cancellation);
    }

    /// <summary>Changes an agreement, unless somebody did since <paramref name="version"/>; only says whether it can be when it is but tried.</summary>
    public async Task<Result> ChangeAsync(OpenImmersion found, ImmersionTerms terms, uint version, bool onlyTried, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(found.File.Id, cancellation);
        var changed = found.Immersion.Change(found.Pathway, terms, await OthersAsync(found.File.Id, found.Immersion.Id, cancellation), await figures.ReadAsync(cancellation));
        if (changed.Refused || onlyTried)
        {
            return changed;
        }

        Seen(found.Immersion, version);
        return await trail.SaveAsync(AuditActions.ImmersionChanged, found.File.Id, user, turn, cancellation);
    }

    /// <summary>Keeps what was said of an immersion's end, unless somebody changed it since <paramref name="version"/>.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="done">What came of it.</param>
    /// <param name="found">The immersion.</param>
    /// <param name="version">Its version when the page was shown.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> EndAsync(string action, Result done, OpenImmersion found, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (done.Refused)
        {
            return done;
        }

        Seen(found.Immersion, version);
        return await trail.SaveAsync(action, found.File.Id, user, cancellation);
    }

    // What was typed may be what is there: the row is written in any case, and its version tells.
    private void Seen(WorkImmersion immersion, uint version)
    {
        db.Entry(immersion).Property(known => known.Version).OriginalValue = version;
        db.Entry(immersion).Property(known => known.HostName).IsModified = true;
    }
}
