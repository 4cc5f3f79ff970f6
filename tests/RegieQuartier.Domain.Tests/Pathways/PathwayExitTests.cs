using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class PathwayExitTests
{
    private const int PermanentElsewhere = 3;

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly ExitReasons Reasons = new(InitialExitReasons.Make());

    private static readonly ExitFacts Leaving = new(new(2026, 11, 20), new(2026, 3, 2), 900 * 60, ContractGoesOn: false, "Merci à l’équipe.");

    [Fact]
    public void An_exit_closes_the_pathway_and_keeps_its_category()
    {
        var pathway = Pathway();

        var exit = Decide(pathway, PermanentElsewhere, Leaving).Value!;

        Assert.Equal(Leaving.ExitOn, pathway.ClosedOn);
        Assert.Equal((pathway.Id, PermanentElsewhere, ExitCategory.Durable, false), (exit.PathwayId, exit.ReasonCode, exit.Category, exit.IsSensitive));
        Assert.Equal((true, null, Advisor, Today, "Merci à l’équipe."), (exit.IsCounted, exit.WhyNotCounted, exit.AuthorId, exit.RecordedOn, exit.PersonsWords));
        Assert.Equal(ExitRefusals.AlreadyDecided, Decide(pathway, PermanentElsewhere, Leaving).Refusal);
    }

    [Fact]
    public void A_sensitive_reason_says_so() => Assert.True(Decide(Pathway(), 16, Leaving).Value!.IsSensitive);

    public static TheoryData<ExitFacts, string?> Facts => new()
    {
        { Leaving with { ExitOn = new(2026, 11, 23) }, null },
        { Leaving with { ExitOn = new(2026, 11, 24) }, "exit.in-future" },
        { Leaving with { ExitOn = new(2026, 3, 1), HiredOn = new(2026, 1, 5) }, "exit.before-pathway" },
        { Leaving with { HiredOn = new(2026, 11, 21) }, "exit.hired-after-exit" },
        { Leaving with { ContractGoesOn = true }, "exit.contract-goes-on" },
        { Leaving with { Broken = TerminationReason.Resignation }, null },
        { Leaving with { Broken = TerminationReason.Death }, "exit.reason-after-death" },
        { Leaving with { WorkedMinutes = -1 }, "exit.worked-minutes-not-possible" },
        { Leaving with { PersonsWords = new string('a', PathwayExit.WordsMaxLength) }, null },
        { Leaving with { PersonsWords = new string('a', PathwayExit.WordsMaxLength + 1) }, "exit.words-too-long" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void What_is_refused_leaves_the_pathway_open(ExitFacts facts, string? refusal)
    {
        var pathway = Pathway();

        Assert.Equal(refusal, Decide(pathway, PermanentElsewhere, facts).Refusal?.Code);

        Assert.Equal(refusal is not null, pathway.IsOpen);
    }

    [Fact]
    public void A_death_is_the_only_reason_after_itself() =>
        Assert.Equal([ExitReason.Death], InitialExitReasons.Make().Where(reason => !Decide(Pathway(), reason.Code, Leaving with { Broken = TerminationReason.Death }).Refused).Select(reason => reason.Code));

    [Fact]
    public void Its_reason_holds_on_its_day()
    {
        var reason = InitialExitReasons.Make()[0];
        var later = reason.Reclassify(ExitCategory.Other, Leaving.ExitOn.AddDays(1), Leaving.ExitOn).Value!;

        Assert.Equal(ExitRefusals.ReasonOfAnotherTime, PathwayExit.Decide(Pathway(), later, Leaving, Advisor, Today, Law).Refusal);
        Assert.Equal(ExitCategory.Durable, PathwayExit.Decide(Pathway(), reason, Leaving, Advisor, Today, Law).Value!.Category);
    }

    [Theory]
    [InlineData(81, 60, PermanentElsewhere, null)]
    [InlineData(80, 60, PermanentElsewhere, WhyNotCounted.StayTooShort)]
    [InlineData(81, 59, PermanentElsewhere, WhyNotCounted.NoHours)]
    [InlineData(80, 0, PermanentElsewhere, WhyNotCounted.StayTooShort)]
    [InlineData(200, 6000, 7, null)]
    [InlineData(200, 6000, 21, WhyNotCounted.Withdrawn)]
    [InlineData(10, 0, 21, WhyNotCounted.Withdrawn)]
    public void It_counts_from_eighty_one_days_and_one_hour_on(int days, int minutes, int code, WhyNotCounted? whyNot)
    {
        var exit = Decide(Pathway(), code, Leaving with { HiredOn = Leaving.ExitOn.AddDays(-days), WorkedMinutes = minutes }).Value!;

        Assert.Equal((whyNot is null, whyNot), (exit.IsCounted, exit.WhyNotCounted));
    }

    [Fact]
    public void The_figures_behind_it_are_told()
    {
        var told = ExitExplanation.Of(Reasons.At(PermanentElsewhere, Today)!, Leaving with { HiredOn = Leaving.ExitOn.AddDays(-80), WorkedMinutes = 45 * 60 }, Law);

        Assert.Equal((ExitCategory.Durable, false, WhyNotCounted.StayTooShort), (told.Category, told.IsCounted, told.WhyNot));
        Assert.Equal((80, 81), (told.DaysStayed, told.FewestDays));
        Assert.Equal((45 * 60, 60, LegalRule.ExitMinimumHours), (told.WorkedMinutes, told.FewestMinutes, told.HoursRule));
    }

    [Theory]
    [InlineData(SiaeKind.Ai, 1, 150, null)]
    [InlineData(SiaeKind.Etti, 1, 150, null)]
    [InlineData(SiaeKind.Ai, 300, 149, WhyNotCounted.NoHours)]
    [InlineData(SiaeKind.Etti, 300, 149, WhyNotCounted.NoHours)]
    [InlineData(SiaeKind.Aci, 80, 150, WhyNotCounted.StayTooShort)]
    [InlineData(SiaeKind.Ei, 81, 1, null)]
    [InlineData(SiaeKind.Eiti, 81, 1, null)]
    public void Of_who_is_lent_to_others_hours_alone_count(SiaeKind siae, int days, int hours, WhyNotCounted? whyNot)
    {
        var exit = Decide(Pathway(), PermanentElsewhere, Leaving with { HiredOn = Leaving.ExitOn.AddDays(-days), WorkedMinutes = hours * 60, Siae = siae }).Value!;

        Assert.Equal((whyNot is null, whyNot), (exit.IsCounted, exit.WhyNotCounted));
    }

    [Fact]
    public void Where_hours_alone_count_no_days_are_told()
    {
        var told = ExitExplanation.Of(Reasons.At(PermanentElsewhere, Today)!, Leaving with { Siae = SiaeKind.Ai }, Law);

        Assert.Equal((null, 150 * 60, LegalRule.ExitMinimumHoursLending), (told.FewestDays, told.FewestMinutes, told.HoursRule));
    }

    [Theory]
    [InlineData(19, TerminationReason.SeriousMisconduct, TerminationReason.Resignation, true)]
    [InlineData(19, TerminationReason.SeriousMisconduct, TerminationReason.Retirement, true)]
    [InlineData(7, TerminationReason.Resignation, TerminationReason.SeriousMisconduct, true)]
    [InlineData(19, TerminationReason.Resignation, TerminationReason.SeriousMisconduct, false)]
    [InlineData(7, TerminationReason.Resignation, TerminationReason.Dismissal, false)]
    [InlineData(7, TerminationReason.SeriousMisconduct, TerminationReason.Resignation, false)]
    [InlineData(7, TerminationReason.SeriousMisconduct, TerminationReason.SeriousMisconduct, false)]
    public void Its_reason_is_belied_by_a_break_that_no_longer_says_it(int code, TerminationReason was, TerminationReason becomes, bool isBelied) =>
        Assert.Equal(isBelied, Decide(Pathway(), code, Leaving).Value!.IsBelied(was, becomes));

    [Fact]
    public void Two_calls_follow_and_none_after_a_death()
    {
        var exit = Decide(Pathway(), PermanentElsewhere, Leaving with { ExitOn = new(2026, 8, 31) }).Value!;

        Assert.Equal([(exit.Id, 3, new DateOnly(2026, 11, 30)), (exit.Id, 6, new DateOnly(2027, 2, 28))], exit.FollowUps.Select(call => (call.ExitId, call.Months, call.DueOn)));
        Assert.Empty(Decide(Pathway(), ExitReason.Death, Leaving).Value!.FollowUps);
    }

    [Theory]
    [InlineData("2026-11-20", "exit.follow-up-before-exit")]
    [InlineData("2026-11-21", null)]
    [InlineData("2027-02-20", null)]
    [InlineData("2027-02-21", "exit.follow-up-in-future")]
    public void A_call_is_made_after_the_exit(string on, string? refusal)
    {
        var exit = Decide(Pathway(), PermanentElsewhere, Leaving).Value!;
        var call = exit.FollowUps[0];

        Assert.Equal(refusal, exit.Note(call, FollowUpSituation.InJob, Day(on), Day("2027-02-20")).Refusal?.Code);

        Assert.Equal(refusal is null ? (Day(on), FollowUpSituation.InJob) : (null, null), (call.DoneOn, call.Situation));
    }

    [Fact]
    public void The_call_of_another_exit_is_a_mistake_of_the_program()
    {
        var (exit, other) = (Decide(Pathway(), PermanentElsewhere, Leaving).Value!, Decide(Pathway(), PermanentElsewhere, Leaving).Value!);

        Assert.Throws<ArgumentException>(() => exit.Note(other.FollowUps[0], FollowUpSituation.InJob, Today, Today));
    }

    [Fact]
    public void The_rates_are_on_the_exits_that_count()
    {
        int[] codes = [3, 9, 10, 5, 7, 8, 6, 12, 17, 21];
        var exits = codes.Select(code => Decide(Pathway(), code, Leaving).Value!)
            .Append(Decide(Pathway(), 1, Leaving with { HiredOn = Leaving.ExitOn.AddDays(-30) }).Value!)
            .Append(Decide(Pathway(), 1, Leaving with { WorkedMinutes = 0 }).Value!);

        var rates = ExitRates.Of(exits);

        Assert.Equal((2, 1, 2, 3, 2, 2), (rates.Durable, rates.Transition, rates.Positive, rates.Other, rates.Withdrawn, rates.BelowMinimum));
        Assert.Equal((8, 0.625m, 0.25m, 0.375m, 0.25m), (rates.Counted, rates.DynamicRate, rates.DurableRate, rates.EmploymentRate, rates.PositiveRate));
    }

    [Fact]
    public void Without_an_exit_that_counts_there_is_no_rate()
    {
        var rates = ExitRates.Of([Decide(Pathway(), ExitReason.Death, Leaving).Value!]);

        Assert.Equal((0, 1), (rates.Counted, rates.Withdrawn));
        Assert.Equal((null, null, null, null), (rates.DynamicRate, rates.DurableRate, rates.EmploymentRate, rates.PositiveRate));
    }

    [Theory]
    [InlineData("2026-11-20", new[] { "2027-02-20", "2027-05-20" })]
    [InlineData("2026-08-23", new[] { "2026-11-23", "2027-02-23" })]
    [InlineData("2026-08-22", new[] { "2027-02-22" })]
    [InlineData("2026-05-22", new string[0])]
    public void An_exit_that_is_recalled_is_that_which_would_have_been_decided_with_the_calls_still_to_come(string exitOn, string[] calls)
    {
        var facts = Leaving with { ExitOn = Day(exitOn), HiredOn = Day("2026-01-05") };
        var pathway = Pathway();

        var exit = PathwayExit.Recall(pathway, Reasons.At(PermanentElsewhere, Today)!, facts, Advisor, Today, Law).Value!;

        Assert.Equal((facts.ExitOn, ExitCategory.Durable, true), (pathway.ClosedOn, exit.Category, exit.IsCounted));
        Assert.Equal(calls.Select(Day), exit.FollowUps.Select(call => call.DueOn));
        Assert.Equal(ExitRefusals.AlreadyDecided, PathwayExit.Recall(pathway, Reasons.At(PermanentElsewhere, Today)!, facts, Advisor, Today, Law).Refusal);
    }

    [Fact]
    public void The_contracts_of_the_pathway_say_since_when_the_person_worked_and_how_the_last_one_ended()
    {
        var (former, first, last) = (Contract("2025-01-06", "2025-06-30"), Contract("2026-02-02", "2026-06-01"), Contract("2026-06-02", "2026-12-31"));
        last.Terminate(Day("2026-10-30"), TerminationReason.Resignation);
        var told = new ExitTold(Day("2026-10-30"), 600, "");

        Assert.Equal(
            new ExitFacts(told.ExitOn, first.StartsOn, 600, ContractGoesOn: false, "", SiaeKind.Ei, TerminationReason.Resignation),
            ExitFacts.Of(told, Pathway(), [last, former, first], SiaeKind.Ei));
        Assert.True(ExitFacts.Of(told with { ExitOn = Day("2026-10-29") }, Pathway(), [first, last], SiaeKind.Aci).ContractGoesOn);
        Assert.Equal(Day("2026-03-02"), ExitFacts.Of(told, Pathway(), [former], SiaeKind.Aci).HiredOn);
    }

    private static EmploymentContract Contract(string from, string to)
    {
        var agreement = SiaeAgreement.Conclude(new AgreementTerms(SiaeKind.Aci, Day("2025-01-01"), Day("2027-12-31"), HoursBasis.Paid, 1820), Law).Value!;
        return EmploymentContract.Sign(
            new ContractParty(Guid.NewGuid(), new(1990, 4, 12), []), agreement, new ContractTerms(ContractType.Cddi, "Agente", Day(from), Day(to), 26 * 60), null, Today, Law).Value!;
    }

    private static Result<PathwayExit> Decide(IntegrationPathway pathway, int code, ExitFacts facts) =>
        PathwayExit.Decide(pathway, Reasons.At(code, Today)!, facts, Advisor, Today, Law);
}
