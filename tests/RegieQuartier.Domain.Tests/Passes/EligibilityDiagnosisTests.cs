using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Domain.Tests.Passes;

public sealed class EligibilityDiagnosisTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly DateOnly Made = new(2026, 3, 2);

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly IReadOnlyDictionary<EligibilityCriterion, DateOnly?> Nothing = new Dictionary<EligibilityCriterion, DateOnly?>();

    public static TheoryData<SiaeKind, EligibilityCriterion[], bool> Criteria => new()
    {
        { SiaeKind.Aci, [EligibilityCriterion.Rsa], true },
        { SiaeKind.Aci, [], false },
        { SiaeKind.Aci, [EligibilityCriterion.PriorityArea, EligibilityCriterion.Senior], false },
        { SiaeKind.Aci, [EligibilityCriterion.PriorityArea, EligibilityCriterion.Senior, EligibilityCriterion.Mobility], true },
        { SiaeKind.Ei, [EligibilityCriterion.PriorityArea, EligibilityCriterion.Senior], false },
        { SiaeKind.Ai, [EligibilityCriterion.PriorityArea, EligibilityCriterion.Senior], true },
        { SiaeKind.Etti, [EligibilityCriterion.PriorityArea], false },
        { SiaeKind.Aci, [EligibilityCriterion.PriorityArea, EligibilityCriterion.Senior, EligibilityCriterion.OtherLevelTwo], true },
    };

    [Theory]
    [MemberData(nameof(Criteria))]
    public void The_employers_own_needs_enough_criteria(SiaeKind siae, EligibilityCriterion[] criteria, bool enough)
    {
        var made = Make(new(PrescriberKind.Employer, Made, criteria.ToDictionary(criterion => criterion, _ => (DateOnly?)null)), siae);

        Assert.Equal(enough ? null : EligibilityRefusals.NotEnoughCriteria, made.Refusal);
    }

    [Fact]
    public void A_prescriber_is_not_asked_for_criteria() => Assert.False(By(PrescriberKind.FranceTravail).Refused);

    [Theory]
    [InlineData(PrescriberKind.Employer, 2026, 6, 2)]
    [InlineData(PrescriberKind.MissionLocale, 2026, 9, 2)]
    public void It_is_valid_92_days_or_six_months(PrescriberKind author, int year, int month, int day)
    {
        var diagnosis = By(author).Value!;
        var last = new DateOnly(year, month, day);

        Assert.Equal(last, diagnosis.ExpiresOn);
        Assert.True(diagnosis.Covers(last));
        Assert.False(diagnosis.Covers(last.AddDays(1)));
    }

    [Theory]
    [InlineData(EligibilityCriterion.Rsa, "2025-12-02", true)]
    [InlineData(EligibilityCriterion.Rsa, "2025-12-01", false)]
    [InlineData(EligibilityCriterion.PriorityArea, "2025-09-02", true)]
    [InlineData(EligibilityCriterion.PriorityArea, "2025-09-01", false)]
    [InlineData(EligibilityCriterion.ChildWelfare, "2025-03-02", true)]
    [InlineData(EligibilityCriterion.ChildWelfare, "2025-03-01", false)]
    [InlineData(EligibilityCriterion.DisabledWorker, "2019-01-01", true)]
    public void A_proof_ages(EligibilityCriterion criterion, string issued, bool holds) =>
        Assert.Equal(holds, criterion.IsProvenBy(DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture), Made, Law));

    [Fact]
    public void A_proof_ages_by_the_figure_of_the_day()
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.ProofMonths, Made.AddDays(1), 6, "Exemple")]);

        Assert.False(EligibilityCriterion.Rsa.IsProvenBy(Made.AddMonths(-5), Made, law));
        Assert.True(EligibilityCriterion.Rsa.IsProvenBy(Made.AddMonths(-5), Made.AddDays(1), law));
    }

    [Fact]
    public void A_proof_is_not_dated_after_the_diagnosis() => Assert.Equal(
        EligibilityRefusals.ProofToCome,
        Make(new(PrescriberKind.Employer, Made, new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Rsa] = Made.AddDays(1) })).Refusal);

    [Fact]
    public void It_is_dated_today_at_the_latest()
    {
        Assert.Equal(EligibilityRefusals.InFuture, Make(new(PrescriberKind.Caf, Today.AddDays(1), Nothing)).Refusal);
        Assert.False(Make(new(PrescriberKind.Caf, Today, Nothing)).Refused);
    }

    [Fact]
    public void It_is_corrected_as_it_is_written()
    {
        var diagnosis = By(PrescriberKind.Employer).Value!;

        Assert.Equal(EligibilityRefusals.InFuture, diagnosis.Correct(new(PrescriberKind.Caf, Today.AddDays(1), Nothing), Uses(), SiaeKind.Aci, Today, Law).Refusal);
        Assert.Equal(EligibilityRefusals.NotEnoughCriteria, diagnosis.Correct(new(PrescriberKind.Employer, Made, Nothing), Uses(), SiaeKind.Aci, Today, Law).Refusal);
        Assert.Equal((PrescriberKind.Employer, Made), (diagnosis.Author, diagnosis.MadeOn));

        var proofs = new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Ass] = null, [EligibilityCriterion.Senior] = Made };
        Assert.False(diagnosis.Correct(new(PrescriberKind.Plie, Made.AddDays(-3), proofs.ToDictionary(proof => proof.Key, proof => proof.Value?.AddDays(-5))), Uses(), SiaeKind.Aci, Today, Law).Refused);

        Assert.Equal((PrescriberKind.Plie, Made.AddDays(-3), new DateOnly(2026, 8, 27)), (diagnosis.Author, diagnosis.MadeOn, diagnosis.ExpiresOn));
        Assert.Equal([(EligibilityCriterion.Ass, null), (EligibilityCriterion.Senior, Made.AddDays(-5))], diagnosis.Proofs.Select(proof => (proof.Criterion, proof.IssuedOn)));
    }

    [Fact]
    public void Withdrawn_it_is_valid_no_more_and_nothing_of_it_changes()
    {
        var diagnosis = By(PrescriberKind.Caf).Value!;

        Assert.False(diagnosis.Withdraw(EligibilityWithdrawal.WrittenTwice, Uses(diagnosis), Today).Refused);

        Assert.Equal((Today, EligibilityWithdrawal.WrittenTwice), (diagnosis.WithdrawnOn, diagnosis.WithdrawalReason));
        Assert.False(diagnosis.Covers(Made));
        Assert.Equal(EligibilityRefusals.Withdrawn, diagnosis.Withdraw(EligibilityWithdrawal.TakenBack, Uses(diagnosis), Today).Refusal);
        Assert.Equal(EligibilityRefusals.Withdrawn, diagnosis.Correct(new(PrescriberKind.Caf, Made, Nothing), Uses(diagnosis), SiaeKind.Aci, Today, Law).Refusal);
    }

    [Theory]
    [InlineData(EligibilityWithdrawal.OtherPerson, 0)]
    [InlineData(EligibilityWithdrawal.WrittenTwice, 1)]
    public void The_criteria_of_another_person_do_not_stay(EligibilityWithdrawal reason, int left)
    {
        var diagnosis = Make(new(PrescriberKind.Caf, Made, new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Rsa] = Made })).Value!;

        Assert.False(diagnosis.Withdraw(reason, Uses(diagnosis), Today).Refused);

        Assert.Equal(left, diagnosis.Proofs.Count);
    }

    [Fact]
    public void What_a_pass_leans_on_is_replaced_before_it_is_withdrawn()
    {
        var (diagnosis, other) = (By(PrescriberKind.Caf).Value!, By(PrescriberKind.Plie).Value!);
        var uses = new EligibilityUses([diagnosis], [new(Made.AddDays(10), Made.AddYears(2), [])], [(ContractType.Cddi, Made.AddDays(10))]);

        Assert.Equal(EligibilityRefusals.CarriesPass, diagnosis.Withdraw(EligibilityWithdrawal.NeverMade, uses, Today).Refusal);
        Assert.Equal(EligibilityRefusals.CarriesPass, diagnosis.Correct(new(PrescriberKind.Caf, Made.AddDays(11), Nothing), uses, SiaeKind.Aci, Today, Law).Refusal);
        Assert.False(diagnosis.Correct(new(PrescriberKind.Caf, Made.AddDays(10), Nothing), uses, SiaeKind.Aci, Today, Law).Refused);

        Assert.False(diagnosis.Withdraw(EligibilityWithdrawal.NeverMade, new EligibilityUses([diagnosis, other], [new(Made.AddDays(10), Made.AddYears(2), [])], []), Today).Refused);
    }

    [Theory]
    [InlineData(ContractType.Cddi, 10, null, true)]
    [InlineData(ContractType.Cddi, 10, -100, false)]
    [InlineData(ContractType.Cddi, -1, null, false)]
    [InlineData(ContractType.Permanent, 10, null, false)]
    public void A_contract_of_integration_leans_on_it_when_no_pass_runs(ContractType type, int startsAfter, int? passStartsAfter, bool leans)
    {
        var diagnosis = By(PrescriberKind.Caf).Value!;
        PassDates[] passes = passStartsAfter is { } days ? [new(Made.AddDays(days), Made.AddYears(1), [])] : [];

        var withdrawn = diagnosis.Withdraw(EligibilityWithdrawal.OtherPerson, new EligibilityUses([diagnosis], passes, [(type, Made.AddDays(startsAfter))]), Today);

        Assert.Equal(leans ? EligibilityRefusals.CarriesContract : null, withdrawn.Refusal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    // A prescriber's diagnosis is valid six months.
    [InlineData(150, true)]
    [InlineData(200, false)]
    // A PASS runs then.
    [InlineData(300, true)]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void A_contract_of_integration_leans_on_a_diagnosis_or_on_a_pass(int startsAfter, bool carried)
    {
        var uses = new EligibilityUses([By(PrescriberKind.Caf).Value!], [new(Made.AddDays(300), Made.AddDays(400), [])], []);

        Assert.Equal(carried, uses.CarryContractOn(Made.AddDays(startsAfter)));
    }

    [Fact]
    public void Nothing_leans_on_a_diagnosis_that_was_withdrawn()
    {
        var diagnosis = By(PrescriberKind.Caf).Value!;
        Assert.False(diagnosis.Withdraw(EligibilityWithdrawal.NeverMade, Uses(diagnosis), Today).Refused);

        Assert.False(Uses(diagnosis).CarryContractOn(Made));
    }

    private static EligibilityUses Uses(params EligibilityDiagnosis[] diagnoses) => new(diagnoses, [], []);

    private static Result<EligibilityDiagnosis> By(PrescriberKind author) => Make(new(author, Made, author == PrescriberKind.Employer ? new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Ass] = Made } : Nothing));

    private static Result<EligibilityDiagnosis> Make(EligibilityTerms terms, SiaeKind siae = SiaeKind.Aci) => EligibilityDiagnosis.Make(Guid.NewGuid(), terms, siae, Today, Law);
}
