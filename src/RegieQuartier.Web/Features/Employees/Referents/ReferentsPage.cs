using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Referents;

/// <summary>Who follows an employee, who did, and the form to name somebody else.</summary>
public sealed record ReferentsPage(EmployeeFile File, IReadOnlyList<ReferentLine> Lines, string? Account, IReadOnlyList<SelectListItem> Advisors, ReferentForm Form)
{
    public static async Task<ReferentsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, ReferentForm form, CancellationToken cancellation)
    {
        var lines = await (
            from referent in db.Set<ReferentAssignment>().AsNoTracking()
            join account in db.Users on referent.AdvisorId equals account.Id
            where referent.EmployeeId == file.Id
            orderby referent.StartsAt descending
            select new ReferentLine(account.Id, account.DisplayName, referent.StartsAt, referent.EndsAt, referent.EndsAt == null && referent.AdvisorId == file.ReferentId))
            .ToListAsync(cancellation);
        var advisors = await db.Users.AsNoTracking()
            .Holding(Role.Advisor)
            .Where(account => account.Id != file.ReferentId)
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString()))
            .ToListAsync(cancellation);
        var linked = await db.Users.AsNoTracking()
            .OfEmployee(db, file.Id)
            .Select(account => account.DisplayName)
            .FirstOrDefaultAsync(cancellation);
        return new ReferentsPage(file, lines, linked, [new("Choisir", ""), .. advisors], form);
    }
}

/// <summary>Somebody who follows, or followed, an employee.</summary>
/// <param name="AdvisorId">Their account.</param>
/// <param name="Name">Their name.</param>
/// <param name="StartsAt">Since when, in UTC.</param>
/// <param name="EndsAt">Until when, in UTC; null while nobody else was named.</param>
/// <param name="IsReferent">Whether they follow them now: not through an account that is closed, or is not an advisor's any more.</param>
public sealed record ReferentLine(Guid AdvisorId, string Name, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, bool IsReferent)
{
    /// <summary>Whether they should, and cannot any more: somebody else is to be named.</summary>
    public bool IsGone => EndsAt is null && !IsReferent;
}
