using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Says who follows whom.</summary>
public sealed class SetReferents(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Names the advisor who follows an employee; the one before no longer does, from the same instant on.</summary>
    public async Task<Result> NameAsync(Guid employeeId, Guid advisorId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!await IsAdvisorAsync(advisorId, cancellation))
        {
            return ReferentRefusals.NotAnAdvisor;
        }

        var employee = await db.Employees.Include(known => known.Referents).FirstAsync(known => known.Id == employeeId, cancellation);
        var named = employee.NameReferent(advisorId, time.Now);
        if (named.Refused)
        {
            return named;
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.ReferentNamed, user.AccountId(), employee.Id, time.Now));
        return await db.SaveOrRefuseAsync(cancellation);
    }

    /// <summary>Hands an advisor's people to a colleague for a while.</summary>
    public async Task<Result> DelegateAsync(Guid advisorId, Guid delegateId, DateOnly startsOn, DateOnly endsOn, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!await IsAdvisorAsync(delegateId, cancellation))
        {
            return ReferentRefusals.NotAnAdvisor with { Field = nameof(ReferentDelegation.DelegateId) };
        }

        var planned = ReferentDelegation.Plan(advisorId, delegateId, startsOn, endsOn, time.Today);
        if (planned.Refused)
        {
            return planned.Refusal;
        }

        db.ReferentDelegations.Add(planned.Value);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.DelegationPlanned, user.AccountId(), planned.Value.Id, time.Now));
        return await db.SaveOrRefuseAsync(cancellation);
    }

    /// <summary>The advisor is back: the delegation no longer holds from today on.</summary>
    public async Task<Result> EndDelegationAsync(ReferentDelegation delegation, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var ended = Result.Done;
        if (time.Today <= delegation.StartsOn)
        {
            db.ReferentDelegations.Remove(delegation);
        }
        else
        {
            ended = delegation.EndBefore(time.Today);
        }

        if (ended.Refused)
        {
            return ended;
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.DelegationEnded, user.AccountId(), delegation.Id, time.Now));
        return await db.SaveOrRefuseAsync(cancellation);
    }

    private Task<bool> IsAdvisorAsync(Guid id, CancellationToken cancellation) =>
        db.Users.AnyAsync(account => account.Id == id && account.DisabledAt == null && account.Roles.Any(held => held.Role == Role.Advisor), cancellation);
}
