using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What the people of a view of the list need, counted, and what the list keeps to: one alert, or any.</summary>
/// <param name="Counts">How many people each alert concerns, those that concern nobody left out.</param>
/// <param name="Concerned">How many people some alert concerns.</param>
/// <param name="Kept">The one alert that the list keeps to; null for any, and for all of the list.</param>
/// <param name="KeepsAny">Whether the list keeps to those whom some alert concerns.</param>
/// <param name="People">Those whom that leaves; nobody without a filter.</param>
/// <param name="Acts">What the reader may do about it.</param>
public sealed record AlertFilter(IReadOnlyList<AlertCount> Counts, int Concerned, AlertKind? Kept, bool KeepsAny, IReadOnlyList<PersonAlerts> People, AlertActs Acts)
{
    /// <summary>No alert is counted, and none is kept to.</summary>
    internal static readonly AlertFilter None = new([], 0, null, false, [], AlertActs.None);

    private readonly Dictionary<Guid, PersonAlerts> _byEmployee = People.ToDictionary(person => person.EmployeeId);

    /// <summary>Whether the list keeps to an alert.</summary>
    public bool IsOn => KeepsAny || Kept is not null;

    /// <summary>As the address names it; null without a filter.</summary>
    public string? Slug => KeepsAny ? AlertWords.AnySlug : Kept?.ToSlug();

    /// <summary>As the screen names it; null without a filter.</summary>
    public string? Label => KeepsAny ? AlertWords.AnyLabel : Kept?.ToLabel();

    public static async Task<AlertFilter> LoadAsync(ReadAlerts alerts, IQueryable<Employee> view, ClaimsPrincipal user, string? slug, CancellationToken cancellation)
    {
        if (!user.Can(Policies.ViewPathways))
        {
            return None;
        }

        var people = await alerts.OfReadableAsync(user, cancellation);
        var ids = people.Select(person => person.EmployeeId).ToList();
        var seen = await view.Where(employee => ids.Contains(employee.Id)).Select(employee => employee.Id).ToHashSetAsync(cancellation);
        var inView = people.Where(person => seen.Contains(person.EmployeeId)).ToList();
        var (kept, any) = (Slugs.Read<AlertKind>(slug, AlertWords.ToSlug), string.Equals(slug, AlertWords.AnySlug, StringComparison.Ordinal));
        return new AlertFilter(AlertCount.Of(inView), inView.Count, kept, any, any ? inView : [.. inView.Where(person => person.Alerts.Any(alert => alert.Kind == kept))], AlertActs.Of(user));
    }

    /// <summary>Those of the employees whom the filter leaves; all of them without one.</summary>
    public IQueryable<Employee> Of(IQueryable<Employee> employees)
    {
        var ids = _byEmployee.Keys.ToList();
        return IsOn ? employees.Where(employee => ids.Contains(employee.Id)) : employees;
    }

    /// <summary>What somebody whom the filter leaves needs; null for anybody else.</summary>
    public PersonAlerts? PersonOf(Guid employeeId) => _byEmployee.GetValueOrDefault(employeeId);

    /// <summary>The alert that the list keeps to, as it stands for somebody, the most pressing of any; null without one.</summary>
    public PathwayAlert? AlertOf(Guid employeeId) => PersonOf(employeeId)?.Alerts.First(alert => KeepsAny || alert.Kind == Kept);

    /// <summary>What is said of it; null without a filter.</summary>
    public string? SentencesOf(Guid employeeId, DateOnly today) => PersonOf(employeeId) is { } person
        ? string.Join(" ", person.Alerts.Where(alert => KeepsAny || alert.Kind == Kept).Select(alert => AlertWords.Sentence(alert, today)))
        : null;

    /// <summary>What the reader does about an alert of somebody whom the filter leaves; null when it is for somebody else to do.</summary>
    public AlertStep? StepOf(Guid employeeId, PathwayAlert alert, DateOnly today) => PersonOf(employeeId) is { } person ? Acts.StepOf(person, alert, today) : null;
}
