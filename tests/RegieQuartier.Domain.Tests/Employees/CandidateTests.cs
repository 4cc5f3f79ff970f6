using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Domain.Tests.Employees;

public sealed class CandidateTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly CandidateFacts Karim = new("Karim", "Belkacem", null, null, "Agent de propreté", "Mission locale");

    [Fact]
    public void An_application_has_a_name()
    {
        Assert.Equal(CandidateRefusals.FirstNameNotPossible, Candidate.Apply(Karim with { FirstName = " " }, Today).Refusal);
        Assert.Equal(CandidateRefusals.LastNameNotPossible, Applied().Correct(Karim with { LastName = "" }).Refusal);
        Assert.Equal(CandidateRefusals.JobTooLong, Applied().Correct(Karim with { JobWanted = new string('a', Candidate.LineMaxLength + 1) }).Refusal);
        Assert.Equal(CandidateRefusals.SenderTooLong, Applied().Correct(Karim with { SentBy = new string('a', Candidate.LineMaxLength + 1) }).Refusal);
    }

    [Theory]
    [InlineData("SPIP du Calvados", true)]
    [InlineData("l’A.S.E.", true)]
    [InlineData("S.P.I.P.", true)]
    [InlineData("Cap emploi 14", true)]
    [InlineData("Pension de famille Les Tilleuls", true)]
    [InlineData("Prévention routière", false)]
    [InlineData("M. A. Sow", false)]
    [InlineData("ASE", true)]
    [InlineData("Hôpital, service social", true)]
    [InlineData("Prévention spécialisée", true)]
    [InlineData("Mission locale", false)]
    [InlineData("Base de loisirs", false)]
    [InlineData("Un autre organisme", false)]
    public void Who_sends_them_does_not_tell_of_health_justice_or_childhood(string sender, bool tells)
    {
        Assert.Equal(tells ? CandidateRefusals.SenderTellsTooMuch : null, Candidate.Apply(Karim with { SentBy = sender }, Today).Refusal);
        Assert.Equal(tells, Applied().Correct(Karim with { SentBy = sender }).Refused);
    }

    [Fact]
    public void It_goes_on_until_it_is_answered()
    {
        var candidate = Applied();
        Assert.Equal(CandidateRefusals.NothingChanges, candidate.MoveTo(ApplicationStatus.New, Today).Refusal);
        Assert.False(candidate.MoveTo(ApplicationStatus.Processing, Today.AddDays(1)).Refused);
        Assert.False(candidate.Refuse(ApplicationRefusal.NoOpening, Today.AddDays(2)).Refused);

        Assert.Equal((ApplicationStatus.Refused, ApplicationRefusal.NoOpening, Today.AddDays(2)), (candidate.Status, candidate.RefusalReason, candidate.LastContactOn));
        Assert.Equal(CandidateRefusals.Answered, candidate.Refuse(ApplicationRefusal.Other, Today).Refusal);
        Assert.Equal(CandidateRefusals.Answered, candidate.Cancel(Today).Refusal);
        Assert.Equal(CandidateRefusals.Answered, candidate.Lapse(Today).Refusal);
    }

    [Fact]
    public void A_refusal_may_be_taken_back_and_a_hiring_may_not()
    {
        var (refused, hired) = (Applied(), Applied());
        refused.Refuse(ApplicationRefusal.NoOpening, Today);
        hired.Accept(Employee.Enter(new(Civility.Mr, "Karim", "Belkacem", null, new(1990, 1, 1), "française"), new(null, null, "", "", "", ""), DateTimeOffset.UnixEpoch.AddYears(56)).Value!, Today);

        Assert.False(refused.MoveTo(ApplicationStatus.Pool, Today).Refused);
        Assert.Null(refused.RefusalReason);
        Assert.Equal(CandidateRefusals.Answered, hired.MoveTo(ApplicationStatus.Pool, Today).Refusal);
        Assert.NotNull(hired.EmployeeId);
    }

    [Fact]
    public void Of_who_was_hired_otherwise_it_means_nothing_any_more_and_waits_for_no_answer()
    {
        var candidate = Applied();

        Assert.False(candidate.Lapse(Today.AddDays(3)).Refused);

        Assert.Equal((ApplicationStatus.Obsolete, Today.AddDays(3), false), (candidate.Status, candidate.LastContactOn, candidate.Status.IsOpen()));
        Assert.False(candidate.MoveTo(ApplicationStatus.Processing, Today.AddDays(4)).Refused);
    }

    private static Candidate Applied() => Candidate.Apply(Karim, Today).Value!;
}
