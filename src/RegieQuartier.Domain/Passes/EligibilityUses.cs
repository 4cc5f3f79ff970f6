using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Passes;

/// <summary>
/// What leans on the eligibility of a person: each PASS from its first day, and each contract of integration that began while
/// no PASS ran. A diagnosis carries what began while it was valid, unless another one that stands does too.
/// </summary>
/// <param name="diagnoses">Every diagnosis of the person.</param>
/// <param name="passes">Every PASS they had.</param>
/// <param name="contracts">Every contract of theirs, with the days it runs.</param>
public sealed class EligibilityUses(IReadOnlyCollection<EligibilityDiagnosis> diagnoses, IReadOnlyCollection<PassDates> passes, IReadOnlyCollection<(ContractType Type, DateOnly StartsOn)> contracts)
{
    /// <summary>Whether a contract of integration that begins on a day has what it leans on: a PASS that runs, or a diagnosis that is valid.</summary>
    /// <param name="day">The day.</param>
    public bool CarryContractOn(DateOnly day) => HasPassOn(day) || diagnoses.Any(diagnosis => diagnosis.Covers(day));

    /// <summary>What would have no diagnosis any more without that one, and what is then refused.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    public IReadOnlyList<(DateOnly StartsOn, Refusal Refusal)> LeaningOn(EligibilityDiagnosis diagnosis) =>
    [
        .. Uses.Where(use => diagnosis.Covers(use.StartsOn) && !diagnoses.Any(other => other.Id != diagnosis.Id && other.Covers(use.StartsOn))),
    ];

    private IEnumerable<(DateOnly StartsOn, Refusal Refusal)> Uses =>
    [
        .. passes.Select(pass => (pass.StartsOn, EligibilityRefusals.CarriesPass)),
        .. contracts
            .Where(contract => contract.Type.IsIntegration() && !HasPassOn(contract.StartsOn))
            .Select(contract => (contract.StartsOn, EligibilityRefusals.CarriesContract)),
    ];

    private bool HasPassOn(DateOnly day) => passes.Any(pass => pass.StartsOn <= day && day <= pass.EndsOn);
}
