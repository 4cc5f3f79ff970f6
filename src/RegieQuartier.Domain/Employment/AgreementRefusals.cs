using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>Every reason to refuse something about an agreement with the State or its annexes.</summary>
public static class AgreementRefusals
{
    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("agreement.ends-before-it-starts", nameof(AgreementTerms.EndsOn));

    /// <summary>Longer than <see cref="LegalRule.AgreementMaximumYears"/>.</summary>
    public static readonly Refusal TooLong = new("agreement.too-long", nameof(AgreementTerms.EndsOn));

    /// <summary>Not a number of hours in a year.</summary>
    public static readonly Refusal YearlyHoursNotPossible = new("agreement.yearly-hours-not-possible", nameof(AgreementTerms.YearlyHours));

    /// <summary>An agreement of that kind begins that day already (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyThere = new("agreement.already-there", nameof(AgreementTerms.StartsOn));

    /// <summary>Not the shape of a number of annex.</summary>
    public static readonly Refusal AnnexNumberNotPossible = new("agreement.annex-number-not-possible", nameof(AnnexTerms.Number));

    /// <summary>The number of an annex to another kind of agreement.</summary>
    public static readonly Refusal AnnexNumberOfAnotherKind = new("agreement.annex-number-of-another-kind", nameof(AnnexTerms.Number));

    /// <summary>Another annex has that number (settled by PostgreSQL).</summary>
    public static readonly Refusal AnnexNumberTaken = new("agreement.annex-number-taken", nameof(AnnexTerms.Number));

    /// <summary>The last day of the annex is before the first.</summary>
    public static readonly Refusal AnnexEndsBeforeItStarts = new("agreement.annex-ends-before-it-starts", nameof(AnnexTerms.EndsOn));

    /// <summary>The annex is not within the agreement.</summary>
    public static readonly Refusal AnnexOutside = new("agreement.annex-outside", nameof(AnnexTerms.StartsOn));

    /// <summary>Another annex covers one of these days (also settled by PostgreSQL).</summary>
    public static readonly Refusal AnnexOverlaps = new("agreement.annex-overlaps", nameof(AnnexTerms.StartsOn));

    /// <summary>No full-time equivalent, more than there can be, or finer than hundredths.</summary>
    public static readonly Refusal FullTimeEquivalentsNotPossible = new("agreement.full-time-equivalents-not-possible", nameof(AnnexTerms.FullTimeEquivalents));
}
