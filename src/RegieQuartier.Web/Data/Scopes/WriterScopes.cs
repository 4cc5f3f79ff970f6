using System.Security.Claims;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the writers.</summary>
internal static class WriterScopes
{
    /// <summary>The writers whose agenda a person may open.</summary>
    public static IQueryable<Writer> VisibleTo(this IQueryable<Writer> writers, ClaimsPrincipal user)
    {
        if (user.Can(Policies.ViewAllAgendas))
        {
            return writers;
        }

        var me = user.AccountId();
        return writers.Where(writer => writer.Id == me);
    }

    /// <summary>The writers whose opening hours a person may set.</summary>
    public static IQueryable<Writer> EditableBy(this IQueryable<Writer> writers, ClaimsPrincipal user)
    {
        if (user.Can(Policies.EditAllOpeningRanges))
        {
            return writers;
        }

        var me = user.AccountId();
        return writers.Where(writer => writer.Id == me);
    }
}
