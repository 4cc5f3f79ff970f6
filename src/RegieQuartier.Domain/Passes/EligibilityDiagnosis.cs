using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Passes;

/// <summary>The declaration that a person is eligible: who made it, on which criteria, with which proofs.</summary>
public sealed class EligibilityDiagnosis
{
    private readonly List<EligibilityProof> _proofs = [];

    private EligibilityDiagnosis()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The person.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>Who made it.</summary>
    public PrescriberKind Author { get; private set; }

    /// <summary>When.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>The last day it is valid, unless a PASS has begun meanwhile: it is then valid as long as the PASS.</summary>
    public DateOnly ExpiresOn { get; private set; }

    /// <summary>Its criteria, those of level 1 first.</summary>
    public IReadOnlyList<EligibilityProof> Proofs => [.. _proofs.OrderBy(proof => proof.Criterion)];

    /// <summary>Writes it down, or says why it is not enough. A prescriber's needs no criterion: it is theirs to judge.</summary>
    /// <param name="employeeId">The person.</param>
    /// <param name="author">Who made it.</param>
    /// <param name="madeOn">When.</param>
    /// <param name="proofs">Each criterion with the date of its proof, once.</param>
    /// <param name="siae">The kind of the organisation that hires.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<EligibilityDiagnosis> Make(
        Guid employeeId, PrescriberKind author, DateOnly madeOn, IReadOnlyDictionary<EligibilityCriterion, DateOnly?> proofs, SiaeKind siae, LegalValues law)
    {
        if (author == PrescriberKind.Employer && !AreEnough(proofs.Keys, siae, madeOn, law))
        {
            return EligibilityRefusals.NotEnoughCriteria;
        }

        if (proofs.Values.Any(issued => issued > madeOn))
        {
            return EligibilityRefusals.ProofToCome;
        }

        var diagnosis = new EligibilityDiagnosis
        {
            Id = Guid.CreateVersion7(),
            EmployeeId = employeeId,
            Author = author,
            MadeOn = madeOn,
            ExpiresOn = author == PrescriberKind.Employer
                ? madeOn.AddDays(law.Whole(LegalRule.EmployerDiagnosisDays, madeOn))
                : madeOn.AddMonths(law.Whole(LegalRule.PrescriberDiagnosisMonths, madeOn)),
        };
        diagnosis._proofs.AddRange(proofs.Select(proof => EligibilityProof.Of(diagnosis, proof.Key, proof.Value)));
        return diagnosis;
    }

    /// <summary>Whether it is valid on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="pass">The PASS it led to, if any.</param>
    public bool IsValidOn(DateOnly day, IaePass? pass) =>
        day <= ExpiresOn || (pass is not null && pass.StartsOn <= ExpiresOn && pass.Dates.StatusOn(day) != IaePassStatus.Expired);

    private static bool AreEnough(IEnumerable<EligibilityCriterion> criteria, SiaeKind siae, DateOnly day, LegalValues law)
    {
        var needed = siae.Lends() ? LegalRule.LevelTwoCriteriaLending : LegalRule.LevelTwoCriteria;
        var levels = criteria.Select(criterion => criterion.Level()).ToList();
        return levels.Count(level => level == 1) >= law.Whole(LegalRule.LevelOneCriteria, day) || levels.Count(level => level == 2) >= law.Whole(needed, day);
    }
}

/// <summary>A criterion, and the date of what proves it. The proof itself is not kept here longer than it must.</summary>
public sealed class EligibilityProof
{
    private EligibilityProof()
    {
    }

    /// <summary>The diagnosis.</summary>
    public Guid DiagnosisId { get; private set; }

    /// <summary>The criterion.</summary>
    public EligibilityCriterion Criterion { get; private set; }

    /// <summary>The date of the paper that proves it; null while it has not been shown.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Whether the paper was recent enough on a day; false without paper.</summary>
    /// <param name="day">The day it is judged.</param>
    public bool HoldsOn(DateOnly day) =>
        IssuedOn is { } issued && (Criterion.ProofMonths() is not { } months || issued.AddMonths(months) >= day);

    internal static EligibilityProof Of(EligibilityDiagnosis diagnosis, EligibilityCriterion criterion, DateOnly? issuedOn) =>
        new() { DiagnosisId = diagnosis.Id, Criterion = criterion, IssuedOn = issuedOn };
}
