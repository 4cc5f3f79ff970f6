using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>What one may bring in, and the imports of the last day: older ones are in the journal alone.</summary>
/// <param name="Kinds">What one may bring in.</param>
/// <param name="Runs">The imports, newest first.</param>
public sealed record ImportListPage(IReadOnlyList<ImportKind> Kinds, IReadOnlyList<ImportLine> Runs)
{
    private const int Most = 100;

    public static async Task<ImportListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var me = user.AccountId();
        var limit = now - ImportRun.Kept;
        var runs = await db.ImportRuns.AsNoTracking().VisibleTo(user)
            .Where(run => run.State == ImportState.Confirmed || (run.DoneAt ?? run.ReceivedAt) > limit)
            .OrderByDescending(run => run.Id)
            .Take(Most)
            .Select(run => new ImportLine(
                run.Id,
                run.Kind,
                run.FileName,
                run.AuthorId == me ? null : db.Users.Where(account => account.Id == run.AuthorId).Select(account => account.DisplayName).First(),
                run.State,
                run.Rows,
                run.Faults,
                run.ReceivedAt,
                run.UndoneAt != null))
            .ToListAsync(cancellation);
        return new ImportListPage(ImportKinds.For(user), runs);
    }
}

/// <summary>One import of the list.</summary>
/// <param name="Id">The import.</param>
/// <param name="Kind">What it brings in.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="AuthorName">Who brought it in, when it is not the reader.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Faults">How many wrong cells.</param>
/// <param name="ReceivedAt">When the file came.</param>
/// <param name="UndoneInPart">Whether it was undone, but for what had changed.</param>
public sealed record ImportLine(Guid Id, ImportKind Kind, string FileName, string? AuthorName, ImportState State, int Rows, int Faults, DateTimeOffset ReceivedAt, bool UndoneInPart);
