using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.PriorityAreas;

/// <summary>The question, in a record: of the address they have now, and of the one they came in from.</summary>
/// <param name="File">The record.</param>
/// <param name="Now">What is known.</param>
/// <param name="Form">What is answered.</param>
public sealed record PriorityAreaPage(EmployeeFile File, KnownArea Now, PriorityAreaForm Form)
{
    /// <summary>Reads it, with what was typed, or with what is known when nothing was yet.</summary>
    public static async Task<PriorityAreaPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, PriorityAreaForm? typed, DateOnly today, CancellationToken cancellation)
    {
        var entry = await db.IntegrationPathways.AsNoTracking().LatestFirstOf(file.Id)
            .Select(pathway => new EntryArea(pathway.OpenedOn, pathway.EnteredFromPriorityArea))
            .FirstOrDefaultAsync(cancellation);
        var now = await db.Employees.AsNoTracking().Where(employee => employee.Id == file.Id)
            .Select(employee => new KnownArea(employee.LivesInPriorityArea, employee.PriorityAreaCheckedOn, entry, employee.Version))
            .FirstAsync(cancellation);
        return new PriorityAreaPage(file, now, typed ?? new PriorityAreaForm { CheckedOn = today, AtEntry = entry?.Inside, Version = now.Version });
    }
}

/// <summary>What is known of the two addresses.</summary>
/// <param name="Inside">Whether the present one is in a priority area; null while nobody checked.</param>
/// <param name="CheckedOn">The day that was checked.</param>
/// <param name="Entry">Their last pathway; null without one.</param>
/// <param name="Version">The record's version.</param>
public sealed record KnownArea(bool? Inside, DateOnly? CheckedOn, EntryArea? Entry, uint Version)
{
    /// <summary>Whether it is what a form says.</summary>
    public bool Says(PriorityAreaForm form) => Inside == form.Inside && CheckedOn == form.CheckedOn && (form.AtEntry is null || Entry is null || Entry.Inside == form.AtEntry);
}

/// <summary>The day they came in, and whether it was from a priority area; null while nobody checked.</summary>
public sealed record EntryArea(DateOnly OpenedOn, bool? Inside);
