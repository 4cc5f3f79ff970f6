using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What an exit is decided from.</summary>
/// <param name="Pathway">The pathway, still open.</param>
/// <param name="Contracts">The contracts of integration of that pathway.</param>
/// <param name="Reasons">The reasons to leave, with their dates.</param>
/// <param name="Law">The legal figures.</param>
public sealed record OpenExit(IntegrationPathway Pathway, IReadOnlyList<ContractDates> Contracts, ExitReasons Reasons, LegalValues Law)
{
    /// <summary>The day of the first hiring of the pathway; its first day when no contract says otherwise.</summary>
    public DateOnly HiredOn => Contracts.Count == 0 ? Pathway.OpenedOn : Contracts.Min(contract => contract.StartsOn);

    /// <summary>The last day of its last contract; null without contract, or when one has no end.</summary>
    public DateOnly? LastDay => Contracts.Any(contract => contract.LastDay is null) ? null : Contracts.Max(contract => contract.LastDay);

    /// <summary>Whether a contract still runs after a day.</summary>
    /// <param name="day">The day.</param>
    public bool GoesOnAfter(DateOnly day) => Contracts.Any(contract => contract.LastDay is null || contract.LastDay > day);
}

/// <summary>Writes exits, takes back those that were mistakes, and notes the calls that follow.</summary>
public sealed class SetExits(RegieQuartierDbContext db, LegalFigures figures, RecordTrail trail, ParisTime time)
{
    /// <summary>What an exit is decided from, read anew; null when the record has no pathway open.</summary>
    public async Task<OpenExit?> OpenAsync(EmployeeFile file, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var pathway = await db.IntegrationPathways.FirstOrDefaultAsync(known => known.EmployeeId == file.Id && known.ClosedOn == null, cancellation);
        if (pathway is null)
        {
            return null;
        }

        var contracts = await db.EmploymentContracts.AsNoTracking()
            .Where(contract => contract.EmployeeId == file.Id && (contract.Type == ContractType.Cddi || contract.Type == ContractType.InclusionPermanent))
            .Where(contract => contract.LastDay == null || contract.LastDay >= pathway.OpenedOn)
            .Select(contract => new { contract.StartsOn, contract.LastDay })
            .ToListAsync(cancellation);
        return new OpenExit(pathway, [.. contracts.Select(contract => new ContractDates(contract.StartsOn, contract.LastDay, []))], new ExitReasons(await db.ExitReasons.AsNoTracking().ToListAsync(cancellation)), await figures.ReadAsync(cancellation));
    }

    /// <summary>Writes the exit, which closes the pathway.</summary>
    public async Task<Result> DecideAsync(EmployeeFile file, OpenExit open, ExitReason reason, ExitFacts facts, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var decided = PathwayExit.Decide(open.Pathway, reason, facts, user.AccountId(), time.Today, open.Law);
        if (decided.Refused)
        {
            return decided.Refusal;
        }

        db.PathwayExits.Add(decided.Value);
        var saved = await trail.SaveAsync(AuditActions.ExitDecided, file.Id, user, cancellation);
        // The pathway is closed by the same save: who comes second finds it changed.
        return saved.Refusal == Constraints.ChangedMeanwhile ? ExitRefusals.AlreadyDecided : saved;
    }

    /// <summary>The exit of the record's last pathway, to change it; null when it has none.</summary>
    public Task<PathwayExit?> FindAsync(EmployeeFile file, CancellationToken cancellation) => (
        from exit in db.PathwayExits.Include(known => known.FollowUps)
        join pathway in db.IntegrationPathways on exit.PathwayId equals pathway.Id
        where pathway.EmployeeId == file.Id
        orderby pathway.OpenedOn descending
        select exit).FirstOrDefaultAsync(cancellation);

    /// <summary>Takes back an exit that was written by mistake: the pathway goes on.</summary>
    public async Task<Result> TakeBackAsync(EmployeeFile file, PathwayExit exit, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var pathway = await db.IntegrationPathways.FirstAsync(known => known.Id == exit.PathwayId, cancellation);
        var back = exit.TakeBack(pathway);
        if (back.Refused)
        {
            return back;
        }

        db.PathwayExits.Remove(exit);
        return await trail.SaveAsync(AuditActions.ExitTakenBack, file.Id, user, cancellation);
    }

    /// <summary>Notes what a call told, unless somebody noted one since <paramref name="version"/>.</summary>
    public async Task<Result> NoteAsync(EmployeeFile file, PathwayExit exit, ExitFollowUp call, FollowUpSituation situation, DateOnly on, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var entry = db.Entry(exit);
        entry.Property(known => known.Version).OriginalValue = version;
        var noted = exit.Note(call, situation, on, time.Today);
        if (noted.Refused)
        {
            return noted;
        }

        entry.Property(known => known.RecordedOn).IsModified = true;
        return await trail.SaveAsync(AuditActions.ExitFollowedUp, file.Id, user, cancellation);
    }
}
