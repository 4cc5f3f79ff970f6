using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Interviews.Cancellations;

/// <summary>The question before an interview is cancelled, with what is left to come after it.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The interview.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="StartsAt">When it begins.</param>
/// <param name="AuthorName">Who would hold it.</param>
/// <param name="IsBegun">Whether its author has begun to write it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Ahead">What is left to come without it.</param>
public sealed record InterviewCancellationPage(EmployeeFile File, Guid Id, InterviewKind Kind, DateTimeOffset StartsAt, string AuthorName, bool IsBegun, uint Version, InterviewsAhead Ahead)
{
    public static async Task<InterviewCancellationPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Interview interview, CancellationToken cancellation) => new(
        file,
        interview.Id,
        interview.Kind,
        interview.StartsAt,
        await db.Users.Where(account => account.Id == interview.AuthorId).Select(account => account.DisplayName).FirstAsync(cancellation),
        interview.State == InterviewState.Draft,
        interview.Version,
        await InterviewsAhead.WithoutAsync(db, file, interview, cancellation));
}
