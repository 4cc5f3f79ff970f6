using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Whether the list keeps to those whose PASS IAE is suspended.</summary>
/// <param name="IsOffered">Whether the reader may ask it: they read some PASS.</param>
/// <param name="IsOn">Whether it does.</param>
public sealed record PassFilter(bool IsOffered, bool IsOn)
{
    /// <summary>How the address asks it.</summary>
    public const string Suspended = "suspendu";

    /// <summary>As the screen names it.</summary>
    public static string Label => IaePassStatus.Suspended.ToLabel();

    public static PassFilter Of(ClaimsPrincipal user, string? slug)
    {
        var reads = user.Can(Policies.ViewContracts);
        return new PassFilter(reads, reads && string.Equals(slug, Suspended, StringComparison.Ordinal));
    }

    /// <summary>Those of the employees whom the filter leaves; all of them without one.</summary>
    public IQueryable<Employee> Keep(IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today) =>
        IsOn ? employees.WithPassSuspendedOn(db, user, today) : employees;
}
