using System.Security.Claims;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

internal static class MessageScopes
{
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
