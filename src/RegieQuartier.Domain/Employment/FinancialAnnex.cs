namespace RegieQuartier.Domain.Employment;

/// <summary>Where a financial annex stands.</summary>
public enum AnnexState
{
    /// <summary>Signed.</summary>
    Valid,

    /// <summary>Waiting for its signature.</summary>
    Provisional,

    /// <summary>Closed by the State.</summary>
    Closed,
}

/// <summary>The financial annex of a year: how many posts of integration the State supports.</summary>
public sealed class FinancialAnnex
{
    /// <summary>Longest number, in characters.</summary>
    public const int NumberMaxLength = 20;

    private FinancialAnnex()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The agreement.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>Its number, such as <c>ACI014230012A0M0</c>. Unique.</summary>
    public string Number { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Full-time equivalents granted over its time, brought to a year.</summary>
    public decimal FullTimeEquivalents { get; private set; }

    /// <summary>Where it stands.</summary>
    public AnnexState State { get; private set; }

    internal static FinancialAnnex Of(SiaeAgreement agreement, AnnexTerms terms)
    {
        var annex = new FinancialAnnex { Id = Guid.CreateVersion7(), AgreementId = agreement.Id };
        annex.Set(terms);
        return annex;
    }

    internal void Set(AnnexTerms terms) => (Number, StartsOn, EndsOn, FullTimeEquivalents, State) =
        (AnnexTerms.Normalised(terms.Number), terms.StartsOn, terms.EndsOn, terms.FullTimeEquivalents, terms.State);
}
