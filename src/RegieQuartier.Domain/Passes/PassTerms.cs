using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>
/// What a PASS IAE says when it is written down here. It follows the person from one organisation to another: others may have
/// held it or extended it before, and the State's platform shows the end that came of it.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="ShownEndsOn">The last day that the platform shows; null when it is to be worked out.</param>
/// <param name="SuspendedDays">Days that suspensions elsewhere added to it; null when the end that is shown says the rest.</param>
/// <param name="ExtendedDays">Days that extensions elsewhere added to it; null when the end that is shown says the rest.</param>
public sealed record PassTerms(PassNumber Number, DateOnly StartsOn, DateOnly? ShownEndsOn = null, int? SuspendedDays = null, int? ExtendedDays = null)
{
    /// <summary>Most days that others may have added, of one kind: twenty years.</summary>
    public const int MostDays = 7300;

    /// <summary>The last day without suspension or extension.</summary>
    internal DateOnly FirstEndsOn(LegalValues law) => StartsOn.AddDays(law.Whole(LegalRule.PassDays, StartsOn) - 1);

    /// <summary>The days that others added, of each kind; or why they cannot be told.</summary>
    /// <param name="law">The figures that hold.</param>
    /// <param name="here">Days that were added here: the end that is shown holds them too.</param>
    internal Result<PassElsewhere> Elsewhere(LegalValues law, int here = 0) => (ShownEndsOn?.DayNumber - FirstEndsOn(law).DayNumber - here, SuspendedDays, ExtendedDays) switch
    {
        (_, < 0 or > MostDays, _) => PassRefusals.SuspendedDaysNotPossible,
        (_, _, < 0 or > MostDays) => PassRefusals.ExtendedDaysNotPossible,
        (null, var suspended, var extended) => new PassElsewhere(suspended ?? 0, extended ?? 0),
        ( < 0, _, _) => PassRefusals.ShownEndTooSoon,
        ( > 2 * MostDays, _, _) => PassRefusals.ShownEndTooFar,
        ( > 0, null, null) => PassRefusals.ElsewhereNotShared,
        ({ } added, { } suspended, null) when suspended <= added => new PassElsewhere(suspended, added - suspended),
        ({ } added, null, { } extended) when extended <= added => new PassElsewhere(added - extended, extended),
        ({ } added, var suspended, var extended) when (suspended ?? 0) + (extended ?? 0) == added => new PassElsewhere(suspended ?? 0, extended ?? 0),
        _ => PassRefusals.ElsewhereDoesNotAddUp,
    };
}

/// <summary>What other organisations added to the end of a PASS IAE.</summary>
/// <param name="SuspendedDays">By suspensions.</param>
/// <param name="ExtendedDays">By extensions.</param>
public sealed record PassElsewhere(int SuspendedDays, int ExtendedDays);
