using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the delegations.</summary>
internal static class DelegationScopes
{
    /// <summary>Those that a person plans and ends: everybody's for who reads every pathway, one's own for an advisor.</summary>
    public static IQueryable<ReferentDelegation> PlannedBy(this IQueryable<ReferentDelegation> delegations, ClaimsPrincipal user)
    {
        if (user.Can(Policies.ViewAllPathways))
        {
            return delegations;
        }

        var me = user.AccountId();
        return delegations.Where(delegation => delegation.AdvisorId == me);
    }
}
