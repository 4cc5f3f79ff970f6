using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the employees. What is out of a person's reach is in none of theirs.</summary>
internal static class EmployeeScopes
{
    /// <summary>Those whose record a person may open, whatever they then see of it.</summary>
    public static IQueryable<Employee> VisibleTo(this IQueryable<Employee> employees, ClaimsPrincipal user)
    {
        if (user.Can(Policies.ViewEmployeeIdentity))
        {
            return employees;
        }

        return user.Can(Policies.RunCrew) ? employees.InCrewOf(user.AccountId()) : employees.Where(employee => false);
    }

    /// <summary>Those whom an advisor follows on a day: as the referent, or because the referent handed them over.</summary>
    public static IQueryable<Employee> FollowedBy(this IQueryable<Employee> employees, RegieQuartierDbContext db, Guid advisorId, DateOnly day) =>
        employees.Where(employee => employee.Referents.Any(referent => referent.EndsAt == null && (referent.AdvisorId == advisorId
            || db.ReferentDelegations.Any(delegation => delegation.AdvisorId == referent.AdvisorId
                && delegation.DelegateId == advisorId && delegation.StartsOn <= day && delegation.EndsOn >= day))));

    /// <summary>Those of a supervisor's crew.</summary>
    public static IQueryable<Employee> InCrewOf(this IQueryable<Employee> employees, Guid supervisorId) =>
        employees.Where(employee => employee.SupervisorId == supervisorId);

    /// <summary>Those whose names hold each of these words; all of them when there is none.</summary>
    public static IQueryable<Employee> Named(this IQueryable<Employee> employees, string text) =>
        // Letters, digits and spaces are all that is left of the text: nothing to escape.
        PersonNames.Searchable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(employees, (found, word) => found.Where(employee => EF.Functions.Like(employee.SearchName, "%" + word + "%")));

    /// <summary>Those under contract on a day.</summary>
    public static IQueryable<Employee> EmployedOn(this IQueryable<Employee> employees, RegieQuartierDbContext db, DateOnly day) =>
        employees.Where(employee => db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id
            && contract.StartsOn <= day && (contract.LastDay == null || contract.LastDay >= day)));
}
