using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>
/// What is written without waiting for a conflict: the same form twice is one wait, and a time that somebody takes at that
/// instant is not held. A column added to these tables is added here.
/// </summary>
internal static class WaitingStatements
{
    /// <summary>Puts somebody on the list, unless this form or this appointment is already there.</summary>
    /// <returns>1, or 0.</returns>
    public static Task<int> InsertAsync(this RegieQuartierDbContext db, WaitingEntry entry, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        insert into waiting_entries (
            id, wish, status, service_id, appointment_id, key_hash, code, first_name, last_name, search_name,
            phone, email, helper_name, language, request, moment, sooner_than, since, last_offered_on, offers_made, wrong_names)
        values (
            {entry.Id}, {entry.Wish.ToString()}, {entry.Status.ToString()}, {entry.ServiceId}, {entry.AppointmentId}, {entry.KeyHash}, {entry.Code},
            {entry.FirstName}, {entry.LastName}, {entry.SearchName}, {entry.Phone?.E164}, {entry.Email}, {entry.HelperName}, {entry.Language}, {entry.Request},
            {entry.Moment?.ToString()}, {entry.SoonerThan}, {entry.Since}, {entry.LastOfferedOn}, 0, 0)
        on conflict do nothing
        """,
        cancellation);

    /// <summary>Holds a time, unless somebody has it.</summary>
    /// <returns>1, or 0.</returns>
    public static Task<int> InsertAsync(this RegieQuartierDbContext db, Appointment offer, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        insert into appointments (
            id, code, key_hash, service_id, writer_id, starts_at, ends_at, held_until, status,
            first_name, last_name, search_name, phone, email, helper_name, language, relay_id, venue_id, request, booked_at, wrong_names, offered_until)
        values (
            {offer.Id}, {offer.Code}, {offer.KeyHash}, {offer.ServiceId}, {offer.WriterId}, {offer.StartsAt}, {offer.EndsAt}, {offer.HeldUntil},
            {offer.Status.ToString()}, {offer.FirstName}, {offer.LastName}, {offer.SearchName}, {offer.Phone?.E164}, {offer.Email},
            {offer.HelperName}, {offer.Language}, {offer.RelayId}, {offer.VenueId}, {offer.Request}, {offer.BookedAt}, 0, {offer.OfferedUntil})
        on conflict do nothing
        """,
        cancellation);
}
