using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>A view of the list: who is in it, and what is said when nobody is.</summary>
/// <param name="Slug">How its address names it.</param>
/// <param name="Title">How the screen names it.</param>
/// <param name="Empty">What is said when nobody is in it.</param>
/// <param name="Of">Those who are in it, for a reader and a day.</param>
public sealed record EmployeeView(string Slug, string Title, string Empty, Func<IQueryable<Employee>, RegieQuartierDbContext, ClaimsPrincipal, DateOnly, IQueryable<Employee>> Of);

/// <summary>The views of the list, those of the reader's own work first.</summary>
public static class EmployeeViews
{
    private static readonly EmployeeView Mine = new("mes-parcours", "Mes parcours", "Vous ne suivez personne pour l’instant.", (employees, db, user, day) => employees.FollowedBy(db, user, day).NotGoneBy(db, day));

    private static readonly EmployeeView Crew = new("mon-equipe", "Mon équipe", "Personne n’est dans votre équipe pour l’instant.", (employees, db, user, day) => employees.InCrewOf(user).NotGoneBy(db, day));

    private static readonly EmployeeView Present = new("presents", "Présents", "Personne n’est sous contrat aujourd’hui.", (employees, db, _, day) => employees.EmployedOn(db, day));

    private static readonly EmployeeView Gone = new("sortis", "Sortis", "Personne n’est encore parti.", (employees, db, user, day) => employees.OnceOf(db, user, day).GoneBy(db, day));

    /// <summary>Everybody, there or gone.</summary>
    internal static readonly EmployeeView All = new("tous", "Tous", "Aucun dossier pour l’instant.", (employees, _, _, _) => employees);

    /// <summary>The view that an address names, else the reader's first one.</summary>
    public static EmployeeView Chosen(ClaimsPrincipal user, string? slug)
    {
        var views = For(user);
        return views.FirstOrDefault(one => string.Equals(one.Slug, slug, StringComparison.Ordinal)) ?? views[0];
    }

    /// <summary>Whether it is the view of those who left.</summary>
    public static bool IsOfGone(EmployeeView view) => view == Gone;

    /// <summary>Whether a reader may take a view away as a file: any of them, or those of the people they follow alone.</summary>
    public static bool CanExport(ClaimsPrincipal user, EmployeeView view) =>
        user.Can(Policies.ExportAllEmployees) || (user.Can(Policies.ExportEmployees) && (view == Mine || (view == Gone && !user.Can(Policies.RunCrew))));

    /// <summary>The views of a reader.</summary>
    public static IReadOnlyList<EmployeeView> For(ClaimsPrincipal user) =>
    [
        .. user.Can(Policies.FollowEmployees) ? [Mine] : Array.Empty<EmployeeView>(),
        .. user.Can(Policies.RunCrew) ? [Crew] : Array.Empty<EmployeeView>(),
        Present,
        .. user.Can(Policies.OpenEmployees) ? [Gone] : Array.Empty<EmployeeView>(),
        .. user.Can(Policies.ViewEmployeeIdentity) ? [All] : Array.Empty<EmployeeView>(),
    ];

    // Whoever reads every contract knows who left; the others know it of those who were theirs.
    private static IQueryable<Employee> OnceOf(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        if (user.Can(Policies.ViewAllContracts))
        {
            return employees;
        }

        var (followed, crew) = (db.IdsFollowedBy(user, day), db.Employees.InCrewOf(user).Select(one => one.Id));
        return employees.Where(employee => followed.Contains(employee.Id) || crew.Contains(employee.Id));
    }
}
