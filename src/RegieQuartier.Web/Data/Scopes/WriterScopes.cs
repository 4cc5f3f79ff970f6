using System.Linq.Expressions;
using System.Security.Claims;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the accounts: those of the writers.</summary>
internal static class WriterScopes
{
    /// <summary>
    /// Who receives: an account that is open and holds the role. The others keep their appointments, and no
    /// slot of theirs is offered. Whatever changes the answer changes the version of their agenda.
    /// </summary>
    public static readonly Expression<Func<AppUser, bool>> Receives =
        account => account.DisabledAt == null && account.Roles.Any(held => held.Role == Role.Writer);

    /// <summary>The writers whose agenda a person may open, those who no longer receive included.</summary>
    public static IQueryable<AppUser> WithAgendaVisibleTo(this IQueryable<AppUser> accounts, ClaimsPrincipal user)
    {
        var writers = accounts.Where(account => account.Writer != null);
        if (user.Can(Policies.ViewAllAgendas))
        {
            return writers;
        }

        var me = user.AccountId();
        return writers.Where(account => account.Id == me);
    }

    /// <summary>The writers whose opening hours a person may set.</summary>
    public static IQueryable<AppUser> WithHoursEditableBy(this IQueryable<AppUser> accounts, ClaimsPrincipal user)
    {
        var writers = accounts.Where(Receives);
        if (user.Can(Policies.EditAllOpeningRanges))
        {
            return writers;
        }

        var me = user.AccountId();
        return writers.Where(account => account.Id == me);
    }
}
