using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Domain.Tests.Passes;

public sealed class EligibilityDiagnosisTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly DateOnly Made = new(2026, 3, 2);

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
        var made = EligibilityDiagnosis.Make(Guid.NewGuid(), PrescriberKind.Employer, Made, criteria.ToDictionary(criterion => criterion, _ => (DateOnly?)null), siae, Law);

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
        Assert.True(diagnosis.IsValidOn(last, pass: null));
        Assert.False(diagnosis.IsValidOn(last.AddDays(1), pass: null));
    }

    [Fact]
    public void A_pass_that_began_in_time_keeps_it_valid()
    {
        var diagnosis = By(PrescriberKind.Employer).Value!;
        var number = PassNumber.FromText("999991234567");
        var inTime = IaePass.Receive(diagnosis.EmployeeId, number, diagnosis.ExpiresOn, Law);
        var tooLate = IaePass.Receive(diagnosis.EmployeeId, number, diagnosis.ExpiresOn.AddDays(1), Law);

        Assert.True(diagnosis.IsValidOn(inTime.EndsOn, inTime));
        Assert.False(diagnosis.IsValidOn(inTime.EndsOn.AddDays(1), inTime));
        Assert.False(diagnosis.IsValidOn(tooLate.StartsOn, tooLate));
    }

    [Theory]
    [InlineData(EligibilityCriterion.Rsa, "2025-12-02", true)]
    [InlineData(EligibilityCriterion.Rsa, "2025-12-01", false)]
    [InlineData(EligibilityCriterion.PriorityArea, "2025-09-02", true)]
    [InlineData(EligibilityCriterion.PriorityArea, "2025-09-01", false)]
    [InlineData(EligibilityCriterion.ChildWelfare, "2025-03-02", true)]
    [InlineData(EligibilityCriterion.DisabledWorker, "2019-01-01", true)]
    [InlineData(EligibilityCriterion.Rsa, null, false)]
    public void A_proof_ages(EligibilityCriterion criterion, string? issued, bool holds)
    {
        DateOnly? day = issued is null ? null : DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture);
        var diagnosis = EligibilityDiagnosis.Make(Guid.NewGuid(), PrescriberKind.Caf, Made, new Dictionary<EligibilityCriterion, DateOnly?> { [criterion] = day }, SiaeKind.Aci, Law).Value!;

        Assert.Equal(holds, Assert.Single(diagnosis.Proofs).HoldsOn(Made));
    }

    [Fact]
    public void A_proof_is_not_dated_after_the_diagnosis() => Assert.Equal(
        EligibilityRefusals.ProofToCome,
        EligibilityDiagnosis.Make(Guid.NewGuid(), PrescriberKind.Employer, Made, new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Rsa] = Made.AddDays(1) }, SiaeKind.Aci, Law).Refusal);

    private static Result<EligibilityDiagnosis> By(PrescriberKind author) => EligibilityDiagnosis.Make(
        Guid.NewGuid(), author, Made, author == PrescriberKind.Employer ? new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Ass] = Made } : [], SiaeKind.Aci, Law);
}
