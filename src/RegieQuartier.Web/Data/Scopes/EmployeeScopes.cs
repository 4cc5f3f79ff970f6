using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
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

        return employees.InCrewOf(user);
    }

    /// <summary>Those whose name some view of the list tells a person on a day: all of them, or who is there and who is of their crew.</summary>
    public static IQueryable<Employee> ListedFor(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        if (user.Can(Policies.ViewEmployeeIdentity))
        {
            return employees;
        }

        var (present, crew) = (db.Employees.EmployedOn(db, day).Select(one => one.Id), db.Employees.InCrewOf(user).Select(one => one.Id));
        return employees.Where(employee => present.Contains(employee.Id) || crew.Contains(employee.Id));
    }

    /// <summary>
    /// Those whom an advisor follows on a day: as the referent, or because the referent handed them over. Nobody, for who is no
    /// longer an advisor.
    /// </summary>
    public static IQueryable<Employee> FollowedBy(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        var followed = db.IdsFollowedBy(user, day);
        return employees.Where(employee => followed.Contains(employee.Id));
    }

    /// <summary>The same by their identifiers, which are read without the employees.</summary>
    public static IQueryable<Guid> IdsFollowedBy(this RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        var follows = user.Can(Policies.FollowEmployees);
        return db.IdsFollowedBy(user.AccountId(), day).Where(_ => follows);
    }

    /// <summary>The same, by an account that is an advisor's.</summary>
    public static IQueryable<Guid> IdsFollowedBy(this RegieQuartierDbContext db, Guid advisorId, DateOnly day) => db.CurrentReferents()
        .Where(referent => referent.AdvisorId == advisorId
            || db.ReferentDelegations.Any(delegation => delegation.AdvisorId == referent.AdvisorId
                && delegation.DelegateId == advisorId && delegation.StartsOn <= day && delegation.EndsOn >= day))
        .Select(referent => referent.EmployeeId);

    /// <summary>Who follows each employee now: at most one advisor each. Whom they handed them over to is a delegation, apart.</summary>
    public static IQueryable<ReferentAssignment> CurrentReferents(this RegieQuartierDbContext db) => db.Set<ReferentAssignment>().Where(referent => referent.EndsAt == null);

    /// <summary>The same, those alone who still can: their account is open, and an advisor's. Nobody else's person has a referent (<see cref="Domain.Pathways.PathwayAlerts.NoReferent"/>).</summary>
    public static IQueryable<ReferentAssignment> WorkingReferents(this RegieQuartierDbContext db)
    {
        var advisors = db.Users.Holding(Role.Advisor);
        return db.CurrentReferents().Where(referent => advisors.Any(account => account.Id == referent.AdvisorId));
    }

    /// <summary>
    /// Those whose referent an account is, and who are still to be followed: they did not leave, or are to be called after they did.
    /// They are handed over when its holder stops.
    /// </summary>
    public static IQueryable<Employee> StillFollowedBy(this IQueryable<Employee> employees, RegieQuartierDbContext db, Guid advisorId, DateOnly day)
    {
        var theirs = db.CurrentReferents().Where(referent => referent.AdvisorId == advisorId).Select(referent => referent.EmployeeId);
        var present = db.Employees.NotGoneBy(db, day).Select(employee => employee.Id);
        var toCall = db.PathwayExits.Where(exit => exit.FollowUps.Any(call => call.DoneOn == null)).Select(exit => exit.PathwayId);
        return employees.Where(employee => theirs.Contains(employee.Id)
            && (present.Contains(employee.Id) || db.IntegrationPathways.Any(pathway => pathway.EmployeeId == employee.Id && toCall.Contains(pathway.Id))));
    }

    /// <summary>Those of a supervisor's crew. Nobody, for who is no longer a supervisor.</summary>
    public static IQueryable<Employee> InCrewOf(this IQueryable<Employee> employees, ClaimsPrincipal user)
    {
        var (me, runs) = (user.AccountId(), user.Can(Policies.RunCrew));
        return employees.Where(employee => runs && employee.SupervisorId == me);
    }

    /// <summary>The one who signs in with the reader's account. Nobody, for who is no longer an employee.</summary>
    public static IQueryable<Employee> OwnOf(this IQueryable<Employee> employees, ClaimsPrincipal user)
    {
        var (me, reads) = (user.AccountId(), user.Can(Policies.ViewOwnRecord));
        return employees.Where(employee => reads && employee.AccountId == me);
    }

    /// <summary>Those whose names hold each of these words; all of them when there is none.</summary>
    public static IQueryable<Employee> Named(this IQueryable<Employee> employees, string text) =>
        // Letters, digits and spaces are all that is left of the text: nothing to escape.
        PersonNames.Searchable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(employees, (found, word) => found.Where(employee => EF.Functions.Like(employee.SearchName, "%" + word + "%")));

    /// <summary>Those whose PASS IAE is suspended on a day, as far as the reader may know it: of everybody, or of whom they follow.</summary>
    public static IQueryable<Employee> WithPassSuspendedOn(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        var held = db.IaePasses.SuspendedOn(day).Select(pass => pass.EmployeeId);
        return (user.Can(Policies.ViewAllContracts) ? employees : employees.FollowedBy(db, user, day)).Where(employee => held.Contains(employee.Id));
    }

    /// <summary>Those who work under a CDDI on a day without a PASS IAE that runs, as far as the reader may know it.</summary>
    public static IQueryable<Employee> WithoutPassOn(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        var working = db.EmploymentContracts.Where(contract => contract.Type == ContractType.Cddi && contract.StartsOn <= day && contract.LastDay >= day).Select(contract => contract.EmployeeId);
        var covered = db.IaePasses.CoveringOn(day).Select(pass => pass.EmployeeId);
        return (user.Can(Policies.ViewAllContracts) ? employees : employees.FollowedBy(db, user, day))
            .Where(employee => working.Contains(employee.Id) && !covered.Contains(employee.Id));
    }

    /// <summary>Those whose contracts of integration were over by a day and whose pathway is open, as far as the reader may know it: their exit is still to be written.</summary>
    public static IQueryable<Employee> LeftWithoutExitBy(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day) =>
        (user.Can(Policies.ViewAllContracts) ? employees : employees.FollowedBy(db, user, day)).Where(employee =>
            db.IntegrationPathways.Any(pathway => pathway.EmployeeId == employee.Id && pathway.ClosedOn == null)
            && db.EmploymentContracts.OfIntegration().Any(contract => contract.EmployeeId == employee.Id)
            && !db.EmploymentContracts.OfIntegration().Any(contract => contract.EmployeeId == employee.Id && (contract.LastDay == null || contract.LastDay >= day)));

    /// <summary>
    /// Those of whom nobody checked yet whether they came in from a priority area: with their last pathway, or, before the first, from
    /// the address that is known.
    /// </summary>
    public static IQueryable<Employee> WithEntryAreaToCheck(this IQueryable<Employee> employees, RegieQuartierDbContext db) => employees.Where(employee =>
        db.IntegrationPathways.Where(pathway => pathway.EmployeeId == employee.Id)
            .OrderByDescending(pathway => pathway.ClosedOn == null).ThenByDescending(pathway => pathway.OpenedOn).ThenByDescending(pathway => pathway.Id)
            .Select(pathway => pathway.EnteredFromPriorityArea).FirstOrDefault() == null
        && (employee.LivesInPriorityArea == null || db.IntegrationPathways.Any(pathway => pathway.EmployeeId == employee.Id)));

    /// <summary>Those under contract on a day.</summary>
    public static IQueryable<Employee> EmployedOn(this IQueryable<Employee> employees, RegieQuartierDbContext db, DateOnly day) =>
        employees.Where(employee => db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id
            && contract.StartsOn <= day && (contract.LastDay == null || contract.LastDay >= day)));

    /// <summary>
    /// Those who left the régie by a day: their contracts are over, and so is their pathway. A contract that ends does not make
    /// somebody leave while nobody wrote their exit: they are still to be looked after. See <see cref="NotGoneBy"/>.
    /// </summary>
    public static IQueryable<Employee> GoneBy(this IQueryable<Employee> employees, RegieQuartierDbContext db, DateOnly day) => employees.Where(employee =>
        !db.IntegrationPathways.Any(pathway => pathway.EmployeeId == employee.Id && pathway.ClosedOn == null)
        && !db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id && (contract.LastDay == null || contract.LastDay >= day))
        && db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id));

    /// <summary>All the others: those who are present, and those who are about to come, whose contract is to begin or to be signed.</summary>
    public static IQueryable<Employee> NotGoneBy(this IQueryable<Employee> employees, RegieQuartierDbContext db, DateOnly day) => employees.Where(employee =>
        db.IntegrationPathways.Any(pathway => pathway.EmployeeId == employee.Id && pathway.ClosedOn == null)
        || db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id && (contract.LastDay == null || contract.LastDay >= day))
        || !db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id));
}
