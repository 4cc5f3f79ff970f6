using System.Security.Claims;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What a reader chose to see of the list: the same on the screen as in a file.</summary>
/// <param name="View">The view.</param>
/// <param name="Alerts">What its people need, and the alert that is kept.</param>
/// <param name="Text">The name that is searched for, or nothing.</param>
/// <param name="Employees">Whom that leaves.</param>
public sealed record EmployeeListChoice(EmployeeView View, AlertFilter Alerts, string Text, IQueryable<Employee> Employees)
{
    public static async Task<EmployeeListChoice> LoadAsync(
        RegieQuartierDbContext db, ReadAlerts readAlerts, ClaimsPrincipal user, EmployeeListQuery query, DateOnly today, CancellationToken cancellation)
    {
        var (view, text) = (EmployeeViews.Chosen(user, query.View), query.SearchedText);
        var inView = view.Of(db.Employees.AsNoTracking(), db, user, today);
        var alerts = await AlertFilter.LoadAsync(readAlerts, inView, user, query.Alert, today, cancellation);
        return new EmployeeListChoice(view, alerts, text, alerts.Of(inView).Named(text));
    }

    /// <summary>The end of the address that makes this choice.</summary>
    public QueryBuilder Address()
    {
        var query = new QueryBuilder { { "vue", View.Slug } };
        if (Alerts.Slug is { } alert)
        {
            query.Add("alerte", alert);
        }

        if (Text.Length > 0)
        {
            query.Add("q", Text);
        }

        return query;
    }

    /// <summary>The same, from a place of the list on.</summary>
    /// <param name="name">How the address names that place.</param>
    /// <param name="place">The employee there.</param>
    public string AddressFrom(string name, Guid place)
    {
        var query = Address();
        query.Add(name, place.ToString());
        return query.ToString();
    }
}
