using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class InterviewMistakesTests
{
    private static readonly DateTimeOffset Now = ParisZone.At(Today, new(9, 0));

    private static readonly InterviewReport Report = new(InterviewKind.FollowUp, Now, 45, Today.AddDays(28), new InterviewTexts("Le permis avance.", "Fatiguée.", "Rappeler l’auto-école."));

    [Fact]
    public void What_was_noted_as_held_was_not_after_all_and_its_words_wait_for_its_author()
    {
        var interview = Held();

        Assert.Equal(InterviewRefusals.NotItsAuthor, interview.CorrectOutcome(Colleague, InterviewOutcome.NoShow, Today.AddDays(7), Today).Refusal);
        Assert.False(interview.CorrectOutcome(Advisor, InterviewOutcome.NoShow, Today.AddDays(7), Today).Refused);
        Assert.Equal((InterviewState.Completed, InterviewOutcome.NoShow, Today.AddDays(7)), (interview.State, interview.Outcome, interview.NextOn));

        Assert.False(interview.TakeBack(Pathway(), Colleague, Today.AddDays(3)).Refused);
        Assert.Equal((InterviewState.Draft, null, null, "Le permis avance."), (interview.State, interview.Outcome, interview.NextOn, interview.SharedNote));
        Assert.True(interview.IsWrittenBy(Advisor));
        Assert.False(interview.IsWrittenBy(Colleague));
    }

    [Fact]
    public void Why_it_was_not_held_is_corrected_by_whoever_knows()
    {
        var interview = Missed(Now);

        Assert.Equal(InterviewRefusals.NextNeeded, interview.CorrectOutcome(Colleague, InterviewOutcome.Postponed, null, Today).Refusal);
        Assert.Equal(InterviewRefusals.NextTooSoon, interview.CorrectOutcome(Colleague, InterviewOutcome.Postponed, Today, Today).Refusal);
        Assert.False(interview.CorrectOutcome(Colleague, InterviewOutcome.Postponed, Today.AddDays(14), Today).Refused);

        Assert.Equal((InterviewOutcome.Postponed, Today.AddDays(14)), (interview.Outcome, interview.NextOn));
    }

    [Fact]
    public void Nobody_is_absent_before_the_day_and_what_was_held_after_all_is_told_otherwise()
    {
        var interview = Missed(Now.AddDays(7));

        Assert.Equal(InterviewRefusals.InFuture, interview.CorrectOutcome(Advisor, InterviewOutcome.NoShow, Today.AddDays(14), Today).Refusal);
        Assert.Throws<ArgumentException>(() => interview.CorrectOutcome(Advisor, InterviewOutcome.Held, Today.AddDays(14), Today));
    }

    [Fact]
    public void What_has_no_end_has_none_to_correct_or_to_take_back()
    {
        var interview = Planned(Now);

        Assert.Equal(InterviewRefusals.NotCompleted, interview.CorrectOutcome(Advisor, InterviewOutcome.Excused, Today.AddDays(7), Today).Refusal);
        Assert.Equal(InterviewRefusals.NotCompleted, interview.TakeBack(Pathway(), Advisor, Today).Refusal);
        Assert.Equal(InterviewRefusals.NotCompleted, interview.Withdraw(Advisor, EntryWithdrawal.NeverMade, Today).Refusal);
        Assert.False(interview.IsTakenBackBy(Advisor));
    }

    [Fact]
    public void Held_by_mistake_it_is_planned_again_until_its_day_is_over_without_a_word()
    {
        var (soon, late, closed) = (Held(), Held(), Held());

        Assert.Equal(InterviewRefusals.NotItsAuthor, soon.TakeBack(Pathway(), Colleague, Today).Refusal);
        Assert.Equal(InterviewRefusals.DayIsOver, late.TakeBack(Pathway(), Advisor, Today.AddDays(1)).Refusal);
        Assert.Equal(PathwayRefusals.Closed, closed.TakeBack(ClosedPathway(), Advisor, Today).Refusal);
        Assert.False(soon.TakeBack(Pathway(), Advisor, Today).Refused);

        Assert.Equal((InterviewState.Planned, null, null, null), (soon.State, soon.Outcome, soon.Minutes, soon.NextOn));
        Assert.Equal(("", "", ""), (soon.SharedNote, soon.Decided, soon.PrivateNoteFor(Advisor)));
        Assert.Equal("Le permis avance.", late.SharedNote);
    }

    [Fact]
    public void Missed_by_mistake_it_is_to_hold_or_to_tell_whenever_its_day_was()
    {
        var missed = Missed(Now);

        Assert.False(missed.TakeBack(Pathway(), Colleague, Today.AddDays(30)).Refused);

        Assert.Equal((InterviewState.Planned, null, null), (missed.State, missed.Outcome, missed.NextOn));
        Assert.False(missed.Complete(Advisor, Report, Today.AddDays(30)).Refused);
    }

    [Fact]
    public void Withdrawn_its_day_and_why_alone_are_kept()
    {
        var (held, missed) = (Held(), Missed(Now));

        Assert.Equal(InterviewRefusals.NotItsAuthor, held.Withdraw(Colleague, EntryWithdrawal.OtherPerson, Today).Refusal);
        var withdrawn = held.Withdraw(Advisor, EntryWithdrawal.OtherPerson, Today.AddDays(2)).Value!;

        Assert.Equal((held.Id, held.PathwayId, EntryKind.Interview, Today), (withdrawn.Id, withdrawn.PathwayId, withdrawn.Kind, withdrawn.MadeOn));
        Assert.Equal((Today.AddDays(2), EntryWithdrawal.OtherPerson), (withdrawn.WithdrawnOn, withdrawn.Reason));
        Assert.False(missed.Withdraw(Colleague, EntryWithdrawal.NeverMade, Today).Refused);
    }

    [Fact]
    public void Of_what_holds_words_its_author_alone_withdraws_it_whatever_became_of_it()
    {
        var corrected = Held();
        Assert.False(corrected.CorrectOutcome(Advisor, InterviewOutcome.Excused, Today.AddDays(28), Today).Refused);

        Assert.Equal(InterviewRefusals.NotItsAuthor, corrected.Withdraw(Colleague, EntryWithdrawal.WrittenTwice, Today).Refusal);
        Assert.False(corrected.Withdraw(Advisor, EntryWithdrawal.WrittenTwice, Today).Refused);
    }

    private static Interview Planned(DateTimeOffset startsAt) => Interview.Plan(Pathway(), Advisor, InterviewKind.FollowUp, startsAt, Now).Value!;

    private static Interview Held()
    {
        var interview = Planned(Now);
        interview.Complete(Advisor, Report, Today);
        return interview;
    }

    private static Interview Missed(DateTimeOffset startsAt)
    {
        var interview = Planned(startsAt);
        interview.Miss(InterviewOutcome.Excused, Today.AddDays(28), Today);
        return interview;
    }
}
