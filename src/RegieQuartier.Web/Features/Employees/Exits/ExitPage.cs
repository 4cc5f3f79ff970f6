using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The exit of an employee's last pathway, as far as its reader may know it.</summary>
/// <param name="File">The record.</param>
/// <param name="IsOpen">Whether the pathway is open: the exit can be written by who follows.</param>
/// <param name="Exit">The exit; null before, or for who reads its day alone.</param>
/// <param name="ExitOn">Its day; null before.</param>
public sealed record ExitPage(EmployeeFile File, bool IsOpen, ExitDetails? Exit, DateOnly? ExitOn)
{
    public static async Task<ExitPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var pathway = await db.IntegrationPathways.AsNoTracking()
            .Where(known => known.EmployeeId == file.Id)
            .OrderByDescending(known => known.ClosedOn == null).ThenByDescending(known => known.OpenedOn)
            .FirstOrDefaultAsync(cancellation);
        if (pathway is null or { IsOpen: true })
        {
            return new ExitPage(file, pathway is not null, null, null);
        }

        var (seesReason, seesAll) = (file.Rights.Pathway, file.Rights.Exit);
        var exit = await db.PathwayExits.AsNoTracking().Include(known => known.FollowUps).FirstOrDefaultAsync(known => known.PathwayId == pathway.Id, cancellation);
        return exit is null || !seesAll
            ? new ExitPage(file, false, null, pathway.ClosedOn)
            : new ExitPage(file, false, await DetailsAsync(db, exit, seesReason, cancellation), exit.ExitOn);
    }

    /// <summary>Whether the reader writes here.</summary>
    public bool CanWrite => File.Rights.Follows;

    private static async Task<ExitDetails> DetailsAsync(RegieQuartierDbContext db, PathwayExit exit, bool seesReason, CancellationToken cancellation)
    {
        var label = seesReason || !exit.IsSensitive
            ? await db.ExitReasons.AsNoTracking()
                .Where(reason => reason.Code == exit.ReasonCode && reason.From <= exit.ExitOn && (reason.Until == null || reason.Until >= exit.ExitOn))
                .Select(reason => reason.Label)
                .FirstOrDefaultAsync(cancellation)
            : null;
        var author = await db.Users.Where(account => account.Id == exit.AuthorId).Select(account => account.DisplayName).FirstAsync(cancellation);
        return new ExitDetails(
            exit.ExitOn, label, exit.Category, exit.IsCounted, exit.WhyNotCounted, exit.HiredOn, exit.WorkedMinutes, seesReason ? exit.PersonsWords : "", author, exit.RecordedOn, exit.Version,
            [.. exit.FollowUps.Select(call => new FollowUpLine(call.Id, call.Months, call.DueOn, call.DoneOn, call.Situation))]);
    }
}

/// <summary>An exit, as its reader may know it.</summary>
/// <param name="ExitOn">Its day.</param>
/// <param name="Reason">Its reason; null for who may not know it.</param>
/// <param name="Category">Its category on its day.</param>
/// <param name="IsCounted">Whether the rates count it.</param>
/// <param name="WhyNot">Why they do not.</param>
/// <param name="HiredOn">The day of the first hiring.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
/// <param name="PersonsWords">What the person said; empty for who may not read it.</param>
/// <param name="AuthorName">Who wrote it.</param>
/// <param name="RecordedOn">When.</param>
/// <param name="Version">Its version.</param>
/// <param name="Calls">The calls that follow.</param>
public sealed record ExitDetails(
    DateOnly ExitOn, string? Reason, ExitCategory Category, bool IsCounted, WhyNotCounted? WhyNot, DateOnly HiredOn, int WorkedMinutes, string PersonsWords, string AuthorName, DateOnly RecordedOn,
    uint Version, IReadOnlyList<FollowUpLine> Calls);

/// <summary>A call after an exit.</summary>
public sealed record FollowUpLine(Guid Id, int Months, DateOnly DueOn, DateOnly? DoneOn, FollowUpSituation? Situation);
