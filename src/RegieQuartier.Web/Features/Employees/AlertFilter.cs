using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What the people of a view of the list need, counted, and the one alert that the list keeps to.</summary>
/// <param name="Counts">How many people each alert concerns, those that concern nobody left out.</param>
/// <param name="Kept">The alert that the list keeps to; null for all of it.</param>
/// <param name="People">What those whom it concerns need, by employee.</param>
/// <param name="CanAct">Whether the reader deals with it, and does not only read.</param>
public sealed record AlertFilter(IReadOnlyList<AlertCount> Counts, AlertKind? Kept, IReadOnlyDictionary<Guid, PersonAlerts> People, bool CanAct)
{
    private static readonly AlertFilter None = new([], null, new Dictionary<Guid, PersonAlerts>(), false);

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
        var kept = Slugs.Read<AlertKind>(slug, AlertWords.ToSlug);
        return new AlertFilter(
            AlertCount.Of(inView),
            kept,
            inView.Where(person => person.Alerts.Any(alert => alert.Kind == kept)).ToDictionary(person => person.EmployeeId),
            !user.Can(Policies.ViewAllPathways));
    }

    /// <summary>Those of the employees whom the alert concerns; all of them without one.</summary>
    public IQueryable<Employee> Of(IQueryable<Employee> employees)
    {
        var ids = People.Keys.ToList();
        return Kept is null ? employees : employees.Where(employee => ids.Contains(employee.Id));
    }

    /// <summary>The alert that the list keeps to, as it stands for somebody; null without one.</summary>
    public PathwayAlert? AlertOf(Guid employeeId) => People.GetValueOrDefault(employeeId)?.Alerts.First(alert => alert.Kind == Kept);
}
