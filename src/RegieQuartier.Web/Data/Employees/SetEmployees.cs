using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Scopes;
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
public sealed class SetEmployees(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>The employee that a form has written down already; null when it has not.</summary>
    /// <param name="entryKey">The form's one-time key.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<Employee?> FindEnteredAsync(Guid entryKey, CancellationToken cancellation) =>
        db.Employees.AsNoTracking().FirstOrDefaultAsync(employee => employee.EntryKey == entryKey, cancellation);

    /// <summary>
    /// Writes somebody down, once for a form. An advisor who does it follows them from then on. Who applied is hired in the same
    /// act: both are kept, or neither.
    /// </summary>
    public async Task<Result<Employee>> EnterAsync(EmployeeFacts facts, Guid entryKey, ClaimsPrincipal user, CancellationToken cancellation, Candidate? applicant = null)
    {
        var entered = Employee.Enter(facts.Identity, facts.Contact, time.Now, entryKey);
        if (entered.Refused)
        {
            return entered;
        }

        var employee = entered.Value;
        if (!await MayRunCrewAsync(facts.SupervisorId, employee, cancellation))
        {
            return EmployeeRefusals.NotASupervisor;
        }

        Complete(employee, facts);
        if (user.Can(Policies.FollowEmployees))
        {
            employee.NameReferent(user.AccountId(), time.Now);
        }

        var hired = applicant?.Accept(employee, time.Today) ?? Result.Done;
        if (hired.Refused)
        {
            return hired.Refusal;
        }

        if (applicant is not null)
        {
            trail.Note(AuditActions.CandidateHired, applicant.Id, user);
        }

        db.Employees.Add(employee);
        var saved = await trail.SaveAsync(AuditActions.EmployeeEntered, employee.Id, user, cancellation);
        return saved.Refusal switch
        {
            null => employee,
            var refusal when refusal == EmployeeRefusals.AlreadyEntered && await FindEnteredAsync(entryKey, cancellation) is { } known => known,
            var refusal => refusal,
        };
    }

    /// <summary>Corrects who they are and how they are reached, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(Employee employee, EmployeeFacts facts, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!await MayRunCrewAsync(facts.SupervisorId, employee, cancellation))
        {
            return EmployeeRefusals.NotASupervisor;
        }

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
        return await trail.SaveAsync(AuditActions.EmployeeCorrected, employee.Id, user, cancellation);
    }

    /// <summary>Writes down whether their address is in a priority area.</summary>
    public async Task<Result> CheckAreaAsync(Employee employee, bool inside, DateOnly checkedOn, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var done = employee.CheckPriorityArea(inside, checkedOn, time.Today);
        return done.Refused ? done : await trail.SaveAsync(AuditActions.EmployeeCorrected, employee.Id, user, cancellation);
    }

    // Who runs the crew already goes on, whatever became of their account.
    private async Task<bool> MayRunCrewAsync(Guid? supervisorId, Employee employee, CancellationToken cancellation) =>
        supervisorId is null || supervisorId == employee.SupervisorId || await db.Users.Holding(Role.Supervisor).AnyAsync(account => account.Id == supervisorId, cancellation);

    private static void Complete(Employee employee, EmployeeFacts facts)
    {
        employee.InCaseOf(facts.Emergency);
        employee.CameWith(facts.Education, facts.Jobless);
        employee.JoinCrewOf(facts.SupervisorId);
    }
}
