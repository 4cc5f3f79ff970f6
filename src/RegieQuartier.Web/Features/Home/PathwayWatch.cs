using System.Security.Claims;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>How many people each alert concerns, over every pathway: the director's view.</summary>
/// <param name="People">How many people need something.</param>
/// <param name="Counts">How many each alert concerns, those that concern nobody left out.</param>
public sealed record PathwayWatch(int People, IReadOnlyList<KeyValuePair<AlertKind, int>> Counts)
{
    /// <summary>Null for who does not read every pathway.</summary>
    public static async Task<PathwayWatch?> LoadAsync(ReadAlerts alerts, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!user.Can(Policies.ViewAllPathways))
        {
            return null;
        }

        var people = await alerts.OfReadableAsync(user, cancellation);
        return new PathwayWatch(people.Count, [.. people.SelectMany(person => person.Alerts).CountBy(alert => alert.Kind).OrderBy(count => count.Key)]);
    }
}
