using System.Security.Claims;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The office's home page: a greeting, what waits today, and the screens that this person's roles open.</summary>
public sealed record HomePage(
    DateOnly Today, string Greeting, AppointmentsToday? Appointments, int? PeopleToTell, int? PeopleToCall, AdvisorWeek? Week, IReadOnlyList<AlertCount>? Watch, IReadOnlyList<HomeTasks>? Tasks,
    IReadOnlyList<OpeningToRead> Openings, IReadOnlyList<OfficeEntry> Screens)
{
    /// <summary>Whether this person has something to do with visitors.</summary>
    public bool HasToday => Appointments is not null || PeopleToTell is not null || PeopleToCall is not null;

    public static async Task<HomePage> LoadAsync(RegieQuartierDbContext db, ReadAlerts alerts, AlertTerms terms, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var screens = OfficeNavigation.For(user).SelectMany(section => section.Entries).Where(entry => entry.Policy is not null).ToList();
        var (today, name) = (ParisZone.DayOf(now), OfficePerson.From(user)?.FirstName);
        var week = await AdvisorWeek.LoadAsync(db, alerts, user, today, cancellation);
        var (crew, contracts) = (await CrewTasks.LoadAsync(db, terms, user, today, cancellation), await ContractTasks.LoadAsync(db, terms, user, today, cancellation));
        IReadOnlyList<HomeTasks>? tasks = crew is null && contracts is null ? null : [.. crew ?? [], .. contracts ?? []];
        var hello = name is null ? "Bonjour." : $"Bonjour {name}.";
        return new HomePage(
            today,
            (week, tasks) switch
            {
                ({ } mine, _) => $"{hello} {HomeWords.Needs(mine.People.Count)}",
                (null, { } todo) => $"{hello} {HomeWords.ToDo(todo.Where(section => section.IsToDo).Sum(section => section.Tasks.Count))}",
                _ => hello,
            },
            await AppointmentsToday.LoadAsync(db, user, now, cancellation),
            await PeopleWaitingForAWord.CountAsync(db, user, cancellation),
            await PeopleToCallBack.CountAsync(db, user, cancellation),
            week,
            await PathwayWatch.LoadAsync(alerts, user, cancellation),
            tasks,
            await OpeningsToRead.LoadAsync(db, user, cancellation),
            screens);
    }
}
