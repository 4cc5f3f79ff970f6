using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Plans, moves and cancels interviews, keeps what is written during them, and completes them.</summary>
public sealed class SetInterviews(RegieQuartierDbContext db, RecordLock alone, InterviewsThen then, RecordTrail trail, ParisTime time)
{
    /// <summary>The version of the identifiers that interviews are given.</summary>
    private const int GivenHere = 7;

    /// <summary>Whom the reader is to see already at a moment (<see cref="InterviewsThen"/>). Nobody is told of one that keeps its own.</summary>
    public async Task<IReadOnlyList<InterviewThen>> OthersThenAsync(EmployeeFile file, Interview? kept, DateTimeOffset startsAt, ClaimsPrincipal user, CancellationToken cancellation) =>
        kept?.StartsAt == startsAt ? [] : await then.FindAsync(file, kept, startsAt, user, cancellation);

    /// <summary>Plans an interview of the reader with an employee, unless they are to see somebody else then, besides <paramref name="known"/>.</summary>
    public async Task<Result<Interview>> PlanAsync(
        EmployeeFile file, InterviewKind kind, DateTimeOffset startsAt, IReadOnlyList<InterviewThen> known, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await then.TakeTurnAsync(user, cancellation);
        if (await HasOtherAsync(file, null, startsAt, known, user, cancellation))
        {
            return InterviewRefusals.AnotherThen;
        }

        var planned = await AddAsync(file, pathway => Interview.Plan(pathway, user.AccountId(), kind, startsAt, time.Now), user, cancellation);
        if (!planned.Refused)
        {
            await turn.CommitAsync(cancellation);
        }

        return planned;
    }

    /// <summary>Begins an interview now, or goes on with the reader's own that was begun and is not complete, or with the one that is planned today.</summary>
    public async Task<Result<Interview>> BeginAsync(EmployeeFile file, InterviewKind kind, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var me = user.AccountId();
        if ((await FindBegunAsync(file, me, cancellation) ?? await FindOfTodayAsync(file, cancellation)) is { } begun)
        {
            return begun;
        }

        var added = await AddAsync(file, pathway => Interview.Begin(pathway, me, kind, time.Now), user, cancellation);
        return added.Refusal == InterviewRefusals.AnotherBegun && await FindBegunAsync(file, me, cancellation) is { } meanwhile ? meanwhile : added;
    }

    /// <summary>
    /// Begins anew an interview that was cancelled while its author wrote, with all that they wrote: as a draft, or whole. One at
    /// a time: sent twice, it comes back once.
    /// </summary>
    public async Task<Result<Interview>> BeginAnewAsync(EmployeeFile file, Guid interviewId, InterviewReport report, bool isWhole, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await IsThereAsync(interviewId, cancellation))
        {
            return Constraints.ChangedMeanwhile;
        }

        if (await PathwayAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var me = user.AccountId();
        var begun = Interview.BeginAnew(interviewId, pathway, me, report.Kind, report.StartsAt);
        if (begun.Refused)
        {
            return begun;
        }

        var written = isWhole ? begun.Value.Complete(me, report, time.Today) : begun.Value.Draft(me, report);
        if (written.Refused)
        {
            return written.Refusal;
        }

        db.Interviews.Add(begun.Value);
        var saved = await trail.SaveAsync(isWhole ? AuditActions.InterviewCompleted : AuditActions.InterviewPlanned, file.Id, user, turn, cancellation);
        return saved.Refused ? saved.Refusal : begun;
    }

    /// <summary>An interview of an employee, to change it; null when there is no such one in their pathway.</summary>
    public Task<Interview?> FindAsync(EmployeeFile file, Guid interviewId, CancellationToken cancellation) =>
        db.Interviews.OfRecord(file).FirstOrDefaultAsync(interview => interview.Id == interviewId, cancellation);

    /// <summary>Whether an address was that of an interview of the employee that was withdrawn.</summary>
    public Task<bool> IsWithdrawnAsync(EmployeeFile file, Guid interviewId, CancellationToken cancellation) =>
        db.WithdrawnEntries.OfRecord(file).AnyAsync(entry => entry.Id == interviewId, cancellation);

    /// <summary>
    /// Whether an address may be that of an interview of the employee that was withdrawn, or cancelled: as far as the trail tells, whose
    /// line names the record alone. Not one that was never given here, nor that of another interview.
    /// </summary>
    public async Task<bool> MayBeGoneAsync(EmployeeFile file, Guid interviewId, CancellationToken cancellation) =>
        interviewId.Version == GivenHere
        && !await IsThereAsync(interviewId, cancellation)
        && (await IsWithdrawnAsync(file, interviewId, cancellation)
            || await db.AuditEntries.AnyAsync(entry => entry.SubjectId == file.Id && entry.Action == AuditActions.InterviewCancelled, cancellation));

    /// <summary>
    /// Gives a planned interview another date, unless somebody changed it since <paramref name="version"/>, or the reader is to see
    /// somebody else then, besides <paramref name="known"/>.
    /// </summary>
    public async Task<Result> MoveAsync(
        Interview interview, DateTimeOffset startsAt, IReadOnlyList<InterviewThen> known, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await then.TakeTurnAsync(user, cancellation);
        if (await HasOtherAsync(file, interview, startsAt, known, user, cancellation))
        {
            return InterviewRefusals.AnotherThen;
        }

        if (await PathwayAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var moved = Seen(interview, version).Move(pathway, startsAt, time.Now);
        if (moved.Refused)
        {
            return moved;
        }

        // The date may be the one that is there: the row is written in any case, and its version tells.
        db.Entry(interview).Property(moving => moving.StartsAt).IsModified = true;
        return await trail.SaveAsync(AuditActions.InterviewPlanned, file.Id, user, turn, cancellation);
    }

    /// <summary>
    /// Cancels a planned interview, unless somebody changed it since <paramref name="version"/>: its line alone of the trail stays.
    /// Who comes second finds it gone, as they meant it.
    /// </summary>
    public async Task<Result> CancelAsync(Interview interview, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (interview.RefusalToCancel(user.AccountId()) is { } refusal)
        {
            return refusal;
        }

        db.Remove(Seen(interview, version));
        var cancelled = await trail.SaveAsync(AuditActions.InterviewCancelled, file.Id, user, cancellation);
        return cancelled.Refused && !await IsThereAsync(interview.Id, cancellation) ? Result.Done : cancelled;
    }

    /// <summary>Keeps a draft: its author writes on, no act is traced, but that they took it over.</summary>
    public async Task<Result> DraftAsync(Interview interview, InterviewReport report, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var planner = interview.AuthorId;
        var drafted = Seen(interview, version).Draft(user.AccountId(), report);
        if (drafted.Refused)
        {
            return drafted;
        }

        NoteTakenOver(interview, planner, file, user);
        return await db.SaveOrRefuseAsync(cancellation);
    }

    /// <summary>Completes an interview that was held.</summary>
    public async Task<Result> CompleteAsync(Interview interview, InterviewReport report, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var planner = interview.AuthorId;
        var completed = Seen(interview, version).Complete(user.AccountId(), report, time.Today);
        if (completed.Refused)
        {
            return completed;
        }

        NoteTakenOver(interview, planner, file, user);
        return await trail.SaveAsync(AuditActions.InterviewCompleted, file.Id, user, cancellation);
    }

    /// <summary>Says that an interview was not held, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> MissAsync(Interview interview, InterviewOutcome outcome, DateOnly? nextOn, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var missed = Seen(interview, version).Miss(outcome, nextOn, time.Today);
        return missed.Refused ? missed : await trail.SaveAsync(AuditActions.InterviewCompleted, file.Id, user, cancellation);
    }

    /// <summary>Corrects the words of an interview that is complete, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> AmendAsync(Interview interview, InterviewTexts texts, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var amended = Seen(interview, version).Amend(user.AccountId(), texts);
        if (amended.Refused)
        {
            return amended;
        }

        // The words may be those that are there: the row is written in any case, and its version tells.
        db.Entry(interview).Property(known => known.SharedNote).IsModified = true;
        return await trail.SaveAsync(AuditActions.InterviewAmended, file.Id, user, cancellation);
    }

    private Task<Interview?> FindBegunAsync(EmployeeFile file, Guid authorId, CancellationToken cancellation)
    {
        var pathwayId = file.Pathway!.Id;
        return db.Interviews.AsNoTracking().FirstOrDefaultAsync(interview => interview.PathwayId == pathwayId && interview.AuthorId == authorId && interview.State == InterviewState.Draft, cancellation);
    }

    private Task<Interview?> FindOfTodayAsync(EmployeeFile file, CancellationToken cancellation)
    {
        var (pathwayId, today, tomorrow) = (file.Pathway!.Id, ParisZone.StartOf(time.Today), ParisZone.StartOf(time.Today.AddDays(1)));
        return db.Interviews.AsNoTracking()
            .Where(interview => interview.PathwayId == pathwayId && interview.State == InterviewState.Planned && interview.StartsAt >= today && interview.StartsAt < tomorrow)
            .OrderBy(interview => interview.StartsAt)
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task<bool> HasOtherAsync(EmployeeFile file, Interview? kept, DateTimeOffset startsAt, IReadOnlyList<InterviewThen> known, ClaimsPrincipal user, CancellationToken cancellation) =>
        (await OthersThenAsync(file, kept, startsAt, user, cancellation)).ExceptBy(known.Select(other => other.Id), other => other.Id).Any();

    private Task<bool> IsThereAsync(Guid interviewId, CancellationToken cancellation) => db.Interviews.AnyAsync(interview => interview.Id == interviewId, cancellation);

    private void NoteTakenOver(Interview interview, Guid planner, EmployeeFile file, ClaimsPrincipal user)
    {
        if (interview.AuthorId != planner)
        {
            trail.Note(AuditActions.InterviewTakenOver, file.Id, user);
        }
    }

    private Interview Seen(Interview interview, uint version)
    {
        db.Entry(interview).Property(known => known.Version).OriginalValue = version;
        return interview;
    }

    private Task<IntegrationPathway?> PathwayAsync(EmployeeFile file, CancellationToken cancellation) => db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation);

    private async Task<Result<Interview>> AddAsync(EmployeeFile file, Func<IntegrationPathway, Result<Interview>> make, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await PathwayAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var made = make(pathway);
        if (made.Refused)
        {
            return made;
        }

        db.Interviews.Add(made.Value);
        var saved = await trail.SaveAsync(AuditActions.InterviewPlanned, file.Id, user, cancellation);
        return saved.Refused ? saved.Refusal : made;
    }
}
