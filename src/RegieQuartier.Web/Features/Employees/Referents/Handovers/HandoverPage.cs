using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Referents.Handovers;

/// <summary>Whom an advisor still follows, and the form that hands them all over.</summary>
/// <param name="AdvisorId">The account.</param>
/// <param name="AdvisorName">Whose it is.</param>
/// <param name="IsWorking">Whether they still can: their account is open, and an advisor's.</param>
/// <param name="People">The people, by name.</param>
/// <param name="Advisors">Who may follow them.</param>
/// <param name="Form">Who is to.</param>
public sealed record HandoverPage(Guid AdvisorId, string AdvisorName, bool IsWorking, IReadOnlyList<HandoverLine> People, IReadOnlyList<SelectListItem> Advisors, ReferentForm Form)
{
    /// <summary>Null for an account that follows nobody by its role, and never did.</summary>
    public static async Task<HandoverPage?> LoadAsync(RegieQuartierDbContext db, Guid advisorId, ReferentForm form, DateOnly today, CancellationToken cancellation)
    {
        var working = db.Users.AsNoTracking().Holding(Role.Advisor);
        var advisor = await db.Users.AsNoTracking()
            .Where(account => account.Id == advisorId && (working.Any(one => one.Id == advisorId) || db.Set<ReferentAssignment>().Any(referent => referent.AdvisorId == advisorId)))
            .Select(account => new { account.DisplayName, IsWorking = working.Any(one => one.Id == advisorId) })
            .FirstOrDefaultAsync(cancellation);
        if (advisor is null)
        {
            return null;
        }

        var people = await db.Employees.AsNoTracking()
            .StillFollowedBy(db, advisorId, today)
            .OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id)
            .Select(employee => new HandoverLine(employee.Id, employee.FirstName + " " + employee.LastName))
            .ToListAsync(cancellation);
        var others = await working
            .Where(account => account.Id != advisorId)
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString()))
            .ToListAsync(cancellation);
        return new HandoverPage(advisorId, advisor.DisplayName, advisor.IsWorking, people, [new("Choisir", ""), .. others], form);
    }
}

/// <summary>Somebody who is to be handed over.</summary>
public sealed record HandoverLine(Guid EmployeeId, string FullName);
