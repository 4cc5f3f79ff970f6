using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// Whom an advisor is to see already at a moment. Who will lead an interview is no column of it: whoever follows the person by then.
/// Two at once may be meant, for a couple or a group: they are asked about, so no constraint can say it.
/// </summary>
public sealed class InterviewsThen(RegieQuartierDbContext db)
{
    /// <summary>Waits for the turn of what the same account plans elsewhere at once; the caller commits, else nothing is kept.</summary>
    /// <param name="user">Who plans.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IDbContextTransaction> TakeTurnAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (transaction, me) = (await db.Database.BeginTransactionAsync(cancellation), user.AccountId());
        await db.Database.ExecuteSqlAsync($"select from accounts where id = {me} for no key update", cancellation);
        return transaction;
    }

    /// <summary>Those that are planned for that moment with whom the reader follows, whoever planned them. The same one twice is refused, not asked about.</summary>
    /// <param name="file">Whose interview it is.</param>
    /// <param name="kept">The interview as it is kept; null when it is new.</param>
    /// <param name="startsAt">The moment, in UTC.</param>
    /// <param name="user">Who plans.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<InterviewThen>> FindAsync(EmployeeFile file, Interview? kept, DateTimeOffset startsAt, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (pathwayId, id, author) = (file.Pathway?.Id, kept?.Id, kept?.AuthorId ?? user.AccountId());
        return await (
            from interview in db.Interviews.AsNoTracking()
            join pathway in db.IntegrationPathways.FollowedBy(db, user, file.Today) on interview.PathwayId equals pathway.Id
            join employee in db.Employees on pathway.EmployeeId equals employee.Id
            where interview.State == InterviewState.Planned && interview.StartsAt == startsAt && interview.Id != id
                && !(interview.PathwayId == pathwayId && interview.AuthorId == author)
            orderby employee.SortName, interview.Id
            select new InterviewThen(interview.Id, employee.FirstName + " " + employee.LastName)).ToListAsync(cancellation);
    }
}

/// <summary>An interview that is planned for the moment of another one.</summary>
public sealed record InterviewThen(Guid Id, string FullName);
