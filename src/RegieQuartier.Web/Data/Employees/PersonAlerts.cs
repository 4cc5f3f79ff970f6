using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>How many people an alert concerns.</summary>
/// <param name="Kind">The alert.</param>
/// <param name="People">How many.</param>
public sealed record AlertCount(AlertKind Kind, int People)
{
    /// <summary>Counts each alert, those that concern nobody left out.</summary>
    /// <param name="people">Who needs something.</param>
    public static IReadOnlyList<AlertCount> Of(IEnumerable<PersonAlerts> people) =>
        [.. people.SelectMany(person => person.Alerts).CountBy(alert => alert.Kind).OrderBy(count => count.Key).Select(count => new AlertCount(count.Key, count.Value))];
}

/// <summary>Somebody who needs something. Their name is read by who shows it: most of those who ask count them alone.</summary>
/// <param name="EmployeeId">The employee.</param>
/// <param name="NextAt">When their next planned interview begins, in UTC; null when none is planned.</param>
/// <param name="AgreedOn">The day that was agreed for their next interview, whose hour nobody gave yet; null without one.</param>
/// <param name="OverdueActionId">The action that is late for longest; null when none is.</param>
/// <param name="CallId">The call after their exit that is due first; null when none is.</param>
/// <param name="DocumentId">The document that expires first, before any paper; null when a paper does, or nothing.</param>
/// <param name="Alerts">What they need, the most pressing first: one at least.</param>
public sealed record PersonAlerts(Guid EmployeeId, DateTimeOffset? NextAt, DateOnly? AgreedOn, Guid? OverdueActionId, Guid? CallId, Guid? DocumentId, IReadOnlyList<PathwayAlert> Alerts);
