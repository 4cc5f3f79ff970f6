using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the relays.</summary>
internal static class RelayScopes
{
    /// <summary>The one that this secret opens, if it is not stopped. What holds a sign that no text may hold was read as nothing, and opens none.</summary>
    public static IQueryable<BookingRelay> OpenedBy(this IQueryable<BookingRelay> relays, string? token)
    {
        var hash = Secret.HashToken(token ?? "");
        return relays.Where(relay => relay.LinkHash == hash && relay.StoppedAt == null);
    }
}
