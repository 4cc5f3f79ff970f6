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
/// <param name="Situation">How they stood when they came in, as far as it is known.</param>
/// <param name="SupervisorId">The supervisor who runs their crew, if any.</param>
public sealed record EmployeeFacts(
    EmployeeIdentity Identity, EmployeeContact Contact, EmergencyContact? Emergency, EntrySituation Situation, Guid? SupervisorId)
{
    /// <summary>Makes an employee of it, not yet kept, or says why it cannot be.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="followerId">The advisor who follows them from then on, if any.</param>
    /// <param name="entryKey">The one-time key of the form, when there is one.</param>
    public Result<Employee> Enter(DateTimeOffset now, Guid? followerId, Guid? entryKey = null)
    {
        var entered = Employee.Enter(Identity, Contact, now, entryKey);
        if (entered.Refused)
        {
            return entered;
        }

        Complete(entered.Value);
        if (followerId is { } follower)
        {
            entered.Value.NameReferent(follower, now);
        }

        return entered;
    }

    /// <summary>Writes what goes with who they are and how they are reached.</summary>
    /// <param name="employee">The employee.</param>
    public void Complete(Employee employee)
    {
        employee.InCaseOf(Emergency);
        employee.CameWith(Situation);
        employee.JoinCrewOf(SupervisorId);
    }
}

/// <summary>Writes down employees and corrects who they are.</summary>
public sealed class SetEmployees(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>
    /// Writes somebody down, once for a form. An advisor who does it follows them from then on. Who applied is hired in the same
    /// act: both are kept, or neither.
    /// </summary>
    /// <param name="facts">What is written of them.</param>
    /// <param name="entryKey">The form's one-time key.</param>
    /// <param name="findAlike">Looks for who may be the same person; null when nobody is to be looked for.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    /// <param name="applicant">Who applied and is to be hired by it, if anybody.</param>
    public Task<Entry<Employee>> EnterAsync(
        EmployeeFacts facts, Guid entryKey, Func<Task<AlikeFound>>? findAlike, ClaimsPrincipal user, CancellationToken cancellation, Candidate? applicant = null) =>
        EnterOnce.ExecuteAsync(findAlike, () => FindEnteredAsync(entryKey, applicant, cancellation), () => WriteAsync(facts, entryKey, applicant, user, cancellation));

    /// <summary>Corrects who they are and how they are reached, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(Employee employee, EmployeeFacts facts, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!await MayRunCrewAsync(facts.SupervisorId, employee.SupervisorId, cancellation))
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

        facts.Complete(employee);
        return await trail.SaveAsync(AuditActions.EmployeeCorrected, employee.Id, user, cancellation);
    }

    /// <summary>
    /// Writes down whether their address is in a priority area and, when it is said, whether the one they came in from with their
    /// last pathway was: it may have been another one. Unless somebody changed the record since <paramref name="version"/>.
    /// </summary>
    public async Task<Result> CheckAreaAsync(Employee employee, PriorityAreaCheck area, bool? atEntry, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        // What is said of the entry is in the pathway: the record itself is written in any case, and its version tells.
        db.Entry(employee).Property(known => known.Version).OriginalValue = version;
        db.Entry(employee).Property(known => known.PriorityAreaCheckedOn).IsModified = true;
        var done = employee.CheckPriorityArea(area, time.Today);
        if (!done.Refused && atEntry is { } inside && await db.IntegrationPathways.LatestFirstOf(employee.Id).FirstOrDefaultAsync(cancellation) is { } pathway)
        {
            done = pathway.NoteEntryArea(area with { Inside = inside }, time.Today);
        }

        return done.Refused ? done : await trail.SaveAsync(AuditActions.EmployeeCorrected, employee.Id, user, cancellation);
    }

    // The form of another application counts for nothing.
    private Task<Employee?> FindEnteredAsync(Guid entryKey, Candidate? applicant, CancellationToken cancellation)
    {
        var entered = db.Employees.AsNoTracking().Where(employee => employee.EntryKey == entryKey);
        return (applicant is null ? entered : entered.Where(employee => db.Candidates.Any(candidate => candidate.Id == applicant.Id && candidate.EmployeeId == employee.Id))).FirstOrDefaultAsync(cancellation);
    }

    private async Task<Result<Employee>> WriteAsync(EmployeeFacts facts, Guid entryKey, Candidate? applicant, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var entered = facts.Enter(time.Now, user.Can(Policies.FollowEmployees) ? user.AccountId() : null, entryKey);
        if (entered.Refused)
        {
            return entered;
        }

        if (!await MayRunCrewAsync(facts.SupervisorId, null, cancellation))
        {
            return EmployeeRefusals.NotASupervisor;
        }

        var employee = entered.Value;
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
        return saved.Refusal is { } refusal ? refusal : employee;
    }

    // Who runs the crew already goes on, whatever became of their account.
    private async Task<bool> MayRunCrewAsync(Guid? supervisorId, Guid? present, CancellationToken cancellation) =>
        supervisorId is null || supervisorId == present || await db.Users.Holding(Role.Supervisor).AnyAsync(account => account.Id == supervisorId, cancellation);
}
