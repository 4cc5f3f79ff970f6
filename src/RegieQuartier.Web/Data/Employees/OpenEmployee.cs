using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Opens the record of an employee: each of its pages begins here, and is not found by who may not open it.</summary>
public sealed class OpenEmployee(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>The head of the record; null when it is out of reach, or there is no such employee.</summary>
    /// <param name="id">The employee.</param>
    /// <param name="user">Who reads.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<EmployeeFile?> ReadAsync(Guid id, ClaimsPrincipal user, CancellationToken cancellation) =>
        ReadAsync(db.Employees.AsNoTracking().VisibleTo(user).Where(employee => employee.Id == id), user, isOwn: false, cancellation);

    /// <summary>The head of the reader's own record, which no address names; null when none is theirs.</summary>
    /// <param name="user">Who reads.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<EmployeeFile?> ReadOwnAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        ReadAsync(db.Employees.AsNoTracking().OwnOf(user), user, isOwn: true, cancellation);

    /// <summary>Notes that a part of the record is read: before it is, so that no reading goes without its line.</summary>
    /// <param name="file">The record.</param>
    /// <param name="part">One of the readings of <see cref="AuditActions"/>.</param>
    /// <param name="user">Who reads.</param>
    /// <param name="cancellation">Ends the act.</param>
    public Task NoteReadingAsync(EmployeeFile file, string part, ClaimsPrincipal user, CancellationToken cancellation) =>
        db.InsertReadingAsync(AuditEntry.Record(part, user.AccountId(), file.Id, time.Now), cancellation);

    private async Task<EmployeeFile?> ReadAsync(IQueryable<Employee> employees, ClaimsPrincipal user, bool isOwn, CancellationToken cancellation)
    {
        var today = time.Today;
        var (followed, crew, referents) = (employees.FollowedBy(db, user, today), employees.InCrewOf(user), db.WorkingReferents());
        var head = await employees
            .Select(employee => new
            {
                employee.Id,
                FullName = employee.FirstName + " " + employee.LastName,
                Follows = followed.Any(),
                InCrew = crew.Any(),
                // Apart: together they would be numbered over everybody's referents.
                ReferentId = referents.Where(referent => referent.EmployeeId == employee.Id).Select(referent => (Guid?)referent.AdvisorId).FirstOrDefault(),
                ReferentName = db.Users.Where(account => referents.Any(referent => referent.EmployeeId == employee.Id && referent.AdvisorId == account.Id)).Select(account => account.DisplayName).FirstOrDefault(),
                Supervisor = db.Users.Where(account => account.Id == employee.SupervisorId).Select(account => account.DisplayName).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (head is null)
        {
            return null;
        }

        var (id, rights) = (head.Id, isOwn ? EmployeeRights.Own : EmployeeRights.Of(user, head.Follows, head.ReferentId == user.AccountId(), head.InCrew));
        return new EmployeeFile(
            id,
            head.FullName,
            head.ReferentId,
            head.ReferentName,
            head.Supervisor,
            rights.Hours ? await ContractAsync(id, today, cancellation) : null,
            rights.Pass ? await PassAsync(id, cancellation) : null,
            rights.Pathway ? await PathwayAsync(id, cancellation) : null,
            rights,
            today);
    }

    // The one that runs, else the next one, else the last one.
    private Task<ContractLine?> ContractAsync(Guid id, DateOnly today, CancellationToken cancellation) => db.EmploymentContracts.AsNoTracking()
        .Where(contract => contract.EmployeeId == id)
        .OrderByDescending(contract => contract.LastDay == null || contract.LastDay >= today)
        .ThenBy(contract => contract.LastDay == null || contract.LastDay >= today ? contract.StartsOn : DateOnly.MinValue)
        .ThenByDescending(contract => contract.StartsOn)
        .Select(contract => new ContractLine(
            contract.Id,
            contract.Type,
            contract.JobTitle,
            contract.WeeklyMinutes,
            new ContractDates(contract.StartsOn, contract.LastDay, contract.Suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn)).ToList()),
            contract.TerminatedOn != null))
        .FirstOrDefaultAsync(cancellation);

    // The one that is open, else the last one.
    private Task<PathwayLine?> PathwayAsync(Guid id, CancellationToken cancellation) => db.IntegrationPathways.AsNoTracking()
        .LatestFirstOf(id)
        .Select(pathway => new PathwayLine(pathway.Id, pathway.OpenedOn, pathway.ClosedOn))
        .FirstOrDefaultAsync(cancellation);

    private Task<PassLine?> PassAsync(Guid id, CancellationToken cancellation) => db.IaePasses.AsNoTracking()
        .Where(pass => pass.EmployeeId == id && pass.WithdrawnOn == null)
        .OrderByDescending(pass => pass.StartsOn)
        .Select(pass => new PassLine(
            pass.Id,
            new PassDates(pass.StartsOn, pass.EndsOn, pass.Suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn)).ToList())))
        .FirstOrDefaultAsync(cancellation);
}
