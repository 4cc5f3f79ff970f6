using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The messages that somebody must say by voice.</summary>
internal static class PeopleWaitingForAWord
{
    /// <summary>How many there are; null for who does not tell people.</summary>
    public static async Task<int?> CountAsync(RegieQuartierDbContext db, ClaimsPrincipal user, CancellationToken cancellation) =>
        user.Can(Policies.HandleAppointmentMessages)
            ? await db.OutgoingMessages.VisibleTo(user).CountAsync(message => message.Status == MessageStatus.ToTell, cancellation)
            : null;
}
