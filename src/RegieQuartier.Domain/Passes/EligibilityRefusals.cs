using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>Every reason to refuse an eligibility diagnosis.</summary>
public static class EligibilityRefusals
{
    /// <summary>The employer's own needs a criterion of level 1, or enough of level 2: <see cref="LegalRule.LevelTwoCriteria"/>.</summary>
    public static readonly Refusal NotEnoughCriteria = new("eligibility.not-enough-criteria", nameof(EligibilityDiagnosis.Proofs));

    /// <summary>A proof is dated after the diagnosis.</summary>
    public static readonly Refusal ProofToCome = new("eligibility.proof-to-come", nameof(EligibilityDiagnosis.Proofs));

    /// <summary>That body has made one on that day already (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyMade = new("eligibility.already-made", nameof(EligibilityDiagnosis.MadeOn));
}
