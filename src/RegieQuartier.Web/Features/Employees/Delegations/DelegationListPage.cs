using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Delegations;

/// <summary>Who replaces whom now and later, and the form to plan another one.</summary>
/// <param name="Lines">Who replaces whom.</param>
/// <param name="Away">Whose absence the reader plans.</param>
/// <param name="Delegates">Who may replace them.</param>
/// <param name="OwnId">The reader's account, whose people they may hand over for good; null for who follows nobody by their role.</param>
/// <param name="Form">The replacement to plan.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record DelegationListPage(IReadOnlyList<DelegationLine> Lines, IReadOnlyList<SelectListItem> Away, IReadOnlyList<SelectListItem> Delegates, Guid? OwnId, DelegationForm Form, DateOnly Today)
{
    public static async Task<DelegationListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today, DelegationForm form, CancellationToken cancellation)
    {
        var lines = await (
            from delegation in db.ReferentDelegations.AsNoTracking().PlannedBy(user)
            join advisor in db.Users on delegation.AdvisorId equals advisor.Id
            join other in db.Users on delegation.DelegateId equals other.Id
            where delegation.EndsOn >= today
            orderby delegation.StartsOn, delegation.Id
            select new DelegationLine(delegation.Id, advisor.DisplayName, other.DisplayName, delegation.StartsOn, delegation.EndsOn))
            .ToListAsync(cancellation);
        var advisors = await db.Users.AsNoTracking()
            .Holding(Role.Advisor)
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString()))
            .ToListAsync(cancellation);
        var me = user.AccountId().ToString();
        var own = !user.Can(Policies.ViewAllPathways);
        return new DelegationListPage(
            lines,
            own ? [.. advisors.Where(advisor => string.Equals(advisor.Value, me, StringComparison.Ordinal))] : [new("Choisir", ""), .. advisors],
            [new("Choisir", ""), .. advisors.Where(advisor => !own || !string.Equals(advisor.Value, me, StringComparison.Ordinal))],
            user.Can(Policies.FollowEmployees) ? user.AccountId() : null,
            form,
            today);
    }

    /// <summary>Whether one replaces somebody today.</summary>
    public bool IsNow(DelegationLine line) => line.StartsOn <= Today;
}

/// <summary>One replacement.</summary>
public sealed record DelegationLine(Guid Id, string AdvisorName, string DelegateName, DateOnly StartsOn, DateOnly EndsOn)
{
    /// <summary>« Du 2 au … »: the days, both included.</summary>
    public string Days => $"Du {StartsOn.ToDateText()} au {EndsOn.ToDateText()}, ces deux jours compris";
}
