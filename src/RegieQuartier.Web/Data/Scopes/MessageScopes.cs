using System.Security.Claims;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

internal static class MessageScopes
{
    /// <summary>The reminders of an appointment that have not begun to leave: it has changed, they would be wrong.</summary>
    public static IQueryable<OutgoingMessage> RemindersOnTheirWay(this IQueryable<OutgoingMessage> messages, Guid appointmentId) => messages.Where(message =>
        message.SubjectId == appointmentId && message.Kind == MessageKind.AppointmentReminder && message.Status == MessageStatus.Pending && message.LeasedUntil == null);

    /// <summary>The messages of the families this person may see. The others do not exist for them.</summary>
    public static IQueryable<OutgoingMessage> VisibleTo(this IQueryable<OutgoingMessage> messages, ClaimsPrincipal person)
    {
        List<MessageKind> kinds =
        [
            .. person.Can(Policies.ViewAppointmentMessages) ? MessageKinds.Appointment : [],
            .. person.Can(Policies.ViewSecurityMessages) ? MessageKinds.Security : [],
        ];
        return messages.Where(message => kinds.Contains(message.Kind));
    }
}
