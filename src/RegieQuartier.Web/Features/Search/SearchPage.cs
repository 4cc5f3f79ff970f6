using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Search;

/// <summary>
/// The people found: a name and a telephone are a person, with their latest appointment. Who was seen last comes first.
/// </summary>
public sealed record SearchPage(string Text, bool WasSearched, IReadOnlyList<FoundPerson> People, bool HasMore)
{
    private const int Shown = 20;

    /// <summary>Appointments read at most: a name that has more is asked for more letters.</summary>
    private const int MostRead = 200;

    private const int ShortestText = 2;

    public static async Task<SearchPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, string? text, CancellationToken cancellation)
    {
        var typed = (text ?? "").Trim();
        if (Matching(db.Appointments.AsNoTracking().VisibleTo(user), typed, user) is not { } matching)
        {
            return new SearchPage(typed, false, [], false);
        }

        var rows = await (
            from appointment in matching
            join service in db.AppointmentServices on appointment.ServiceId equals service.Id
            orderby appointment.StartsAt descending, appointment.Id
            select new FoundAppointment(
                appointment.Id, appointment.SearchName, appointment.Phone, appointment.FirstName + " " + appointment.LastName, appointment.StartsAt, service.Name))
            .Take(MostRead)
            .ToListAsync(cancellation);
        var people = rows.GroupBy(row => (row.SearchName, row.Phone)).Select(own => new FoundPerson(own.First(), own.Count())).ToList();
        return new SearchPage(typed, true, [.. people.Take(Shown)], people.Count > Shown || rows.Count == MostRead);
    }

    // Null when there is too little to search with. Who may not read a telephone may not search by one.
    private static IQueryable<Appointment>? Matching(IQueryable<Appointment> appointments, string typed, ClaimsPrincipal user)
    {
        if (user.Can(Policies.NoteAppointments) && PhoneNumberReader.Read(typed) is { } phone)
        {
            return appointments.Where(appointment => appointment.Phone == phone);
        }

        var words = PersonNames.Searchable(typed);
        if (words.Length < ShortestText)
        {
            return null;
        }

        // Letters, digits and spaces are all that is left of the text: nothing to escape.
        return words.Split(' ').Aggregate(appointments, (found, word) =>
            found.Where(appointment => EF.Functions.Like(appointment.SearchName, "%" + word + "%")));
    }
}

/// <summary>Somebody found.</summary>
/// <param name="Latest">Their latest appointment, past or to come.</param>
/// <param name="Appointments">How many they have had.</param>
public sealed record FoundPerson(FoundAppointment Latest, int Appointments);

public sealed record FoundAppointment(Guid Id, string SearchName, PhoneNumber? Phone, string FullName, DateTimeOffset StartsAt, string ServiceName);
