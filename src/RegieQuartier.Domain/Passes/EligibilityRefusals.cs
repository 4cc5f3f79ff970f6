using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>Every reason to refuse an eligibility diagnosis.</summary>
public static class EligibilityRefusals
{
    /// <summary>The employer's own needs a criterion of level 1, or enough of level 2: <see cref="LegalRule.LevelTwoCriteria"/>.</summary>
    public static readonly Refusal NotEnoughCriteria = new("eligibility.not-enough-criteria", nameof(EligibilityDiagnosis.Proofs));

    /// <summary>A proof is dated after the diagnosis.</summary>
    public static readonly Refusal ProofToCome = new("eligibility.proof-to-come", nameof(EligibilityDiagnosis.Proofs));

    /// <summary>It is dated after today.</summary>
    public static readonly Refusal InFuture = new("eligibility.in-future", nameof(EligibilityDiagnosis.MadeOn));

    /// <summary>It was withdrawn: nothing of it changes any more.</summary>
    public static readonly Refusal Withdrawn = new("eligibility.withdrawn");

    /// <summary>A PASS began while it was valid, and no other diagnosis carries it.</summary>
    public static readonly Refusal CarriesPass = new("eligibility.carries-pass");

    /// <summary>A contract of integration began while it was valid, and neither a PASS nor another diagnosis carries it.</summary>
    public static readonly Refusal CarriesContract = new("eligibility.carries-contract");

    /// <summary>That body has made one on that day already (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyMade = new("eligibility.already-made", nameof(EligibilityDiagnosis.MadeOn));
}
