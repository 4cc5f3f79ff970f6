using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What the head of a record counts down to on its first page, as far as its reader may know.</summary>
/// <param name="Interview">The next interview; null when no pathway is open, or for who does not read it.</param>
/// <param name="Immersions">What immersions take of the CDDI that runs; null without one, or for who does not read them.</param>
/// <param name="CanExtendPass">Whether the reader may ask today for an extension of the PASS IAE.</param>
/// <param name="Needs">The alerts; null without any, or for who does not read the pathway.</param>
public sealed record FileAhead(InterviewAhead? Interview, ContractUse? Immersions, bool CanExtendPass, PersonAlerts? Needs);

/// <summary>The next interview of an open pathway.</summary>
/// <param name="ExpectedOn">The last day by which one is waited for.</param>
/// <param name="NextId">The one that is planned, the earliest; null without one.</param>
/// <param name="NextAt">When it begins, in UTC; null without one.</param>
/// <param name="AgreedOn">The day that was agreed for it, whose hour nobody gave yet; null without one.</param>
public sealed record InterviewAhead(DateOnly ExpectedOn, Guid? NextId, DateTimeOffset? NextAt, DateOnly? AgreedOn);

/// <summary>Reads what the head of a record counts down to.</summary>
public sealed class ReadAhead(RegieQuartierDbContext db, ReadAlerts alerts, LegalFigures figures)
{
    /// <summary>Reads what the reader of a record may know of it; nothing is asked of PostgreSQL for who may know nothing.</summary>
    /// <param name="file">The head of the record.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<FileAhead> OfAsync(EmployeeFile file, CancellationToken cancellation)
    {
        var (needs, interview) = file.Rights.Pathway ? await alerts.OfRecordAsync(file, cancellation) : default;
        return new FileAhead(interview, await ImmersionsAsync(file, cancellation), await CanExtendPassAsync(file, cancellation), needs);
    }

    private async Task<ContractUse?> ImmersionsAsync(EmployeeFile file, CancellationToken cancellation)
    {
        if (file is not { Rights: { Contracts: true, Immersions: true }, Contract: { Type: ContractType.Cddi, Dates: { LastDay: { } last, StartsOn: var first } dates } contract }
            || dates.StatusOn(file.Today) is ContractStatus.Future or ContractStatus.Over)
        {
            return null;
        }

        var immersions = await db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.EmployeeId == file.Id && immersion.CancelledOn == null && immersion.StartsOn <= last && immersion.EndsOn >= first)
            .Select(immersion => new DaySpan(immersion.StartsOn, immersion.EndsOn))
            .ToListAsync(cancellation);
        return ContractUse.Of(contract.Type, first, last, immersions, await figures.ReadAsync(cancellation));
    }

    private async Task<bool> CanExtendPassAsync(EmployeeFile file, CancellationToken cancellation) =>
        file is { Rights.EditPass: true, Pass: { Dates: var dates } pass }
        && dates.StatusOn(file.Today) != IaePassStatus.Suspended
        && dates.IsInExtensionWindow(file.Today, await figures.ReadAsync(cancellation))
        // The form would refuse a second demand while one waits for its answer.
        && !await db.IaePasses.AnyAsync(known => known.Id == pass.Id && known.Extensions.Any(demand => demand.State == ExtensionState.Pending), cancellation);
}
