using System.Security.Claims;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The office's home page: a greeting, what waits today, and the screens that this person's roles open.</summary>
public sealed record HomePage(DateOnly Today, string Greeting, AppointmentsToday? Appointments, int? PeopleToTell, int? PeopleToCall, IReadOnlyList<OpeningToRead> Openings, IReadOnlyList<OfficeEntry> Screens)
{
    /// <summary>Whether this person has something to do with visitors, or something to read.</summary>
    public bool HasToday => Appointments is not null || PeopleToTell is not null || PeopleToCall is not null || Openings.Count > 0;

    public static async Task<HomePage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var screens = OfficeNavigation.For(user).SelectMany(section => section.Entries).Where(entry => entry.Policy is not null).ToList();
        var name = OfficePerson.From(user)?.FirstName;
        return new HomePage(
            ParisZone.DayOf(now),
            name is null ? "Bonjour." : $"Bonjour {name}.",
            await AppointmentsToday.LoadAsync(db, user, now, cancellation),
            await PeopleWaitingForAWord.CountAsync(db, user, cancellation),
            await PeopleToCallBack.CountAsync(db, user, cancellation),
            await OpeningsToRead.LoadAsync(db, user, cancellation),
            screens);
    }
}
