using System.Security.Claims;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What is written of an employee when they come in, and corrected afterwards.</summary>
/// <param name="Identity">Who they are.</param>
/// <param name="Contact">How they are reached.</param>
/// <param name="Emergency">Who to call if something happens.</param>
/// <param name="Education">Highest level of education, if it is known.</param>
/// <param name="Jobless">How long they were without work before, if it is known.</param>
/// <param name="SupervisorId">The supervisor who runs their crew, if any.</param>
public sealed record EmployeeFacts(
    EmployeeIdentity Identity, EmployeeContact Contact, EmergencyContact? Emergency, EducationLevel? Education, JoblessTime? Jobless, Guid? SupervisorId);

/// <summary>Writes down employees and corrects who they are.</summary>
public sealed class SetEmployees(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Writes somebody down. An advisor who does it follows them from then on.</summary>
    public async Task<Result<Employee>> EnterAsync(EmployeeFacts facts, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var entered = Employee.Enter(facts.Identity, facts.Contact, time.Now);
        if (entered.Refused)
        {
            return entered;
        }

        var employee = entered.Value;
        Complete(employee, facts);
        if (user.Can(Policies.FollowEmployees))
        {
            employee.NameReferent(user.AccountId(), time.Now);
        }

        db.Employees.Add(employee);
        var saved = await SaveAsync(AuditActions.EmployeeEntered, employee, user, cancellation);
        return saved.Refused ? saved.Refusal : employee;
    }

    /// <summary>Corrects who they are and how they are reached, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(Employee employee, EmployeeFacts facts, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(employee).Property(known => known.Version).OriginalValue = version;
        var corrected = employee.Correct(facts.Identity, time.Today);
        if (!corrected.Refused)
        {
            corrected = employee.Reach(facts.Contact);
        }

        if (corrected.Refused)
        {
            return corrected;
        }

        Complete(employee, facts);
        return await SaveAsync(AuditActions.EmployeeCorrected, employee, user, cancellation);
    }

    /// <summary>Writes down whether their address is in a priority area.</summary>
    public async Task<Result> CheckAreaAsync(Employee employee, bool inside, DateOnly checkedOn, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var done = employee.CheckPriorityArea(inside, checkedOn, time.Today);
        return done.Refused ? done : await SaveAsync(AuditActions.EmployeeCorrected, employee, user, cancellation);
    }

    private static void Complete(Employee employee, EmployeeFacts facts)
    {
        employee.InCaseOf(facts.Emergency);
        employee.CameWith(facts.Education, facts.Jobless);
        employee.JoinCrewOf(facts.SupervisorId);
    }

    private async Task<Result> SaveAsync(string action, Employee employee, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), employee.Id, time.Now));
        return await db.SaveOrRefuseAsync(cancellation);
    }
}
