using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The exits of an employee, the latest first, as far as the reader may know them; before the first, that of today.</summary>
/// <param name="File">The record.</param>
/// <param name="IsOpen">Whether a pathway is open: its exit can be written by who follows.</param>
/// <param name="Contract">The contract that its exit waits for; null when it waits for none.</param>
/// <param name="Exits">The exits; none for who reads their day alone.</param>
/// <param name="ClosedOn">The last day of the last pathway; null while it is open, or without any.</param>
public sealed record ExitPage(EmployeeFile File, bool IsOpen, ContractToEnd? Contract, IReadOnlyList<ExitDetails> Exits, DateOnly? ClosedOn)
{
    /// <summary>The end of the contract that the last exit goes by, as it is noted now; null when there is none to recall.</summary>
    public ContractEnded? Ended { get; init; }

    /// <summary>Whether the reader, who follows somebody who left, has their barriers at the exit still to rate.</summary>
    public bool LacksReview { get; init; }

    public static async Task<ExitPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var last = await db.IntegrationPathways.AsNoTracking().LatestFirstOf(file.Id).Select(pathway => new { pathway.ClosedOn }).FirstOrDefaultAsync(cancellation);
        var exits = file.Rights.Exit ? await DetailsAsync(db, file, cancellation) : [];
        return new ExitPage(file, last is { ClosedOn: null }, await ContractToEnd.LoadAsync(db, file, cancellation), exits, last?.ClosedOn)
        {
            Ended = exits.Count > 0 && exits[0].ExitOn == last?.ClosedOn ? await ContractEnded.LoadAsync(db, file, cancellation) : null,
            LacksReview = file is { IsFollowedHere: true, Pathway: { ClosedOn: not null } pathway } && await db.IntegrationPathways.WithoutExitReview(db).AnyAsync(known => known.Id == pathway.Id, cancellation),
        };
    }

    /// <summary>Whether the reader may be shown a reason that tells of health or of justice.</summary>
    public static Task<bool> HoldsSensitiveReasonAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) =>
        file.Rights is { Exit: true, Pathway: true } ? db.PathwayExits.OfEmployee(db, file.Id).AnyAsync(exit => exit.IsSensitive, cancellation) : Task.FromResult(false);

    /// <summary>Whether the reader writes here.</summary>
    public bool CanWrite => File.Rights.Follows;

    // The words of the person, and a reason that the State withdraws, are read for who reads the pathway alone: next to
    // « retrait », an absent label would itself tell of health or of justice.
    private static Task<List<ExitDetails>> DetailsAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var seesAll = file.Rights.Pathway;
        return db.PathwayExits.AsNoTracking().OfEmployee(db, file.Id)
            .OrderByDescending(exit => exit.ExitOn).ThenByDescending(exit => exit.Id)
            .Select(exit => new ExitDetails(
                exit.Id,
                exit.ExitOn,
                seesAll || exit.Category != ExitCategory.Withdrawn
                    ? db.ExitReasons.Where(reason => reason.Code == exit.ReasonCode && reason.From <= exit.ExitOn && (reason.Until == null || reason.Until >= exit.ExitOn)).Select(reason => reason.Label).FirstOrDefault()
                    : null,
                seesAll && exit.IsSensitive,
                exit.Category,
                exit.WhyNotCounted,
                exit.HiredOn,
                exit.WorkedMinutes,
                seesAll ? exit.PersonsWords : "",
                db.Users.Where(account => account.Id == exit.AuthorId).Select(account => account.DisplayName).First(),
                exit.RecordedOn,
                exit.Version,
                exit.FollowUps.OrderBy(call => call.Months).Select(call => new FollowUpLine(call.Id, call.Months, call.DueOn, call.DoneOn, call.Situation)).ToList()))
            .ToListAsync(cancellation);
    }
}

/// <summary>An exit, as its reader may know it.</summary>
/// <param name="Id">The exit.</param>
/// <param name="ExitOn">Its day.</param>
/// <param name="Reason">Its reason; null for who may not know it.</param>
/// <param name="IsSensitive">Whether that reason, which the reader sees, tells of health or of justice.</param>
/// <param name="Category">Its category on its day.</param>
/// <param name="WhyNot">Why the rates do not count it; null when they do.</param>
/// <param name="HiredOn">The day of the first hiring.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
/// <param name="PersonsWords">What the person said; empty for who may not read it.</param>
/// <param name="AuthorName">Who wrote it.</param>
/// <param name="RecordedOn">When.</param>
/// <param name="Version">Its version.</param>
/// <param name="Calls">The calls that follow.</param>
public sealed record ExitDetails(
    Guid Id, DateOnly ExitOn, string? Reason, bool IsSensitive, ExitCategory Category, WhyNotCounted? WhyNot, DateOnly HiredOn, int WorkedMinutes, string PersonsWords, string AuthorName,
    DateOnly RecordedOn, uint Version, IReadOnlyList<FollowUpLine> Calls);

/// <summary>A call after an exit.</summary>
public sealed record FollowUpLine(Guid Id, int Months, DateOnly DueOn, DateOnly? DoneOn, FollowUpSituation? Situation);
