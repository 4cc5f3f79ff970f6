using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// The one door to health and justice: read and written by who follows the employee, read for an hour by the director who opened
/// it with a reason. Nothing else of the site names their table.
/// </summary>
public sealed class ReservedPart(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>Whether somebody may read it now: who follows the employee, or who has it open.</summary>
    public async Task<bool> IsOpenToAsync(EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (file.Rights.Follows || !file.Rights.OpenReservedPart)
        {
            return file.Rights.Follows;
        }

        return await OpenUntilAsync(file, user, cancellation) is not null;
    }

    /// <summary>Until when somebody has it open, in UTC; null when they have not.</summary>
    public Task<DateTimeOffset?> OpenUntilAsync(EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (me, now) = (user.AccountId(), time.Now);
        return db.SensitiveOpenings.AsNoTracking()
            .Where(opening => opening.EmployeeId == file.Id && opening.OpenerId == me && opening.OpenedAt <= now && opening.EndsAt > now)
            .Select(opening => (DateTimeOffset?)opening.EndsAt)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>What is noted for a pathway. Only for who may read it: <see cref="IsOpenToAsync"/>.</summary>
    public async Task<IReadOnlyList<ReservedLine>> ReadAsync(PathwayLine pathway, CancellationToken cancellation) => await db.Set<SensitiveSupport>().AsNoTracking()
        .Where(support => support.PathwayId == pathway.Id)
        .OrderBy(support => support.Kind)
        .Select(support => new ReservedLine(
            support.Kind,
            support.SupportNeeded,
            support.Referral,
            support.NotedOn,
            db.Users.Where(account => account.Id == support.AuthorId).Select(account => account.DisplayName).First(),
            support.Version))
        .ToListAsync(cancellation);

    /// <summary>Notes the answers that changed, all or none, unless somebody changed them since.</summary>
    public async Task<Result> NoteAsync(EmployeeFile file, IReadOnlyCollection<ReservedAnswer> answers, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        if (!pathway.IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        var noted = await db.Set<SensitiveSupport>().Where(support => support.PathwayId == pathway.Id).ToDictionaryAsync(support => support.Kind, cancellation);
        foreach (var answer in answers)
        {
            var done = Note(pathway, noted.GetValueOrDefault(answer.Kind), answer, user);
            if (done.Refused)
            {
                return done;
            }
        }

        if (!db.ChangeTracker.HasChanges())
        {
            return Result.Done;
        }

        // The same form sent twice at once: the second finds what it wanted to write.
        var saved = await trail.SaveAsync(AuditActions.ReservedPartNoted, file.Id, user, cancellation);
        return saved.Refused && await AreNotedAsync(file.Pathway!, answers, cancellation) ? Result.Done : saved;
    }

    /// <summary>Opens it for an hour.</summary>
    public async Task<Result> OpenAsync(EmployeeFile file, string reason, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var opened = SensitiveOpening.Open(file.Id, user.AccountId(), reason, time.Now);
        if (opened.Refused)
        {
            return opened.Refusal;
        }

        db.SensitiveOpenings.Add(opened.Value);
        return await trail.SaveAsync(AuditActions.ReservedPartOpened, file.Id, user, cancellation);
    }

    /// <summary>The times it was opened so, the latest first: for who follows the employee.</summary>
    public async Task<IReadOnlyList<ReservedOpening>> OpeningsAsync(EmployeeFile file, CancellationToken cancellation) =>
        await db.SensitiveOpenings.AsNoTracking()
            .Where(opening => opening.EmployeeId == file.Id)
            .OrderByDescending(opening => opening.OpenedAt)
            .ToLines(db)
            .ToListAsync(cancellation);

    /// <summary>The referent has read of an opening; null when there is no such one.</summary>
    public async Task<Result?> TellAsync(EmployeeFile file, Guid openingId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await db.SensitiveOpenings.FirstOrDefaultAsync(known => known.Id == openingId && known.EmployeeId == file.Id, cancellation) is not { } opening)
        {
            return null;
        }

        var told = opening.Tell(user.AccountId(), time.Now);
        return told.Refused ? told : await trail.SaveAsync(AuditActions.ReservedOpeningTold, file.Id, user, cancellation);
    }

    /// <summary>
    /// How many people needed support, of those whose pathway ended in a year that is over: what is noted of them changes no more, so
    /// that two looks never differ by the answer of one person. Nothing tells who they are, and that it was asked for is written to
    /// the journal before it is read.
    /// </summary>
    /// <param name="year">The year, before this one.</param>
    /// <param name="user">Who asks: whoever may open this part of a record.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not over.</exception>
    public async Task<ReservedCounts> CountAsync(int year, ClaimsPrincipal user, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(year, time.Today.Year);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.ReservedPartCounted, user.AccountId(), null, time.Now, year.ToString(CultureInfo.InvariantCulture)));
        await db.SaveChangesAsync(cancellation);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var ended = db.IntegrationPathways.AsNoTracking().Where(pathway => pathway.ClosedOn >= first && pathway.ClosedOn <= last);
        var people = await ended.Select(pathway => pathway.EmployeeId).Distinct().LongCountAsync(cancellation);
        var kinds = await db.Set<SensitiveSupport>().AsNoTracking()
            .Where(support => support.SupportNeeded)
            .Join(ended, support => support.PathwayId, pathway => pathway.Id, (support, pathway) => new { support.Kind, support.Referral, pathway.EmployeeId })
            .GroupBy(support => support.Kind)
            .Select(kind => new ReservedCount(
                kind.Key,
                kind.Select(support => support.EmployeeId).Distinct().LongCount(),
                kind.Where(support => support.Referral != SensitiveReferral.NoneYet).Select(support => support.EmployeeId).Distinct().LongCount()))
            .ToListAsync(cancellation);
        return new ReservedCounts(people, [.. Enum.GetValues<SensitiveKind>().Select(kind => kinds.Find(count => count.Kind == kind) ?? new ReservedCount(kind, 0, 0))]);
    }

    private async Task<bool> AreNotedAsync(PathwayLine pathway, IReadOnlyCollection<ReservedAnswer> answers, CancellationToken cancellation)
    {
        var lines = await ReadAsync(pathway, cancellation);
        return answers.All(answer => lines.Any(line => (line.Kind, line.Needed, line.Referral) == (answer.Kind, answer.Needed, answer.Referral)));
    }

    private Result Note(IntegrationPathway pathway, SensitiveSupport? noted, ReservedAnswer answer, ClaimsPrincipal user)
    {
        if (noted is null)
        {
            var made = SensitiveSupport.Note(pathway, answer.Kind, answer.Needed, answer.Referral, user.AccountId(), time.Today);
            if (!made.Refused)
            {
                db.Add(made.Value);
            }

            return new Result(made.Refusal);
        }

        if ((noted.SupportNeeded, noted.Referral) == (answer.Needed, answer.Referral))
        {
            return Result.Done;
        }

        db.Entry(noted).Property(known => known.Version).OriginalValue = answer.Version;
        return noted.Change(answer.Needed, answer.Referral, user.AccountId(), time.Today);
    }
}

/// <summary>What is noted of one kind.</summary>
public sealed record ReservedLine(SensitiveKind Kind, bool Needed, SensitiveReferral Referral, DateOnly NotedOn, string AuthorName, uint Version);

/// <summary>What is to be noted of one kind.</summary>
/// <param name="Kind">Health or justice.</param>
/// <param name="Needed">Whether support is needed.</param>
/// <param name="Referral">Where the person was sent.</param>
/// <param name="Version">The version that was on screen; 0 when nothing was noted.</param>
public sealed record ReservedAnswer(SensitiveKind Kind, bool Needed, SensitiveReferral Referral, uint Version);

/// <summary>A time it was opened by the director.</summary>
public sealed record ReservedOpening(Guid Id, string OpenerName, string Reason, DateTimeOffset OpenedAt);

/// <summary>How many people a year counts, and how many of them needed support.</summary>
/// <param name="People">Those whose pathway ended in it.</param>
/// <param name="Kinds">Of each kind, in the order of the list.</param>
public sealed record ReservedCounts(long People, IReadOnlyList<ReservedCount> Kinds);

/// <summary>How many people need support of one kind.</summary>
/// <param name="Kind">Health or justice.</param>
/// <param name="Needing">Those who need it.</param>
/// <param name="Referred">Those of them who were sent somewhere.</param>
public sealed record ReservedCount(SensitiveKind Kind, long Needing, long Referred);
