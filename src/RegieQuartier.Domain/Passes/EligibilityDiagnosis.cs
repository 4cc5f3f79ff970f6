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

    /// <summary>The day it was withdrawn; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public EligibilityWithdrawal? WithdrawalReason { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it stands: it was not withdrawn.</summary>
    public bool Stands => WithdrawnOn is null;

    /// <summary>Its criteria, those of level 1 first.</summary>
    public IReadOnlyList<EligibilityProof> Proofs => [.. _proofs.OrderBy(proof => proof.Criterion)];

    /// <summary>Writes it down, or says why it is not enough. A prescriber's needs no criterion: it is theirs to judge.</summary>
    /// <param name="employeeId">The person.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="siae">The kind of the organisation that hires.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<EligibilityDiagnosis> Make(Guid employeeId, EligibilityTerms terms, SiaeKind siae, DateOnly today, LegalValues law)
    {
        if (terms.RefusalFor(siae, today, law) is { } refusal)
        {
            return refusal;
        }

        var diagnosis = new EligibilityDiagnosis { Id = Guid.CreateVersion7(), EmployeeId = employeeId };
        diagnosis.Say(terms, law);
        return diagnosis;
    }

    /// <summary>Corrects what it says. What leans on it still must afterwards.</summary>
    /// <param name="terms">What it says from now on.</param>
    /// <param name="uses">What leans on the eligibility of the person.</param>
    /// <param name="siae">The kind of the organisation that hires.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Correct(EligibilityTerms terms, EligibilityUses uses, SiaeKind siae, DateOnly today, LegalValues law)
    {
        if (!Stands)
        {
            return EligibilityRefusals.Withdrawn;
        }

        var stranded = uses.LeaningOn(this).Where(use => !terms.Covers(use.StartsOn, law)).Select(use => use.Refusal);
        if ((terms.RefusalFor(siae, today, law) ?? stranded.FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        Say(terms, law);
        return Result.Done;
    }

    /// <summary>
    /// Withdraws it: it was a mistake. One that a PASS or a contract leans on is replaced first. The criteria of another person
    /// do not stay in this record.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="uses">What leans on the eligibility of the person.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Withdraw(EligibilityWithdrawal reason, EligibilityUses uses, DateOnly today)
    {
        if (!Stands)
        {
            return EligibilityRefusals.Withdrawn;
        }

        if (uses.LeaningOn(this) is [var use, ..])
        {
            return use.Refusal;
        }

        (WithdrawnOn, WithdrawalReason) = (today, reason);
        if (reason == EligibilityWithdrawal.OtherPerson)
        {
            _proofs.Clear();
        }

        return Result.Done;
    }

    /// <summary>Whether something that begins on a day may lean on it.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => Stands && MadeOn <= day && day <= ExpiresOn;

    private void Say(EligibilityTerms terms, LegalValues law)
    {
        (Author, MadeOn, ExpiresOn) = (terms.Author, terms.MadeOn, terms.ExpiresOn(law));
        // Those that stand are changed where they are: a row goes or comes with its criterion, never both at once.
        _proofs.RemoveAll(proof => !terms.Proofs.ContainsKey(proof.Criterion));
        _proofs.ForEach(proof => proof.DateTo(terms.Proofs[proof.Criterion]));
        _proofs.AddRange(terms.Proofs.Where(proof => _proofs.TrueForAll(known => known.Criterion != proof.Key)).Select(proof => EligibilityProof.Of(this, proof.Key, proof.Value)).ToList());
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

    internal void DateTo(DateOnly? issuedOn) => IssuedOn = issuedOn;

    internal static EligibilityProof Of(EligibilityDiagnosis diagnosis, EligibilityCriterion criterion, DateOnly? issuedOn) =>
        new() { DiagnosisId = diagnosis.Id, Criterion = criterion, IssuedOn = issuedOn };
}
