using System.Security.Claims;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down the papers of an employee. The journal names neither the paper nor its kind.</summary>
public sealed class SetPapers(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Adds a paper.</summary>
    public async Task<Result> AddAsync(Employee employee, PaperKind kind, string detail, DateOnly? issuedOn, DateOnly? expiresOn, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var paper = EmployeePaper.Of(employee, kind, detail, issuedOn, expiresOn);
        if (paper.Refused)
        {
            return paper.Refusal;
        }

        db.EmployeePapers.Add(paper.Value);
        return await SaveAsync(employee.Id, user, cancellation);
    }

    /// <summary>Corrects a paper, or writes its renewal.</summary>
    public async Task<Result> CorrectAsync(EmployeePaper paper, string detail, DateOnly? issuedOn, DateOnly? expiresOn, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var corrected = paper.Correct(detail, issuedOn, expiresOn);
        return corrected.Refused ? corrected : await SaveAsync(paper.EmployeeId, user, cancellation);
    }

    /// <summary>Takes a paper away.</summary>
    public Task<Result> RemoveAsync(EmployeePaper paper, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.EmployeePapers.Remove(paper);
        return SaveAsync(paper.EmployeeId, user, cancellation);
    }

    private async Task<Result> SaveAsync(Guid employeeId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.EmployeePaperChanged, user.AccountId(), employeeId, time.Now));
        return await db.SaveOrRefuseAsync(cancellation);
    }
}
