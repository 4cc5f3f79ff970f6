using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>A PASS IAE and all that moved its end.</summary>
public sealed record PassStory(
    Guid Id, PassNumber Number, DateOnly FirstEndsOn, PassElsewhere Elsewhere, PassDates Dates, IReadOnlyList<PassSuspensionLine> Suspensions, IReadOnlyList<PassExtensionLine> Extensions, IReadOnlyList<WithdrawnPassChangeLine> Withdrawn)
{
    /// <summary>The last PASS of an employee; null when there is none.</summary>
    public static Task<PassStory?> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation) => db.IaePasses.AsNoTracking()
        .Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn == null)
        .OrderByDescending(pass => pass.StartsOn)
        .Select(pass => new PassStory(
            pass.Id,
            pass.Number!.Value,
            pass.FirstEndsOn,
            new PassElsewhere(pass.SuspendedElsewhereDays, pass.ExtendedElsewhereDays),
            new PassDates(pass.StartsOn, pass.EndsOn, pass.Suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn)).ToList()),
            pass.Suspensions.OrderBy(suspension => suspension.StartsOn).Select(suspension => new PassSuspensionLine(suspension.Id, suspension.Reason, suspension.StartsOn, suspension.EndsOn)).ToList(),
            pass.Extensions.OrderBy(extension => extension.RequestedOn).ThenBy(extension => extension.Id)
                .Select(extension => new PassExtensionLine(extension.Id, extension.Reason, extension.State, extension.StartsOn, extension.EndsOn, extension.RequestedOn, extension.Denial)).ToList(),
            pass.WithdrawnChanges.OrderBy(change => change.WithdrawnOn).ThenBy(change => change.Id)
                .Select(change => new WithdrawnPassChangeLine(change.Kind, change.StartsOn, change.EndsOn, change.WithdrawnOn, change.Reason)).ToList()))
        .AsSplitQuery()
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>A suspension of a PASS, and by how many days it moved its end.</summary>
public sealed record PassSuspensionLine(Guid Id, SuspensionReason Reason, DateOnly StartsOn, DateOnly EndsOn)
{
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber;
}

public sealed record PassExtensionLine(Guid Id, ExtensionReason Reason, ExtensionState State, DateOnly StartsOn, DateOnly EndsOn, DateOnly RequestedOn, ExtensionDenial? Denial);

public sealed record WithdrawnPassChangeLine(PassChangeKind Kind, DateOnly StartsOn, DateOnly EndsOn, DateOnly WithdrawnOn, PassWithdrawal Reason);

/// <summary>A PASS that was a mistake; without a number when it was somebody else's.</summary>
public sealed record WithdrawnPassLine(PassNumber? Number, DateOnly StartsOn, DateOnly WithdrawnOn, PassWithdrawal Reason)
{
    public static async Task<IReadOnlyList<WithdrawnPassLine>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation) => await db.IaePasses.AsNoTracking()
        .Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn != null)
        .OrderBy(pass => pass.WithdrawnOn).ThenBy(pass => pass.Id)
        .Select(pass => new WithdrawnPassLine(pass.Number, pass.StartsOn, pass.WithdrawnOn!.Value, pass.WithdrawalReason!.Value))
        .ToListAsync(cancellation);
}
