using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the waiting list.</summary>
internal static class WaitingScopes
{
    /// <summary>Those who are still on it: <see cref="WaitingStatusMeaning.IsOpen"/>.</summary>
    public static IQueryable<WaitingEntry> Open(this IQueryable<WaitingEntry> entries) =>
        entries.Where(entry => entry.Status == WaitingStatus.Waiting || entry.Status == WaitingStatus.Offered);
}
