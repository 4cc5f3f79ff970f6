using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Own.Parts;

/// <summary>The interviews of a pathway, as the person reads them: the next one, and what was said in those that were held.</summary>
/// <param name="Next">The next one; null while none has a day.</param>
/// <param name="Held">Those that were held, the latest first.</param>
public sealed record OwnInterviews(NextInterview? Next, IReadOnlyList<HeldInterview> Held)
{
    /// <summary>Who is a little late still reads where they are expected.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <summary>Reads them. A draft is its author's alone, and so is a private note, ever: neither is asked for.</summary>
    public static async Task<OwnInterviews> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, DateTimeOffset now, CancellationToken cancellation)
    {
        var (pathway, referent, today) = (file.Pathway, file.ReferentId, ParisZone.DayOf(now));
        // Once the pathway is over, what was said of a next time no longer holds.
        var (pathwayId, since, kinds, isOver) = (pathway?.Id, now - Late, InterviewKindMeaning.ThatTakePlaceIn(pathway?.ClosedOn), pathway?.ClosedOn is not null);
        var interviews = await db.Interviews.AsNoTracking()
            .Where(interview => interview.PathwayId == pathwayId && ((interview.State == InterviewState.Planned && interview.StartsAt >= since && kinds.Contains(interview.Kind)) || interview.State == InterviewState.Completed))
            .OrderBy(interview => interview.StartsAt).ThenBy(interview => interview.Id)
            .Select(interview => new
            {
                interview.StartsAt,
                interview.State,
                interview.NextOn,
                IsHeld = interview.Outcome == InterviewOutcome.Held,
                // Who planned it may follow the person no more: then it is with who does.
                IsWithAuthor = interview.AuthorId == referent || db.ReferentDelegations.Any(delegation => delegation.AdvisorId == referent && delegation.DelegateId == interview.AuthorId && delegation.EndsOn >= today),
                With = db.Users.Where(account => account.Id == interview.AuthorId).Select(account => account.DisplayName).First(),
                SharedNote = interview.Outcome == InterviewOutcome.Held ? interview.SharedNote : "",
                Decided = interview.Outcome == InterviewOutcome.Held ? interview.Decided : "",
            })
            .ToListAsync(cancellation);
        var planned = interviews.Find(interview => interview.State == InterviewState.Planned);
        var last = interviews.FindLast(interview => interview.State == InterviewState.Completed);
        var next = planned ?? (!isOver && last?.NextOn >= today ? last : null);
        return new OwnInterviews(
            next is null ? null : new NextInterview(
                planned is null ? next.NextOn!.Value : ParisZone.DayOf(next.StartsAt),
                planned is null ? null : ParisZone.TimeOf(next.StartsAt),
                next.IsWithAuthor ? next.With : file.ReferentName ?? next.With),
            [.. interviews.Where(interview => interview.IsHeld).Reverse().Select(interview => new HeldInterview(ParisZone.DayOf(interview.StartsAt), interview.With, interview.SharedNote, interview.Decided))]);
    }
}

/// <summary>The next interview.</summary>
/// <param name="On">Its day.</param>
/// <param name="At">Its hour; null while only the day was said.</param>
/// <param name="With">With whom.</param>
public sealed record NextInterview(DateOnly On, TimeOnly? At, string With);

/// <summary>An interview that was held.</summary>
public sealed record HeldInterview(DateOnly On, string With, string SharedNote, string Decided);
