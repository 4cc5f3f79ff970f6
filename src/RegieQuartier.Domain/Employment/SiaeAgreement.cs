using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>
/// An agreement of the régie with the State for posts of integration (Code du travail, art. L5132-2), of
/// <see cref="LegalRule.AgreementMaximumYears"/> at most, with a financial annex each year. A régie may hold several.
/// </summary>
public sealed class SiaeAgreement
{
    /// <summary>So many months before its end, an agreement is to be renewed: the State answers in a few months.</summary>
    public const int RenewalMonths = 6;

    /// <summary>So many months before the last annex ends, the next one is to be written down.</summary>
    public const int AnnexMonths = 2;

    private readonly List<FinancialAnnex> _annexes = [];

    private SiaeAgreement()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its kind.</summary>
    public SiaeKind Kind { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Which hours make its full-time equivalents.</summary>
    public HoursBasis HoursBasis { get; private set; }

    /// <summary>Hours of one full-time equivalent in a year.</summary>
    public int YearlyHours { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Its annexes, in order.</summary>
    public IReadOnlyList<FinancialAnnex> Annexes => [.. _annexes.OrderBy(annex => annex.StartsOn)];

    /// <summary>Writes down an agreement, or says why it cannot be.</summary>
    /// <param name="terms">What it says.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<SiaeAgreement> Conclude(AgreementTerms terms, LegalValues law)
    {
        if (terms.RefusalUnder(law) is { } refusal)
        {
            return refusal;
        }

        var agreement = new SiaeAgreement { Id = Guid.CreateVersion7(), Kind = terms.Kind };
        agreement.Set(terms);
        return agreement;
    }

    /// <summary>Corrects it. Its kind stays: contracts were signed under it.</summary>
    /// <param name="terms">What it says.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Correct(AgreementTerms terms, LegalValues law)
    {
        if (terms.RefusalUnder(law) is { } refusal)
        {
            return refusal;
        }

        if (_annexes.Exists(annex => annex.StartsOn < terms.StartsOn || annex.EndsOn > terms.EndsOn))
        {
            return AgreementRefusals.AnnexOutside;
        }

        Set(terms);
        return Result.Done;
    }

    /// <summary>Adds the annex of a year, or says why it cannot be. Whether its number is free is for PostgreSQL to say.</summary>
    /// <param name="terms">What it says.</param>
    public Result<FinancialAnnex> Annex(AnnexTerms terms)
    {
        if (RefusalFor(terms, null) is { } refusal)
        {
            return refusal;
        }

        var annex = FinancialAnnex.Of(this, terms);
        _annexes.Add(annex);
        return annex;
    }

    /// <summary>Corrects an annex.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="terms">What it says.</param>
    public Result Correct(FinancialAnnex annex, AnnexTerms terms)
    {
        if (RefusalFor(terms, annex) is { } refusal)
        {
            return refusal;
        }

        annex.Set(terms);
        return Result.Done;
    }

    /// <summary>Whether an agreement is to be renewed: it ends within <see cref="RenewalMonths"/>, or has ended.</summary>
    /// <param name="endsOn">Its last day.</param>
    /// <param name="today">The day, in Paris.</param>
    public static bool IsToRenew(DateOnly endsOn, DateOnly today) => endsOn < today.AddMonths(RenewalMonths);

    /// <summary>The last day until which annexes follow one another from a day on; null when none holds that day.</summary>
    /// <param name="annexes">The annexes of one agreement, in order.</param>
    /// <param name="day">The day.</param>
    public static DateOnly? CoveredUntil(IEnumerable<DaySpan> annexes, DateOnly day)
    {
        DateOnly? until = null;
        foreach (var annex in annexes)
        {
            if (annex.First <= (until?.AddDays(1) ?? day) && annex.Last >= (until ?? day))
            {
                until = annex.Last;
            }
        }

        return until;
    }

    private Refusal? RefusalFor(AnnexTerms terms, FinancialAnnex? corrected) => terms.RefusalFor(Kind) switch
    {
        { } refusal => refusal,
        _ when terms.StartsOn < StartsOn || terms.EndsOn > EndsOn => AgreementRefusals.AnnexOutside,
        _ when _annexes.Exists(other => other != corrected && other.StartsOn <= terms.EndsOn && terms.StartsOn <= other.EndsOn) => AgreementRefusals.AnnexOverlaps,
        _ => null,
    };

    private void Set(AgreementTerms terms) => (StartsOn, EndsOn, HoursBasis, YearlyHours) = (terms.StartsOn, terms.EndsOn, terms.HoursBasis, terms.YearlyHours);
}
