using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>What the team may note of an appointment, and what it reads when it cannot be.</summary>
public static class AppointmentLabels
{
    private static readonly AppointmentStatus[] Noted =
        [AppointmentStatus.Arrived, AppointmentStatus.Attended, AppointmentStatus.NoShow, AppointmentStatus.Excused];

    /// <summary>What may be said now of who is waited for, in the order of its buttons.</summary>
    public static IEnumerable<AppointmentStatus> ToSay(AppointmentStatus status, DateTimeOffset startsAt, DateTimeOffset now) =>
        Noted.Where(choice => choice != status && status.MayBecome(choice, startsAt, now));

    /// <summary>The same, and the way back from what was said by mistake.</summary>
    public static IEnumerable<AppointmentStatus> ToSayOrTakeBack(AppointmentStatus status, DateTimeOffset startsAt, DateTimeOffset now) =>
        status is AppointmentStatus.Booked or AppointmentStatus.Cancelled
            ? ToSay(status, startsAt, now)
            : ToSay(status, startsAt, now).Append(AppointmentStatus.Booked);

    /// <summary>The word of a button: what it says depends on whether the hour has come.</summary>
    public static string Act(this AppointmentStatus choice, DateTimeOffset startsAt, DateTimeOffset now) => choice switch
    {
        AppointmentStatus.Excused when now < startsAt => "Ne viendra pas",
        AppointmentStatus.Booked when now >= startsAt => "Remettre à compléter",
        AppointmentStatus.Booked => "Remettre à venir",
        _ => choice.Word(),
    };

    /// <summary>What is read once it is noted.</summary>
    public static string Noting(this Appointment appointment, DateTimeOffset now)
    {
        var said = appointment.Status.IsToFill(appointment.EndsAt, now) ? "à compléter" : appointment.Status.Word().Uncapitalised();
        var freed = !appointment.HoldsItsTime && now < appointment.StartsAt
            ? $" La place de {ParisZone.TimeOf(appointment.StartsAt).ToHourText()} redevient libre."
            : "";
        return $"C’est noté. {appointment.FullName} : {said}.{freed}";
    }

    /// <summary>When somebody receives that day: « Permanence au local, 9 h à 12 h ».</summary>
    public static string HoursText(this WriterDay day) => day switch
    {
        { Writer.Receives: false } => "Ne reçoit plus\u00a0: il reste à suivre les rendez-vous déjà pris",
        { IsHoliday: true } => "Jour férié\u00a0: pas de permanence",
        { Openings.Count: 0 } => "Pas de permanence ce jour-là",
        _ when day.PlacesText() is null => $"Permanence au local, {Hours(day.Openings)}",
        _ => $"Permanence\u00a0: {string.Join(" et ", day.Openings.GroupBy(range => range.VenueId).Select(place => $"{(place.Key is null ? VenueLabels.MainWithin : day.PlaceName(place.Key))}, {Hours(place)}"))}",
    };

    /// <summary>Where somebody receives that day, when it is not only at the régie’s own address.</summary>
    public static string? PlacesText(this WriterDay day)
    {
        List<Guid?> places = [.. day.Openings.Select(range => range.VenueId).Distinct()];
        return places.All(place => place is null) ? null : string.Join(", ", places.Select(place => day.PlaceName(place)));
    }

    /// <summary>Where somebody was told to come, when nobody receives there that day: the hours went elsewhere since.</summary>
    public static string? ElsewhereText(this WriterDay day, AgendaRow row) =>
        day.Openings.Count == 0 || day.Openings.Any(range => range.VenueId == row.VenueId) ? null : $"Lieu dit à la personne\u00a0: {day.PlaceName(row.VenueId)}.";

    private static string PlaceName(this WriterDay day, Guid? venueId) => day.Venues.FirstOrDefault(venue => venue.Id == venueId)?.Name ?? VenueLabels.Main;

    private static string Hours(IEnumerable<OpeningRange> openings) =>
        string.Join(" et ", openings.Select(range => $"{range.OpensAt.ToHourText()} à {range.ClosesAt.ToHourText()}"));

    /// <summary>Who gave it up.</summary>
    public static string Word(this CancelledBy who) => who switch
    {
        CancelledBy.Visitor => "Par la personne",
        CancelledBy.Team => "Par l’équipe",
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, null),
    };

    public static string Word(this CancellationReason reason) => reason switch
    {
        CancellationReason.Prevented => "ne peut pas venir ce jour-là",
        CancellationReason.Solved => "n’en a plus besoin",
        CancellationReason.Other => "une autre raison",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string Sentence(this Refusal refusal) => refusal.Code switch
    {
        "appointment.already-cancelled" => "Ce rendez-vous est annulé : il n’y a plus rien à noter.",
        "appointment.already-past" => "Ce rendez-vous est passé, ou la personne est déjà là.",
        "appointment.not-yet" => "C’est trop tôt : ce rendez-vous n’a pas encore eu lieu.",
        "appointment.time-given-away" => "L’heure a été donnée à quelqu’un d’autre entre-temps : ce rendez-vous ne peut plus la reprendre.",
        "record.changed-meanwhile" => "Quelqu’un d’autre a modifié ce rendez-vous entre-temps. Regardez où il en est, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
