using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>An import, wherever it stands: what was read and what is wrong with it, how far it is, or what it brought in.</summary>
/// <param name="Run">Where it stands.</param>
/// <param name="AuthorName">Who brought it in, when it is not the reader.</param>
/// <param name="CanUndo">Whether it can be undone now.</param>
/// <param name="Follows">Whether the reader will follow the people it brings in.</param>
/// <param name="Check">What is wrong in the file as things are now; null once it is confirmed.</param>
/// <param name="Titles">The columns of the file.</param>
/// <param name="Shown">Its first rows.</param>
/// <param name="After">What is to be checked of its people: once it is written, or now that it is.</param>
public sealed record ImportPage(
    ImportLook Run, string? AuthorName, bool CanUndo, bool Follows, ImportCheck? Check, IReadOnlyList<string> Titles, IReadOnlyList<SpreadsheetRow> Shown, IReadOnlyList<ImportAfter> After)
{
    /// <summary>How many wrong cells are listed: whoever has more mends those first.</summary>
    public const int MostFaults = 300;

    private const int MostRows = 10;

    public static async Task<ImportPage> LoadAsync(RegieQuartierDbContext db, ImportFiles files, ImportRun run, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var author = run.AuthorId == user.AccountId()
            ? null
            : await db.Users.Where(account => account.Id == run.AuthorId).Select(account => account.DisplayName).FirstAsync(cancellation);
        var follows = run.Kind == ImportKind.Employees && user.Can(Policies.FollowEmployees);
        var page = new ImportPage(ImportLook.Of(run), author, run.CanBeUndoneAt(now), follows, null, [], [], []);
        if (run is not { State: ImportState.Checked, Content: not null })
        {
            return run.State == ImportState.Done ? page with { After = await ImportAfter.LoadAsync(db, run, user, ParisZone.DayOf(now), cancellation) } : page;
        }

        var read = await files.ReadAsync(db, ImportedFile.Of(run, SetImports.FollowerOf(run.Kind, user)), cancellation);
        return read is { Check: { } check, Table: { } table }
            ? page with { Check = check, After = check.After, Titles = table.Titles, Shown = [.. table.Rows.Take(MostRows)] }
            : page with { Check = new ImportCheck(run.Rows, [new ImportFault(0, 0, "Fichier", "", "", read.Refusal!.Sentence)], [], []) };
    }
}

/// <summary>Where an import stands.</summary>
/// <param name="Id">The import.</param>
/// <param name="Kind">What it brings in.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="WrittenRows">How many are written.</param>
/// <param name="StoppedAt">When it last stopped on its way; null when it did not.</param>
/// <param name="DoneAt">When it was done; null before.</param>
/// <param name="UndoneAt">When it was undone but for what had changed; null when it was not.</param>
public sealed record ImportLook(
    Guid Id, ImportKind Kind, string FileName, ImportState State, int Rows, int WrittenRows, DateTimeOffset? StoppedAt, DateTimeOffset? DoneAt, DateTimeOffset? UndoneAt)
{
    private const int Thousandths = 1000;

    public string Root => $"/imports/{Id}";

    /// <summary>How much is written, in thousandths.</summary>
    public int Progress => Rows == 0 ? 0 : (int)((long)WrittenRows * Thousandths / Rows);

    public static ImportLook Of(ImportRun run) =>
        new(run.Id, run.Kind, run.FileName, run.State, run.Rows, run.WrittenRows, run.StoppedAt, run.DoneAt, run.UndoneAt);
}
