using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Own.Parts;

namespace RegieQuartier.Web.Features.Employees.Interviews.Decisions;

/// <summary>What was decided in an interview, as the person takes it home: neither of its notes, since paper goes from hand to hand.</summary>
/// <param name="File">The record.</param>
/// <param name="On">The day of the interview.</param>
/// <param name="With">Who led it.</param>
/// <param name="Decided">What was decided.</param>
/// <param name="Next">The next one; null while none has a day.</param>
public sealed record DecisionsPage(EmployeeFile File, DateOnly On, string With, string Decided, NextInterview? Next)
{
    /// <summary>An interview of the pathway that was held and in which something was decided; none when it is another one.</summary>
    public static IQueryable<Interview> Told(RegieQuartierDbContext db, EmployeeFile file, Guid interviewId)
    {
        var pathwayId = file.Pathway?.Id;
        return db.Interviews.AsNoTracking().Where(interview =>
            interview.Id == interviewId && interview.PathwayId == pathwayId && interview.Outcome == InterviewOutcome.Held && interview.Decided != "");
    }

    public static async Task<DecisionsPage?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Guid interviewId, DateTimeOffset now, CancellationToken cancellation)
    {
        var told = await Told(db, file, interviewId)
            .Select(interview => new
            {
                interview.StartsAt,
                interview.Decided,
                With = db.Users.Where(account => account.Id == interview.AuthorId).Select(account => account.DisplayName).First(),
            })
            .FirstOrDefaultAsync(cancellation);
        return told is null
            ? null
            : new DecisionsPage(file, ParisZone.DayOf(told.StartsAt), told.With, told.Decided, (await OwnInterviews.LoadAsync(db, file, now, cancellation)).Next);
    }
}
