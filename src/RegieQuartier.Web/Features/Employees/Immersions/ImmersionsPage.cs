using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>The immersions of an employee, the last one first; their dates alone for who runs the crew.</summary>
public sealed record ImmersionsPage(EmployeeFile File, IReadOnlyList<ImmersionLine> Lines)
{
    public static async Task<ImmersionsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var (whole, dates) = (file.Rights.Immersions, file.Rights.ImmersionDates);
        var lines = await db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.EmployeeId == file.Id && dates && (whole || immersion.CancelledOn == null))
            .OrderByDescending(immersion => immersion.StartsOn).ThenByDescending(immersion => immersion.Id)
            .Select(immersion => new ImmersionLine(
                immersion.Id,
                immersion.StartsOn,
                immersion.EndsOn,
                whole ? new ImmersionSubject(immersion.HostName, immersion.JobTitle, immersion.Purpose, immersion.OutcomeNote, immersion.ObjectiveMet, immersion.HostWouldHire, immersion.ConcludedOn, immersion.CancelledOn) : null))
            .ToListAsync(cancellation);
        return new ImmersionsPage(file, lines);
    }

    /// <summary>Whether the reader plans immersions here.</summary>
    public bool CanPlan => File.CanWritePathway;
}

/// <summary>An immersion, in short.</summary>
/// <param name="Id">The immersion.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="Subject">All the rest; null for who reads the dates alone.</param>
public sealed record ImmersionLine(Guid Id, DateOnly StartsOn, DateOnly EndsOn, ImmersionSubject? Subject)
{
    /// <summary>Where it stands on a day; whether it has its outcome is no matter of dates.</summary>
    public ImmersionState StateOn(DateOnly today) => Subject is null
        ? ImmersionLabels.DatesOf(StartsOn, EndsOn, today)
        : ImmersionLabels.StateOf(StartsOn, EndsOn, Subject.ConcludedOn, Subject.CancelledOn, today);
}

/// <summary>With whom an immersion is, for what, and what came of it.</summary>
public sealed record ImmersionSubject(string HostName, string JobTitle, ImmersionPurpose Purpose, string OutcomeNote, bool? ObjectiveMet, bool? HostWouldHire, DateOnly? ConcludedOn, DateOnly? CancelledOn);
