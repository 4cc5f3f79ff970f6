using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Passes;

/// <summary>What an eligibility diagnosis says.</summary>
/// <param name="Author">Who made it.</param>
/// <param name="MadeOn">When.</param>
/// <param name="Proofs">Each criterion with the date of its proof, once.</param>
public sealed record EligibilityTerms(PrescriberKind Author, DateOnly MadeOn, IReadOnlyDictionary<EligibilityCriterion, DateOnly?> Proofs)
{
    /// <summary>
    /// Whether a later control by the State would find a criterion unproven: the employer answers for the criteria of its own
    /// diagnosis, by papers recent enough on its day. A prescriber answers for theirs.
    /// </summary>
    /// <param name="criterion">One of its criteria.</param>
    /// <param name="law">The figures that hold.</param>
    public bool LacksProofOf(EligibilityCriterion criterion, LegalValues law) =>
        Author == PrescriberKind.Employer && !(Proofs[criterion] is { } issued && criterion.IsProvenBy(issued, MadeOn, law));

    /// <summary>Why no diagnosis can say so; null when one can.</summary>
    internal Refusal? RefusalFor(SiaeKind siae, DateOnly today, LegalValues law) => this switch
    {
        _ when MadeOn > today => EligibilityRefusals.InFuture,
        { Author: PrescriberKind.Employer } when !AreEnough(siae, law) => EligibilityRefusals.NotEnoughCriteria,
        _ when Proofs.Values.Any(issued => issued > MadeOn) => EligibilityRefusals.ProofToCome,
        _ => null,
    };

    /// <summary>Its last day, unless a PASS begins meanwhile.</summary>
    internal DateOnly ExpiresOn(LegalValues law) => Author == PrescriberKind.Employer
        ? MadeOn.AddDays(law.Whole(LegalRule.EmployerDiagnosisDays, MadeOn))
        : MadeOn.AddMonths(law.Whole(LegalRule.PrescriberDiagnosisMonths, MadeOn));

    /// <summary>Whether what begins on a day may lean on it.</summary>
    internal bool Covers(DateOnly day, LegalValues law) => MadeOn <= day && day <= ExpiresOn(law);

    private bool AreEnough(SiaeKind siae, LegalValues law)
    {
        var needed = siae.Lends() ? LegalRule.LevelTwoCriteriaLending : LegalRule.LevelTwoCriteria;
        var levels = Proofs.Keys.Select(criterion => criterion.Level()).ToList();
        return levels.Count(level => level == 1) >= law.Whole(LegalRule.LevelOneCriteria, MadeOn) || levels.Count(level => level == 2) >= law.Whole(needed, MadeOn);
    }
}
