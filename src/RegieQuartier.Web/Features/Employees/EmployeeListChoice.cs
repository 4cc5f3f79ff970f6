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
/// <param name="Pass">Those who are kept for their PASS IAE.</param>
/// <param name="Checks">Those who are kept for what is still to be written of them.</param>
/// <param name="Columns">What is told of each of them.</param>
/// <param name="Text">The name that is searched for, or nothing.</param>
/// <param name="Employees">Whom that leaves.</param>
public sealed record EmployeeListChoice(EmployeeView View, AlertFilter Alerts, PassFilter Pass, CheckFilter Checks, EmployeeListColumns Columns, string Text, IQueryable<Employee> Employees)
{
    public static async Task<EmployeeListChoice> LoadAsync(
        RegieQuartierDbContext db, ReadAlerts readAlerts, ClaimsPrincipal user, EmployeeListQuery query, DateOnly today, CancellationToken cancellation)
    {
        var (view, pass, checks, text) = (EmployeeViews.Chosen(user, query.View), PassFilter.Of(user, query.Pass), CheckFilter.Of(user, query.Check), query.SearchedText);
        var inView = pass.Keep(view.Of(db.Employees.AsNoTracking(), db, user, today), db, user, today);
        var alerts = await AlertFilter.LoadAsync(readAlerts, inView, user, query.Alert, cancellation);
        return new EmployeeListChoice(view, alerts, pass, checks, EmployeeListColumns.Of(user, query.Columns), text, checks.Keep(alerts.Of(inView), db, user, today).Named(text));
    }

    /// <summary>Some people as the list tells them to a reader when nothing was chosen.</summary>
    /// <param name="employees">Whom.</param>
    /// <param name="user">The reader.</param>
    /// <param name="text">What they were found by.</param>
    public static EmployeeListChoice Found(IQueryable<Employee> employees, ClaimsPrincipal user, string text) =>
        new(EmployeeViews.All, AlertFilter.None, PassFilter.Of(user, null), CheckFilter.Of(user, null), EmployeeListColumns.Of(user, null), text, employees);

    /// <summary>The end of the address that makes this choice.</summary>
    public QueryBuilder Address() => Address(View, Alerts.Slug, Pass.Kept, Checks.Kept, Text);

    /// <summary>The address of another choice: what is not said is left as it is, but for the name, which is searched for anew.</summary>
    /// <param name="view">The view.</param>
    /// <param name="alert">How the address names the alert; null for none.</param>
    /// <param name="pass">What is kept to of the PASS IAE; null for everybody.</param>
    /// <param name="check">What is still to be written of those who are kept to; null for everybody.</param>
    /// <param name="text">The name that is searched for, or nothing.</param>
    public string LinkTo(EmployeeView view, string? alert, PassChoice? pass, CheckChoice? check, string text = "") => $"/salaries{Address(view, alert, pass, check, text)}";

    /// <summary>The address of the same list, that tells what it does when nothing was chosen.</summary>
    public string UsualAddress => (this with { Columns = Columns.ToUsual() }).LinkTo(View, Alerts.Slug, Pass.Kept, Checks.Kept, Text);

    /// <summary>The same, from a place of the list on.</summary>
    /// <param name="name">How the address names that place.</param>
    /// <param name="place">The employee there.</param>
    public string AddressFrom(string name, Guid place)
    {
        var query = Address();
        query.Add(name, place.ToString());
        return query.ToString();
    }

    private QueryBuilder Address(EmployeeView view, string? alert, PassChoice? pass, CheckChoice? check, string text)
    {
        var query = new QueryBuilder { { "vue", view.Slug } };
        if (alert is not null)
        {
            query.Add("alerte", alert);
        }

        if (pass is { } kept)
        {
            query.Add("pass", kept.ToSlug());
        }

        if (check is { } asked)
        {
            query.Add("verifier", asked.ToSlug());
        }

        if (text.Length > 0)
        {
            query.Add("q", text);
        }

        if (Columns.Slugs is { Count: > 0 } columns)
        {
            query.Add(EmployeeListColumns.Name, columns);
        }

        return query;
    }
}
