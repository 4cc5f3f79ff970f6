using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Says who follows whom.</summary>
public sealed class SetReferents(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
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

        return await trail.SaveAsync(AuditActions.ReferentNamed, employee.Id, user, cancellation);
    }

    /// <summary>Hands over all whom an advisor still follows, from the same instant on: all of them, or nobody.</summary>
    public async Task<Result> HandOverAsync(Guid advisorId, Guid toId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (toId == advisorId || !await IsAdvisorAsync(toId, cancellation))
        {
            return ReferentRefusals.NotAnAdvisor;
        }

        var now = time.Now;
        var people = await db.Employees.StillFollowedBy(db, advisorId, time.Today).Include(known => known.Referents).ToListAsync(cancellation);
        foreach (var employee in people)
        {
            if (employee.NameReferent(toId, now) is { Refused: true } refused)
            {
                return refused;
            }

            trail.Note(AuditActions.ReferentNamed, employee.Id, user);
        }

        // Somebody named another one for one of them meanwhile: PostgreSQL refuses the whole, which is looked at again.
        return await trail.SaveAsync(cancellation);
    }

    /// <summary>Hands an advisor's people to a colleague for a while.</summary>
    public async Task<Result> DelegateAsync(Guid advisorId, Guid delegateId, DateOnly startsOn, DateOnly endsOn, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!await IsAdvisorAsync(advisorId, cancellation))
        {
            return ReferentRefusals.NotAnAdvisor;
        }

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
        return await trail.SaveAsync(AuditActions.DelegationPlanned, planned.Value.Id, user, cancellation);
    }

    /// <summary>The advisor is back: the delegation no longer holds from today on.</summary>
    public async Task<Result> EndDelegationAsync(ReferentDelegation delegation, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!delegation.HeldBefore(time.Today))
        {
            db.ReferentDelegations.Remove(delegation);
        }
        else if (delegation.EndBefore(time.Today) is { Refused: true } refused)
        {
            return refused;
        }

        return await trail.SaveAsync(AuditActions.DelegationEnded, delegation.Id, user, cancellation);
    }

    private Task<bool> IsAdvisorAsync(Guid id, CancellationToken cancellation) =>
        db.Users.Holding(Role.Advisor).AnyAsync(account => account.Id == id, cancellation);
}
