using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>How a person learns of what the team has just done to their appointment.</summary>
internal static class ToldBy
{
    /// <summary>« Un SMS part pour prévenir la personne. »</summary>
    public static async Task<string> SentenceAsync(RegieQuartierDbContext db, Guid appointmentId, CancellationToken cancellation) =>
        await db.OutgoingMessages.Where(message => message.SubjectId == appointmentId)
            .OrderByDescending(message => message.CreatedAt).ThenByDescending(message => message.Id)
            .Select(message => message.Channel).FirstAsync(cancellation) switch
        {
            MessageChannel.Email => "Un e-mail part pour prévenir la personne.",
            MessageChannel.Sms => "Un SMS part pour prévenir la personne.",
            _ => "Pas de message possible : prévenez la personne de vive voix.",
        };
}
