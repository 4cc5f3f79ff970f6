using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class ExitReasonTests
{
    [Theory]
    [InlineData(ExitCategory.Durable, new[] { 1, 3, 4, 9, 11, 13 })]
    [InlineData(ExitCategory.Transition, new[] { 10, 14 })]
    [InlineData(ExitCategory.Positive, new[] { 2, 5, 12, 15 })]
    [InlineData(ExitCategory.Other, new[] { 6, 7, 8 })]
    [InlineData(ExitCategory.Withdrawn, new[] { 16, 17, 18, 19, 20, 21, 22 })]
    public void The_first_table_is_that_of_the_paying_agency(ExitCategory category, int[] codes) =>
        Assert.Equal(codes, InitialExitReasons.Make().Where(reason => reason.Category == category).Select(reason => reason.Code));

    [Theory]
    [InlineData(15, "Prise des droits à la retraite", ExitCategory.Positive)]
    [InlineData(17, "Décès", ExitCategory.Withdrawn)]
    [InlineData(19, "Rupture employeur pour faute grave", ExitCategory.Withdrawn)]
    [InlineData(20, "Transfert d’employeur", ExitCategory.Withdrawn)]
    [InlineData(21, "Rupture pendant l’essai, employeur", ExitCategory.Withdrawn)]
    [InlineData(22, "Rupture pendant l’essai, salarié", ExitCategory.Withdrawn)]
    public void The_number_that_a_break_leads_to_is_the_one_that_the_agency_gives_it(int code, string label, ExitCategory category)
    {
        var reason = InitialExitReasons.Make().Single(row => row.Code == code);

        Assert.Equal((label, category), (reason.Label, reason.Category));
    }

    [Fact]
    public void Health_and_justice_are_for_the_advisor_and_the_director_alone() =>
        Assert.Equal([16, 18], InitialExitReasons.Make().Where(reason => reason.IsSensitive).Select(reason => reason.Code));

    [Fact]
    public void A_reason_has_a_number_and_a_wording()
    {
        Assert.Equal(ExitRefusals.CodeNotPossible, ExitReason.Write(0, "Autre", ExitCategory.Other, Today).Refusal);
        Assert.Equal(ExitRefusals.LabelNotPossible, ExitReason.Write(96, " ", ExitCategory.Other, Today).Refusal);
        Assert.Equal(ExitRefusals.LabelNotPossible, ExitReason.Write(96, new string('a', ExitReason.LabelMaxLength + 1), ExitCategory.Other, Today).Refusal);
        Assert.False(ExitReason.Write(96, "CDI inclusion", ExitCategory.Other, Today).Refused);
    }

    [Fact]
    public void A_new_category_starts_a_new_row_and_leaves_the_past_as_it_was()
    {
        var reasons = InitialExitReasons.Make();
        var before = reasons.Single(reason => reason.Code == 18);

        var after = before.Reclassify(ExitCategory.Other, Day("2027-01-01"), Today).Value!;

        Assert.Equal(Day("2026-12-31"), before.Until);
        Assert.Equal((18, before.Label, ExitCategory.Other, true, Day("2027-01-01"), null), (after.Code, after.Label, after.Category, after.IsSensitive, after.From, after.Until));
        Assert.NotEqual(before.Id, after.Id);
        var known = new ExitReasons([after, .. reasons]);
        Assert.Same(before, known.At(18, Day("2026-12-31")));
        Assert.Same(after, known.At(18, Day("2027-01-01")));
    }

    [Fact]
    public void A_row_is_followed_once_by_something_else_and_from_a_day_to_come()
    {
        var reason = InitialExitReasons.Make()[0];
        Assert.Equal(ExitRefusals.NothingChanges, reason.Reclassify(ExitCategory.Durable, Today.AddDays(1), Today).Refusal);
        Assert.Equal(ExitRefusals.ReclassifiedTooSoon, reason.Reclassify(ExitCategory.Other, Today, Today).Refusal);
        Assert.Equal(ExitRefusals.ReclassifiedTooSoon, reason.Reclassify(ExitCategory.Other, reason.From, reason.From.AddDays(-9)).Refusal);
        Assert.Null(reason.Until);

        Assert.False(reason.Reclassify(ExitCategory.Other, Today.AddDays(1), Today).Refused);
        Assert.Equal(ExitRefusals.ReasonOver, reason.Reclassify(ExitCategory.Positive, Today.AddDays(2), Today).Refusal);
    }

    [Fact]
    public void A_change_is_taken_back_until_it_holds()
    {
        var reasons = InitialExitReasons.Make();
        var reason = reasons[0];
        var next = reason.Reclassify(ExitCategory.Other, Today.AddDays(2), Today).Value!;

        Assert.Equal(ExitRefusals.ReasonInForce, reason.Resume(next, Today.AddDays(2)).Refusal);
        Assert.Throws<ArgumentException>(() => reasons[1].Resume(next, Today));
        Assert.False(reason.Resume(next, Today.AddDays(1)).Refused);

        Assert.Null(reason.Until);
    }

    [Fact]
    public void What_is_not_known_is_not_guessed_and_the_rest_is_listed_by_category()
    {
        var known = new ExitReasons(InitialExitReasons.Make());

        Assert.Null(known.At(96, Today));
        Assert.Null(known.At(1, Day("1999-12-31")));
        Assert.Empty(known.On(Day("1999-12-31")));
        Assert.Equal([1, 3, 4, 9, 11, 13, 10, 14], known.On(Today).Take(8).Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("2027-05-30", 10)]
    [InlineData("2027-05-31", 9)]
    [InlineData("2027-11-30", 9)]
    public void A_fixed_term_of_six_months_exactly_is_lasting(string end, int code) =>
        Assert.Equal(code, FixedTermJob.ReasonCode(Day("2026-12-01"), Day(end), Day("2026-11-20"), new LegalValues(InitialLegalValues.All)));

    [Theory]
    [InlineData("2026-12-31", 9)]
    [InlineData("2027-01-01", 10)]
    public void A_fixed_term_is_lasting_by_the_figure_of_the_day_of_the_exit(string exit, int code)
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.LastingJobMonths, Day("2027-01-01"), 12, "Exemple")]);

        Assert.Equal(code, FixedTermJob.ReasonCode(Day("2026-12-01"), Day("2027-05-31"), Day(exit), law));
    }

    [Theory]
    [InlineData(TerminationReason.Retirement, 15)]
    [InlineData(TerminationReason.Death, 17)]
    [InlineData(TerminationReason.SeriousMisconduct, 19)]
    [InlineData(TerminationReason.EmployerTransfer, 20)]
    [InlineData(TerminationReason.TrialEndedByEmployer, 21)]
    [InlineData(TerminationReason.TrialEndedByEmployee, 22)]
    [InlineData(TerminationReason.MutualAgreement, null)]
    [InlineData(TerminationReason.LastingJobElsewhere, null)]
    [InlineData(TerminationReason.Resignation, null)]
    [InlineData(TerminationReason.HiredAfterImmersion, null)]
    [InlineData(TerminationReason.Dismissal, null)]
    [InlineData(TerminationReason.Unfitness, null)]
    [InlineData(TerminationReason.ForceMajeure, null)]
    public void Only_the_break_that_says_all_has_a_reason_to_leave(TerminationReason termination, int? code) => Assert.Equal(code, ExitReason.CodeFor(termination));
}
