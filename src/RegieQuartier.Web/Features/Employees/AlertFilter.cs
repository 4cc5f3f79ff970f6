using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What the people of the list need, counted, and the one alert that the list keeps to.</summary>
/// <param name="Counts">How many people each alert concerns, those that concern nobody left out.</param>
/// <param name="Kept">The alert that the list keeps to; null for all of it.</param>
/// <param name="People">Those whom it concerns.</param>
public sealed record AlertFilter(IReadOnlyList<AlertCount> Counts, AlertKind? Kept, IReadOnlyList<Guid> People)
{
    /// <summary>No filter, for who reads no pathway.</summary>
    public static readonly AlertFilter None = new([], null, []);

    public static async Task<AlertFilter> LoadAsync(ReadAlerts alerts, ClaimsPrincipal user, string? slug, CancellationToken cancellation)
    {
        if (!user.Can(Policies.ViewPathways))
        {
            return None;
        }

        var people = await alerts.OfReadableAsync(user, cancellation);
        var counts = people.SelectMany(person => person.Alerts).CountBy(alert => alert.Kind).OrderBy(count => count.Key).Select(count => new AlertCount(count.Key, count.Value)).ToList();
        AlertKind? kept = Enum.GetValues<AlertKind>().Where(kind => string.Equals(kind.ToSlug(), slug, StringComparison.Ordinal)).Select(kind => (AlertKind?)kind).FirstOrDefault();
        return new AlertFilter(counts, kept, [.. people.Where(person => person.Alerts.Any(alert => alert.Kind == kept)).Select(person => person.EmployeeId)]);
    }

    /// <summary>Those of the employees whom the alert concerns; all of them without one.</summary>
    public IQueryable<Employee> Of(IQueryable<Employee> employees) => Kept is null ? employees : employees.Where(employee => People.Contains(employee.Id));
}

/// <summary>How many people an alert concerns.</summary>
public sealed record AlertCount(AlertKind Kind, int People);
