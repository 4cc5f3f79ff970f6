using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Messages;

/// <summary>One heap of messages.</summary>
public sealed record MessageListPage(MessageFilter Filter, IReadOnlyList<MessageFilter> Filters, ListPage<MessageRow> Messages, bool CanTell)
{
    public const int Size = 30;

    /// <summary>Reads one page.</summary>
    /// <param name="db">The database.</param>
    /// <param name="person">Who reads: decides the kinds.</param>
    /// <param name="slug">The heap asked for.</param>
    /// <param name="span">Where the page starts.</param>
    /// <param name="showLinks">True in Development alone: links of security messages are then shown.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<MessageListPage> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal person, string? slug, ListSpan span, bool showLinks, CancellationToken ct)
    {
        var filters = MessageFilter.For(person);
        var filter = MessageFilter.Choose(filters, slug);
        var messages = db.OutgoingMessages.AsNoTracking().VisibleTo(person).Where(message => filter.Statuses.Contains(message.Status));
        var rows = await Rows(db, person, Within(messages, span).Take(Size + 1), showLinks).ToListAsync(ct);
        return new MessageListPage(
            filter, filters, rows.Cut(span, Size, row => row.Place), person.Can(Policies.HandleAppointmentMessages));
    }

    private static IQueryable<OutgoingMessage> Within(IQueryable<OutgoingMessage> messages, ListSpan span)
    {
        if (span.Before is { } before)
        {
            return messages
                .Where(message => EF.Functions.GreaterThan(ValueTuple.Create(message.CreatedAt, message.Id), ValueTuple.Create(before.At, before.Id)))
                .OrderBy(message => message.CreatedAt).ThenBy(message => message.Id);
        }

        if (span.After is { } after)
        {
            messages = messages.Where(message => EF.Functions.LessThan(ValueTuple.Create(message.CreatedAt, message.Id), ValueTuple.Create(after.At, after.Id)));
        }

        return messages.OrderByDescending(message => message.CreatedAt).ThenByDescending(message => message.Id);
    }

    // The words and the address of a security message are not even read; those of an appointment, which hold its code, are for
    // who receives the person or has to tell them.
    private static IQueryable<MessageRow> Rows(RegieQuartierDbContext db, ClaimsPrincipal person, IQueryable<OutgoingMessage> messages, bool showLinks)
    {
        var appointment = MessageKinds.Appointment;
        var canOpen = person.Can(Policies.ViewAgenda);
        var opened = db.Appointments.VisibleTo(person).Where(one => one.Status != AppointmentStatus.Offered);
        var (receives, tells) = (person.Can(Policies.NoteAppointments), person.Can(Policies.HandleAppointmentMessages));
        return messages.Select(message => new MessageRow(
            message.Id,
            message.Kind,
            message.Channel,
            message.Status,
            message.PersonName,
            appointment.Contains(message.Kind) && (tells || (receives && opened.Any(one => one.Id == message.SubjectId))) ? message.Address : null,
            appointment.Contains(message.Kind) && (tells || (receives && opened.Any(one => one.Id == message.SubjectId)))
                ? db.Appointments.WithOffers().Where(one => one.Id == message.SubjectId).Select(one => one.Phone).FirstOrDefault()
                : null,
            canOpen && opened.Any(one => one.Id == message.SubjectId) ? message.SubjectId : null,
            showLinks || (appointment.Contains(message.Kind) && (tells || (receives && opened.Any(one => one.Id == message.SubjectId)))) ? message.Body : null,
            message.CreatedAt,
            message.NextAttemptAt,
            message.Attempts,
            message.LastError,
            message.SettledAt));
    }
}

/// <summary>One message of the list. <c>AppointmentId</c> is null where the reader may not open the appointment.</summary>
public sealed record MessageRow(
    Guid Id,
    MessageKind Kind,
    MessageChannel Channel,
    MessageStatus Status,
    string PersonName,
    string? Address,
    PhoneNumber? AppointmentPhone,
    Guid? AppointmentId,
    string? Body,
    DateTimeOffset CreatedAt,
    DateTimeOffset NextAttemptAt,
    int Attempts,
    string? LastError,
    DateTimeOffset? SettledAt)
{
    public ListPlace Place => new(CreatedAt, Id);

    /// <summary>The words are shown where somebody must say them, and where nothing else will show a link.</summary>
    public bool ShowsBody => Body is not null && (Status == MessageStatus.ToTell || Kind.IsSecurity());

    /// <summary>The number to call: the message's own, else the one left with the appointment.</summary>
    public PhoneNumber? Phone => Channel == MessageChannel.Sms && Address is not null ? PhoneNumber.FromE164(Address) : AppointmentPhone;

    /// <summary>The e-mail address, for whom no number is known.</summary>
    public string? Email => Channel == MessageChannel.Email && Phone is null ? Address : null;
}
