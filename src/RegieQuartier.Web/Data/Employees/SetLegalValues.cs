using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down what the legal figures will be worth. A value that holds is never changed: PostgreSQL does not let the site do it either.</summary>
public sealed class SetLegalValues(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Writes down a value to come.</summary>
    /// <param name="rule">The figure.</param>
    /// <param name="holdsFrom">First day it will hold.</param>
    /// <param name="value">What it will be worth.</param>
    /// <param name="source">The text it comes from.</param>
    /// <param name="named">The figure and the day, as the journal says them.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> AnnounceAsync(LegalRule rule, DateOnly holdsFrom, decimal value, string source, string named, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var announced = LegalValue.Announce(rule, holdsFrom, value, source, time.Today);
        if (announced.Refused)
        {
            return announced.Refusal;
        }

        db.LegalValues.Add(announced.Value);
        return await SaveAsync(AuditActions.LegalValueAnnounced, named, user, cancellation);
    }

    /// <summary>Takes a value back before it holds; null when there is none of that day.</summary>
    /// <param name="rule">The figure.</param>
    /// <param name="holdsFrom">Its first day.</param>
    /// <param name="named">The figure and the day, as the journal says them.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result?> WithdrawAsync(LegalRule rule, DateOnly holdsFrom, string named, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await db.LegalValues.FirstOrDefaultAsync(value => value.Rule == rule && value.HoldsFrom == holdsFrom, cancellation) is not { } known)
        {
            return null;
        }

        var withdrawn = known.Withdraw(time.Today);
        if (withdrawn.Refused)
        {
            return withdrawn;
        }

        db.LegalValues.Remove(known);
        var saved = await SaveAsync(AuditActions.LegalValueWithdrawn, named, user, cancellation);
        // Somebody withdrew it meanwhile: there is nothing left to do.
        return saved.Refused && saved.Refusal == Constraints.ChangedMeanwhile ? Result.Done : saved;
    }

    // A figure of the law is nobody's: the journal may say which one.
    private Task<Result> SaveAsync(string action, string named, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), null, time.Now, named));
        return db.SaveOrRefuseAsync(cancellation);
    }
}
