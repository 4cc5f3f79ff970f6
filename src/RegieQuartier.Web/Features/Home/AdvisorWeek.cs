using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>« Mon lundi » : an advisor's week, by what is most pressing.</summary>
/// <param name="LastDay">The last day whose interviews are told.</param>
/// <param name="People">The people who need something, the most pressing first.</param>
/// <param name="Followed">How many people the reader follows who did not leave.</param>
/// <param name="Days">
/// The days to come that have an interview: those that are planned with whom the reader follows, whoever planned them, and those that
/// they write. Today is one of <see cref="DaysAhead"/>: on a Monday, they are the week; on a Friday, one sees the next Monday come.
/// </param>
/// <param name="ToFinish">The same of before today, which are not complete, the oldest first.</param>
/// <param name="Agreed">The interviews that were agreed for one of the next days, whose hour nobody gave yet.</param>
public sealed record AdvisorWeek(DateOnly LastDay, IReadOnlyList<WeekPerson> People, int Followed, IReadOnlyList<WeekDay> Days, IReadOnlyList<WeekInterview> ToFinish, IReadOnlyList<WeekAgreed> Agreed)
{
    /// <summary>How many days of interviews are told, today being the first.</summary>
    public const int DaysAhead = 7;

    /// <summary>More than that in one week is a list, which the list of employees gives.</summary>
    public const int MostShown = 12;

    /// <summary>Whole days are shown up to that many interviews; the others are a click away.</summary>
    private const int MostInterviewsShown = 8;

    private const int AgreedDays = 14;

    /// <summary>The days that are shown at once: the first one, whole, and those that follow while they are few.</summary>
    public IReadOnlyList<WeekDay> FirstDays => [.. Days.Take(FirstCount)];

    /// <summary>The days that are folded.</summary>
    public IReadOnlyList<WeekDay> LaterDays => [.. Days.Skip(FirstCount)];

    private int FirstCount => Math.Max(Math.Min(Days.Count, 1), Days.TakeWhile((_, index) => Days.Take(index + 1).Sum(day => day.Interviews.Count) <= MostInterviewsShown).Count());

    /// <summary>Null for who follows nobody by their role.</summary>
    public static async Task<AdvisorWeek?> LoadAsync(RegieQuartierDbContext db, ReadAlerts alerts, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        if (!user.Can(Policies.FollowEmployees))
        {
            return null;
        }

        var followed = db.Employees.FollowedBy(db, user, today);
        var interviews = await InterviewsAsync(db, followed, user.AccountId(), today, cancellation);
        var start = ParisZone.StartOf(today);
        return new AdvisorWeek(
            today.AddDays(DaysAhead - 1),
            await PeopleAsync(db, await alerts.OfFollowedAsync(user, cancellation), today, cancellation),
            await followed.NotGoneBy(db, today).CountAsync(cancellation),
            [.. interviews.Where(interview => interview.StartsAt >= start).GroupBy(interview => ParisZone.DayOf(interview.StartsAt), (day, held) => new WeekDay(day, [.. held]))],
            [.. interviews.Where(interview => interview.StartsAt < start)],
            await AgreedAsync(db, followed, today, cancellation));
    }

    private static async Task<IReadOnlyList<WeekPerson>> PeopleAsync(RegieQuartierDbContext db, IReadOnlyList<PersonAlerts> people, DateOnly today, CancellationToken cancellation)
    {
        var ids = people.Select(person => person.EmployeeId).ToList();
        var names = await db.Employees.Where(employee => ids.Contains(employee.Id)).Select(employee => new { employee.Id, Name = employee.FirstName + " " + employee.LastName }).ToDictionaryAsync(named => named.Id, named => named.Name, cancellation);
        return
        [
            // Who was taken away between the two looks is not told.
            .. people.Where(person => names.ContainsKey(person.EmployeeId)).Select(person => new WeekPerson(names[person.EmployeeId], person))
                .OrderBy(person => person.Needs.Alerts[0], PathwayAlerts.MostPressingFirst(today)).ThenBy(person => person.FullName, StringComparer.CurrentCulture),
        ];
    }

    private static Task<List<WeekAgreed>> AgreedAsync(RegieQuartierDbContext db, IQueryable<Employee> followed, DateOnly today, CancellationToken cancellation) => (
        from pathway in db.IntegrationPathways.Where(known => known.ClosedOn == null)
        join employee in followed on pathway.EmployeeId equals employee.Id
        join agreed in db.IntegrationPathways.AgreedDays(db) on pathway.Id equals agreed.PathwayId
        where agreed.On <= today.AddDays(AgreedDays)
        orderby agreed.On, employee.SortName, employee.Id
        select new WeekAgreed(employee.Id, employee.FirstName + " " + employee.LastName, agreed.On!.Value)).AsNoTracking().ToListAsync(cancellation);

    private static Task<List<WeekInterview>> InterviewsAsync(RegieQuartierDbContext db, IQueryable<Employee> followed, Guid me, DateOnly today, CancellationToken cancellation)
    {
        var end = ParisZone.StartOf(today.AddDays(DaysAhead));
        // Apart, as each has its index. What somebody else writes is theirs, and is not told here.
        var planned = db.Interviews.Where(interview => interview.State == InterviewState.Planned);
        var begun = db.Interviews.Where(interview => interview.State == InterviewState.Draft && interview.AuthorId == me);
        return (
            from interview in Said(planned).Concat(Said(begun)).AsNoTracking()
            join pathway in db.IntegrationPathways on interview.PathwayId equals pathway.Id
            join employee in followed on pathway.EmployeeId equals employee.Id
            where !db.IntegrationPathways.Any(later => later.EmployeeId == employee.Id && later.OpenedOn > pathway.OpenedOn) && interview.StartsAt < end
            orderby interview.StartsAt, interview.Id
            select new WeekInterview(
                employee.Id,
                interview.Id,
                employee.FirstName + " " + employee.LastName,
                interview.Kind,
                interview.StartsAt,
                interview.AuthorId == me ? null : db.Users.Where(account => account.Id == interview.AuthorId).Select(account => account.DisplayName).FirstOrDefault())).ToListAsync(cancellation);
    }

    private static IQueryable<Told> Said(IQueryable<Interview> interviews) => interviews.Select(interview => new Told
    {
        Id = interview.Id,
        PathwayId = interview.PathwayId,
        AuthorId = interview.AuthorId,
        Kind = interview.Kind,
        StartsAt = interview.StartsAt,
    });

    // No word of it: none is read here.
    private sealed record Told
    {
        public required Guid Id { get; init; }

        public required Guid PathwayId { get; init; }

        public required Guid AuthorId { get; init; }

        public required InterviewKind Kind { get; init; }

        public required DateTimeOffset StartsAt { get; init; }
    }
}

/// <summary>Somebody who needs something, and what.</summary>
public sealed record WeekPerson(string FullName, PersonAlerts Needs);

/// <summary>A day, and its interviews, the earliest first.</summary>
public sealed record WeekDay(DateOnly Day, IReadOnlyList<WeekInterview> Interviews);

/// <summary>An interview that the reader leads. <c>PlannerName</c> is null when they planned it themselves.</summary>
public sealed record WeekInterview(Guid EmployeeId, Guid Id, string FullName, InterviewKind Kind, DateTimeOffset StartsAt, string? PlannerName);

/// <summary>An interview that has a day, and no hour yet.</summary>
public sealed record WeekAgreed(Guid EmployeeId, string FullName, DateOnly On);
