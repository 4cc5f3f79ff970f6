using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>
/// What makes a person eligible to integration through work. The criterion that says that somebody comes out of prison or is
/// under a judge's order is not among them: no offence is written here, and <see cref="OtherLevelTwo"/> stands for it.
/// </summary>
public enum EligibilityCriterion
{
    /// <summary>Revenu de solidarité active.</summary>
    Rsa,

    /// <summary>Allocation de solidarité spécifique.</summary>
    Ass,

    /// <summary>Allocation aux adultes handicapés.</summary>
    Aah,

    /// <summary>Without work for 24 months or more.</summary>
    VeryLongJobless,

    /// <summary>CAP or BEP level at most.</summary>
    LowQualification,

    /// <summary>Fifty and over.</summary>
    Senior,

    /// <summary>Under 26.</summary>
    Young,

    /// <summary>Out of child welfare.</summary>
    ChildWelfare,

    /// <summary>Without work for 12 to 24 months.</summary>
    LongJobless,

    /// <summary>Recognised disabled worker.</summary>
    DisabledWorker,

    /// <summary>Lone parent.</summary>
    LoneParent,

    /// <summary>Without a home of their own.</summary>
    NoHome,

    /// <summary>Refugee or asylum seeker.</summary>
    Refugee,

    /// <summary>Lives in a rural area to be revitalised.</summary>
    RuralArea,

    /// <summary>Lives in a priority area.</summary>
    PriorityArea,

    /// <summary>French under level A1.</summary>
    FrenchBelowA1,

    /// <summary>A problem of mobility.</summary>
    Mobility,

    /// <summary>Another criterion of level 2, which is not written here.</summary>
    OtherLevelTwo,
}

/// <summary>What a criterion is worth, and how its proof ages.</summary>
public static class EligibilityCriterionMeaning
{
    /// <summary>1 or 2.</summary>
    public static int Level(this EligibilityCriterion criterion) => criterion is EligibilityCriterion.Rsa or EligibilityCriterion.Ass or EligibilityCriterion.Aah or EligibilityCriterion.VeryLongJobless ? 1 : 2;

    /// <summary>Whether it tells of health, of a child's past or of exile: shown to their advisor alone, out of lists and exports.</summary>
    public static bool IsSensitive(this EligibilityCriterion criterion) => criterion is
        EligibilityCriterion.Aah or EligibilityCriterion.DisabledWorker or EligibilityCriterion.ChildWelfare or EligibilityCriterion.Refugee or EligibilityCriterion.OtherLevelTwo;

    /// <summary>The figure that says how old its proof may be; null when it must be valid on the day itself.</summary>
    public static LegalRule? ProofAge(this EligibilityCriterion criterion) => criterion switch
    {
        EligibilityCriterion.Rsa or EligibilityCriterion.Ass or EligibilityCriterion.Aah or EligibilityCriterion.VeryLongJobless or EligibilityCriterion.LongJobless
            or EligibilityCriterion.LoneParent or EligibilityCriterion.NoHome => LegalRule.ProofMonths,
        EligibilityCriterion.PriorityArea or EligibilityCriterion.RuralArea or EligibilityCriterion.FrenchBelowA1 or EligibilityCriterion.Mobility
            or EligibilityCriterion.OtherLevelTwo => LegalRule.SituationProofMonths,
        EligibilityCriterion.ChildWelfare => LegalRule.ChildWelfareProofMonths,
        _ => null,
    };

    /// <summary>Whether a paper is recent enough to prove it on a day.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="issuedOn">The date of the paper.</param>
    /// <param name="day">The day it is judged.</param>
    /// <param name="law">The figures that hold.</param>
    public static bool IsProvenBy(this EligibilityCriterion criterion, DateOnly issuedOn, DateOnly day, LegalValues law) =>
        criterion.ProofAge() is not { } age || issuedOn.AddMonths(law.Whole(age, day)) >= day;
}
