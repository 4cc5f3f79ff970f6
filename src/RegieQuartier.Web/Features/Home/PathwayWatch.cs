using System.Security.Claims;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>How many people each alert concerns, over every pathway: the director's view.</summary>
internal static class PathwayWatch
{
    /// <summary>Null for who does not read every pathway.</summary>
    public static async Task<IReadOnlyList<AlertCount>?> LoadAsync(ReadAlerts alerts, ClaimsPrincipal user, CancellationToken cancellation) =>
        user.Can(Policies.ViewAllPathways) ? AlertCount.Of(await alerts.OfReadableAsync(user, cancellation)) : null;
}
