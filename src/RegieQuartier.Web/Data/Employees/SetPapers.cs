using System.Security.Claims;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down the papers of an employee. The journal names neither the paper nor its kind.</summary>
public sealed class SetPapers(RegieQuartierDbContext db, RecordTrail trail)
{
    /// <summary>Adds a paper.</summary>
    public async Task<Result> AddAsync(Employee employee, PaperKind kind, PaperDraft draft, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var paper = EmployeePaper.Of(employee, kind, draft.Detail, draft.IssuedOn, draft.ExpiresOn, draft.Number);
        if (paper.Refused)
        {
            return paper.Refusal;
        }

        db.EmployeePapers.Add(paper.Value);
        return await trail.SaveAsync(AuditActions.EmployeePaperChanged, employee.Id, user, cancellation);
    }

    /// <summary>Corrects a paper, or writes its renewal, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(EmployeePaper paper, PaperDraft draft, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(paper).Property(known => known.Version).OriginalValue = version;
        var corrected = paper.Correct(draft.Detail, draft.Number, draft.IssuedOn, draft.ExpiresOn);
        return corrected.Refused ? corrected : await trail.SaveAsync(AuditActions.EmployeePaperChanged, paper.EmployeeId, user, cancellation);
    }

    /// <summary>Takes a paper away.</summary>
    public Task<Result> RemoveAsync(EmployeePaper paper, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.EmployeePapers.Remove(paper);
        return trail.SaveAsync(AuditActions.EmployeePaperChanged, paper.EmployeeId, user, cancellation);
    }
}
