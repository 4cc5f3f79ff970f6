using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Takes the files that people send, and gives the templates that they fill: the same for each kind.</summary>
public sealed class ImportUploads(RegieQuartierDbContext db, ImportFiles files, SetImports set, ParisTime time)
{
    /// <summary>The page that a file is sent from.</summary>
    public async Task<ImportFormPage> PageOfAsync(ImportKind kind, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var waiting = await set.FindWaitingAsync(kind, user, cancellation);
        return new ImportFormPage(kind, new ImportForm(), await files.ColumnsOfAsync(db, kind, cancellation), waiting is null ? null : ImportLook.Of(waiting));
    }

    /// <summary>The file to fill in, with a note and an example under each title.</summary>
    public async Task<IActionResult> TemplateOfAsync(ImportKind kind, PathString path, CancellationToken cancellation)
    {
        var columns = await files.ColumnsOfAsync(db, kind, cancellation);
        return new SpreadsheetTemplateResult(
            ImportLabels.TemplateTitle(kind),
            time.Today,
            [.. columns.Select(column => column.Title)],
            [[.. columns.Select(column => column.Note)], [.. columns.Select(column => column.Example)]],
            SpreadsheetFile.FormatOf(path));
    }

    /// <summary>Keeps a file that can be read, whatever is wrong in its cells; says why another one cannot be.</summary>
    public async Task<IActionResult> ReceiveAsync(Controller controller, ImportKind kind, ImportForm form, CancellationToken cancellation)
    {
        if (!controller.ModelState.IsValid)
        {
            return controller.Again("New", await PageOfAsync(kind, controller.User, cancellation));
        }

        var (content, name) = (await ContentAsync(form.File!, cancellation), NameOf(form.File!));
        var file = new ImportedFile(kind, name, content, controller.User.AccountId(), SetImports.FollowerOf(kind, controller.User));
        var read = await files.ReadAsync(db, file, cancellation);
        if (read.Refusal is { } refusal)
        {
            controller.ModelState.AddModelError(nameof(ImportForm.File), refusal.Sentence);
            return controller.Again("New", await PageOfAsync(kind, controller.User, cancellation));
        }

        var run = ImportRun.Receive(kind, file.AuthorId, name, content, read.Check!.Count, read.Check.Faults.Count, time.Now);
        return controller.Redirect($"/imports/{await KeepAsync(run, controller.User, cancellation)}");
    }

    // Sent twice in one instant, the file that was kept is shown.
    private async Task<Guid> KeepAsync(ImportRun run, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var received = await set.ReceiveAsync(run, cancellation);
        return received.Refused && await set.FindWaitingAsync(run.Kind, user, cancellation) is { } waiting ? waiting.Id : run.Id;
    }

    private static async Task<byte[]> ContentAsync(IFormFile file, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        await file.CopyToAsync(kept, cancellation);
        return kept.ToArray();
    }

    private static string NameOf(IFormFile file) => SafeText.Clean(Path.GetFileName(file.FileName.Replace('\\', '/')), multiline: false).Text;
}

/// <summary>The page that a file is sent from.</summary>
/// <param name="Kind">What it brings in.</param>
/// <param name="Form">The file.</param>
/// <param name="Columns">The columns that it may have.</param>
/// <param name="Waiting">The one that it would take the place of; null when none waits.</param>
public sealed record ImportFormPage(ImportKind Kind, ImportForm Form, IReadOnlyList<ImportColumn> Columns, ImportLook? Waiting);
