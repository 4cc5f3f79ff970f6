using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Search;

/// <summary>
/// The people found: those of one name and one telephone are listed together, each with their appointments, the next
/// to come first. Namesakes without telephone share a line: the appointments tell them apart.
/// </summary>
public sealed record SearchPage(string Text, bool WasSearched, IReadOnlyList<FoundPerson> People, bool HasMore)
{
    /// <summary>Appointments read at most: a name that has more is asked for more letters.</summary>
    private const int MostRead = 200;

    public static async Task<SearchPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, string? text, DateTimeOffset now, CancellationToken cancellation)
    {
        var typed = (text ?? "").Trim();
        if (Matching(db.Appointments.AsNoTracking().VisibleTo(user), typed, user) is not { } matching)
        {
            return new SearchPage(typed, false, [], false);
        }

        var rows = await (
            from appointment in matching
            join service in db.AppointmentServices on appointment.ServiceId equals service.Id
            join writer in db.Users on appointment.WriterId equals writer.Id
            orderby appointment.StartsAt descending, appointment.Id
            select new FoundAppointment(
                appointment.Id,
                appointment.SearchName,
                appointment.Phone,
                appointment.FirstName + " " + appointment.LastName,
                appointment.StartsAt,
                service.Kind.NameOnceChosen(service.Name),
                PersonNames.FirstName(writer.DisplayName),
                appointment.Status,
                appointment.Status.IsToFill(appointment.EndsAt, now),
                appointment.Status.IsOpen() && appointment.EndsAt > now))
            .Take(MostRead)
            .ToListAsync(cancellation);
        var people = rows.GroupBy(row => (row.SearchName, row.Phone)).Select(FoundPerson.Of).ToList();
        return new SearchPage(typed, true, [.. people.Take(OfficeSearch.Shown)], people.Count > OfficeSearch.Shown || rows.Count == MostRead);
    }

    // Null when there is too little to search with. Who may not read a telephone may not search by one.
    private static IQueryable<Appointment>? Matching(IQueryable<Appointment> appointments, string typed, ClaimsPrincipal user)
    {
        if (user.Can(Policies.NoteAppointments) && PhoneNumberReader.Read(typed) is { } phone)
        {
            return appointments.Where(appointment => appointment.Phone == phone);
        }

        var words = PersonNames.Searchable(typed);
        if (words.Length < OfficeSearch.ShortestText)
        {
            return null;
        }

        // Letters, digits and spaces are all that is left of the text: nothing to escape.
        return words.Split(' ').Aggregate(appointments, (found, word) =>
            found.Where(appointment => EF.Functions.Like(appointment.SearchName, "%" + word + "%")));
    }
}

/// <summary>Somebody found.</summary>
/// <param name="First">Their next appointment to come, else the latest one.</param>
/// <param name="Others">The others: to come, the soonest first, then the latest first.</param>
public sealed record FoundPerson(FoundAppointment First, IReadOnlyList<FoundAppointment> Others)
{
    internal static FoundPerson Of(IEnumerable<FoundAppointment> own)
    {
        var all = own.ToLookup(one => one.IsToCome);
        List<FoundAppointment> ordered = [.. all[true].OrderBy(one => one.StartsAt), .. all[false].OrderByDescending(one => one.StartsAt)];
        return new FoundPerson(ordered[0], ordered[1..]);
    }
}

public sealed record FoundAppointment(
    Guid Id,
    string SearchName,
    PhoneNumber? Phone,
    string FullName,
    DateTimeOffset StartsAt,
    string ServiceName,
    string WriterName,
    AppointmentStatus Status,
    bool IsToFill,
    bool IsToCome)
{
    /// <summary>« Mardi 24 novembre à 10 h, avec Nadia ».</summary>
    public string When => $"{StartsAt.ToDayAndHourText().Capitalised()}, avec {WriterName}";
}
