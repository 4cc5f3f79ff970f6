using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Imports;

/// <summary>Keeps the file of an import until it is confirmed, or abandoned.</summary>
public sealed class SetImports(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>An import that a person may see; null when it is out of reach, or there is no such import.</summary>
    /// <param name="id">The import.</param>
    /// <param name="user">Who looks.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<ImportRun?> FindAsync(Guid id, ClaimsPrincipal user, CancellationToken cancellation) =>
        db.ImportRuns.VisibleTo(user).FirstOrDefaultAsync(run => run.Id == id, cancellation);

    /// <summary>Keeps a file that was looked at, in place of the one of the same kind that waited for the same person.</summary>
    public async Task<Result<ImportRun>> ReceiveAsync(ImportRun run, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.ImportRuns
            .Where(waiting => waiting.AuthorId == run.AuthorId && waiting.Kind == run.Kind && waiting.State == ImportState.Checked)
            .ExecuteDeleteAsync(cancellation);
        db.ImportRuns.Add(run);
        var saved = await db.SaveOrRefuseAsync(cancellation);
        if (saved.Refused)
        {
            return saved.Refusal;
        }

        await transaction.CommitAsync(cancellation);
        return run;
    }

    /// <summary>The file that waits for a person; null when none does.</summary>
    public Task<ImportRun?> FindWaitingAsync(ImportKind kind, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var me = user.AccountId();
        return db.ImportRuns.AsNoTracking().FirstOrDefaultAsync(run => run.AuthorId == me && run.Kind == kind && run.State == ImportState.Checked, cancellation);
    }

    /// <summary>
    /// The advisor who sends a file: they follow the people that it brings in, and write down the PASS IAE of those whom they follow
    /// alone, unless they see everybody's pathway. Null for the others.
    /// </summary>
    public static Guid? FollowerOf(ImportKind kind, ClaimsPrincipal user) => kind switch
    {
        ImportKind.Employees when user.Can(Policies.FollowEmployees) => user.AccountId(),
        ImportKind.Passes when !user.Can(Policies.ViewAllPathways) => user.AccountId(),
        _ => null,
    };

    /// <summary>Has an import carried out, once. An advisor follows the people they bring in.</summary>
    public async Task<Result> ConfirmAsync(ImportRun run, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var confirmed = run.Confirm(FollowerOf(run.Kind, user), time.Now);
        return confirmed.Refused ? confirmed : await db.SaveOrRefuseAsync(cancellation);
    }

    /// <summary>Gives a file up: nothing of it is kept.</summary>
    public async Task<Result> AbandonAsync(ImportRun run, CancellationToken cancellation)
    {
        var abandoned = run.Abandon();
        if (abandoned.Refused)
        {
            return abandoned;
        }

        db.ImportRuns.Remove(run);
        return await db.SaveOrRefuseAsync(cancellation);
    }
}
