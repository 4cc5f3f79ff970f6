using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the PASS IAE.</summary>
internal static class PassScopes
{
    /// <summary>Those that run on a day, suspended or not, and were not withdrawn.</summary>
    public static IQueryable<IaePass> CoveringOn(this IQueryable<IaePass> passes, DateOnly day) => passes.Where(pass => pass.WithdrawnOn == null && pass.StartsOn <= day && pass.EndsOn >= day);

    /// <summary>Those that are suspended on a day, as <see cref="PassDates.StatusOn"/> says it, and were not withdrawn.</summary>
    public static IQueryable<IaePass> SuspendedOn(this IQueryable<IaePass> passes, DateOnly day) => passes.Where(pass =>
        pass.WithdrawnOn == null && pass.StartsOn <= day && pass.EndsOn >= day && pass.Suspensions.Any(suspension => suspension.StartsOn <= day && suspension.EndsOn >= day));

    /// <summary>The days that those of a person are held because their contract is.</summary>
    /// <param name="passes">The PASS IAE.</param>
    /// <param name="employeeId">The person.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IReadOnlyList<DaySpan>> HeldWithContractAsync(this IQueryable<IaePass> passes, Guid employeeId, CancellationToken cancellation) => await passes
        .Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn == null)
        .SelectMany(pass => pass.Suspensions)
        .Where(suspension => suspension.Reason == SuspensionReason.ContractSuspended)
        .Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn))
        .ToListAsync(cancellation);
}
