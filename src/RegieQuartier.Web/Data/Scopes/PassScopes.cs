using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the PASS IAE.</summary>
internal static class PassScopes
{
    /// <summary>Those that are suspended on a day, as <see cref="PassDates.StatusOn"/> says it, and were not withdrawn.</summary>
    public static IQueryable<IaePass> SuspendedOn(this IQueryable<IaePass> passes, DateOnly day) => passes.Where(pass =>
        pass.WithdrawnOn == null && pass.StartsOn <= day && pass.EndsOn >= day && pass.Suspensions.Any(suspension => suspension.StartsOn <= day && suspension.EndsOn >= day));
}
