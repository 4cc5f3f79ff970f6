using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class InterviewTests
{
    private static readonly DateTimeOffset Now = ParisZone.At(Today, new(9, 0));

    private static readonly InterviewTexts Written = new("Le permis avance.", "Fatiguée.", "Rappeler l’auto-école.");

    private static readonly InterviewReport Report = new(InterviewKind.FollowUp, Now, 45, Today.AddDays(28), Written);

    [Theory]
    [InlineData(-1, "interview.in-past")]
    [InlineData(0, null)]
    [InlineData(60, null)]
    public void It_is_given_a_date_to_come(int minutes, string? refusal)
    {
        var startsAt = Now.AddMinutes(minutes);

        Assert.Equal(refusal, Interview.Plan(Pathway(), Advisor, InterviewKind.FollowUp, startsAt, Now).Refusal?.Code);
        Assert.Equal(refusal, Planned().Move(Pathway(), startsAt, Now).Refusal?.Code);
    }

    [Fact]
    public void It_is_planned_without_outcome_and_may_move_until_it_is_written()
    {
        var interview = Planned();
        Assert.Equal((InterviewState.Planned, null, Today), (interview.State, interview.Outcome, interview.Day));

        Assert.False(interview.Move(Pathway(), Now.AddDays(7), Now).Refused);
        Assert.Equal(Today.AddDays(7), interview.Day);

        interview.Draft(Advisor, Report);
        Assert.Equal(InterviewRefusals.Begun, interview.Move(Pathway(), Now.AddDays(8), Now).Refusal);
    }

    [Fact]
    public void It_may_be_cancelled_until_it_is_written()
    {
        var (planned, begun, missed) = (Planned(), Planned(), Planned());
        begun.Draft(Advisor, Report);
        missed.Miss(InterviewOutcome.Excused, Today.AddDays(7), Today);

        Assert.Null(planned.RefusalToCancel(Colleague));
        Assert.Equal(InterviewRefusals.Begun, begun.RefusalToCancel(Colleague));
        Assert.Null(begun.RefusalToCancel(Advisor));
        Assert.Equal(InterviewRefusals.Begun, missed.RefusalToCancel(Advisor));
    }

    [Fact]
    public void After_the_exit_only_a_follow_up_of_it_is_possible()
    {
        Assert.Equal(Enum.GetValues<InterviewKind>(), InterviewKindMeaning.ThatTakePlaceIn(null));
        Assert.Equal([InterviewKind.PostExit], InterviewKindMeaning.ThatTakePlaceIn(Today));
        Assert.Equal(PathwayRefusals.Closed, Interview.Plan(ClosedPathway(), Advisor, InterviewKind.FollowUp, Now, Now).Refusal);
        Assert.Equal(PathwayRefusals.Closed, Interview.Begin(ClosedPathway(), Advisor, InterviewKind.ExitReview, Now).Refusal);
        Assert.False(Interview.Plan(ClosedPathway(), Advisor, InterviewKind.PostExit, Now, Now).Refused);
        Assert.False(Interview.Begin(ClosedPathway(), Advisor, InterviewKind.PostExit, Now).Refused);
        Assert.Equal(PathwayRefusals.Closed, Planned().Move(ClosedPathway(), Now.AddDays(1), Now).Refusal);
        Assert.False(Interview.Plan(ClosedPathway(), Advisor, InterviewKind.PostExit, Now, Now).Value!.Move(ClosedPathway(), Now.AddDays(1), Now).Refused);
    }

    [Fact]
    public void Cancelled_while_it_was_written_it_begins_anew_under_the_identifier_it_had()
    {
        var id = Guid.CreateVersion7();

        var anew = Interview.BeginAnew(id, Pathway(), Advisor, InterviewKind.FollowUp, Now).Value!;

        Assert.Equal((id, Advisor, InterviewState.Draft), (anew.Id, anew.AuthorId, anew.State));
        Assert.False(anew.Complete(Advisor, Report, Today).Refused);
        Assert.Equal(PathwayRefusals.Closed, Interview.BeginAnew(id, ClosedPathway(), Advisor, InterviewKind.FollowUp, Now).Refusal);
    }

    [Fact]
    public void Its_draft_is_saved_as_often_as_its_author_writes()
    {
        var interview = Planned();

        Assert.False(interview.Draft(Advisor, Report with { NextOn = null, Texts = InterviewTexts.None }).Refused);
        Assert.Equal(InterviewRefusals.NotItsAuthor, interview.Draft(Colleague, Report).Refusal);
        Assert.False(interview.Draft(Advisor, Report with { Kind = InterviewKind.ThreeParty, Medium = InterviewMedium.WorkSite }).Refused);

        Assert.Equal((InterviewState.Draft, null, InterviewKind.ThreeParty, 45), (interview.State, interview.Outcome, interview.Kind, interview.Minutes));
        Assert.Equal(InterviewMedium.WorkSite, interview.Medium);
        Assert.Equal(("Le permis avance.", "Rappeler l’auto-école.", Today.AddDays(28)), (interview.SharedNote, interview.Decided, interview.NextOn));
    }

    [Fact]
    public void Whoever_leads_one_of_which_nothing_is_written_becomes_its_author()
    {
        var (begun, held) = (Planned(), Planned());

        Assert.True(begun.IsWrittenBy(Colleague));
        Assert.False(begun.Draft(Colleague, Report).Refused);
        Assert.False(held.Complete(Colleague, Report, Today).Refused);

        Assert.Equal((Colleague, Colleague), (begun.AuthorId, held.AuthorId));
        Assert.Equal(("Fatiguée.", null), (begun.PrivateNoteFor(Colleague), begun.PrivateNoteFor(Advisor)));
        Assert.Equal((false, false), (begun.IsWrittenBy(Advisor), held.IsWrittenBy(Advisor)));
        Assert.Equal(InterviewRefusals.NotItsAuthor, begun.Complete(Advisor, Report, Today).Refusal);
        Assert.Equal(InterviewRefusals.NotItsAuthor, held.Amend(Advisor, Written).Refusal);
    }

    [Fact]
    public void What_is_refused_is_nobody_elses()
    {
        var interview = Planned();

        Assert.Equal(InterviewRefusals.NextNeeded, interview.Complete(Colleague, Report with { NextOn = null }, Today).Refusal);
        Assert.Equal((Advisor, InterviewState.Planned), (interview.AuthorId, interview.State));
    }

    [Fact]
    public void Its_author_alone_reads_the_private_note()
    {
        var interview = Planned();
        interview.Draft(Advisor, Report);

        Assert.Equal("Fatiguée.", interview.PrivateNoteFor(Advisor));
        Assert.Null(interview.PrivateNoteFor(Colleague));
        Assert.DoesNotContain(typeof(Interview).GetProperties(), property => property.Name.Contains("Private", StringComparison.Ordinal));
    }

    public static TheoryData<InterviewReport, string?> Reports => new()
    {
        { Report, null },
        { Report with { Minutes = null }, null },
        { Report with { Minutes = 0 }, "interview.minutes-not-possible" },
        { Report with { Minutes = Interview.MinutesMax + 1 }, "interview.minutes-not-possible" },
        { Report with { Texts = Written with { SharedNote = new string('a', Interview.TextMaxLength) } }, null },
        { Report with { Texts = Written with { SharedNote = new string('a', Interview.TextMaxLength + 1) } }, "interview.shared-note-too-long" },
        { Report with { Texts = Written with { PrivateNote = new string('a', Interview.TextMaxLength + 1) } }, "interview.private-note-too-long" },
        { Report with { Texts = Written with { Decided = new string('a', Interview.TextMaxLength + 1) } }, "interview.decided-too-long" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_is_written_has_its_bounds(InterviewReport report, string? refusal)
    {
        Assert.Equal(refusal, Planned().Draft(Advisor, report).Refusal?.Code);
        Assert.Equal(refusal, Planned().Complete(Advisor, report, Today).Refusal?.Code);
    }

    public static TheoryData<InterviewReport, string?> HeldReports => new()
    {
        { Report with { NextOn = null }, "interview.next-needed" },
        { Report with { NextOn = Today }, "interview.next-too-soon" },
        { Report with { NextOn = Today.AddDays(1) }, null },
        { Report with { NextOn = null, Kind = InterviewKind.ExitReview }, null },
        { Report with { NextOn = null, Kind = InterviewKind.PostExit }, null },
        { Report with { NextOn = Today, Kind = InterviewKind.PostExit }, "interview.next-too-soon" },
        { Report with { Texts = Written with { SharedNote = "", Decided = " " } }, "interview.nothing-written" },
        { Report with { Texts = Written with { SharedNote = "" } }, null },
        { Report with { Texts = Written with { Decided = "" } }, null },
        { Report with { StartsAt = Now.AddDays(1) }, "interview.in-future" },
        { Report with { StartsAt = ParisZone.At(Today, new(23, 59)) }, null },
    };

    [Theory]
    [MemberData(nameof(HeldReports))]
    public void What_was_held_is_told_and_has_a_next_date(InterviewReport report, string? refusal)
    {
        var interview = Planned();

        Assert.Equal(refusal, interview.Complete(Advisor, report, Today).Refusal?.Code);

        Assert.Equal(refusal is null ? InterviewOutcome.Held : null, interview.Outcome);
        Assert.Equal(refusal is null ? InterviewState.Completed : InterviewState.Planned, interview.State);
    }

    [Fact]
    public void All_that_is_wrong_with_a_report_is_said_at_once()
    {
        var report = new InterviewReportDraft(InterviewKind.FollowUp, Today.AddDays(1), 0, null, InterviewTexts.None);
        var tooLong = new string('a', Interview.TextMaxLength + 1);

        Assert.Equal(
            [InterviewRefusals.InFuture, InterviewRefusals.MinutesNotPossible, InterviewRefusals.NothingWritten, InterviewRefusals.NextNeeded],
            report.RefusalsToHold(Today));
        Assert.Equal([InterviewRefusals.MinutesNotPossible], report.Refusals);
        Assert.Equal(
            [InterviewRefusals.SharedNoteTooLong, InterviewRefusals.PrivateNoteTooLong, InterviewRefusals.DecidedTooLong],
            (report with { Minutes = null, Texts = new(tooLong, tooLong, tooLong) }).Refusals);
    }

    [Fact]
    public void What_cannot_be_read_of_a_report_is_not_judged()
    {
        var unread = new InterviewReportDraft(null, null, null, null, InterviewTexts.None);

        Assert.Equal([InterviewRefusals.NothingWritten], unread.RefusalsToHold(Today));
        Assert.Empty(unread.Refusals);
    }

    [Theory]
    [InlineData("2026-11-22", null, true)]
    [InlineData("2026-11-23", null, false)]
    [InlineData("2026-11-23", "08:59", true)]
    [InlineData("2026-11-23", "09:00", false)]
    [InlineData(null, "08:59", false)]
    public void A_moment_is_judged_by_what_can_be_read_of_it(string? day, string? time, bool isPast) => Assert.Equal(
        isPast ? [InterviewRefusals.InPast] : [],
        new MomentDraft(day is null ? null : Day(day), time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture)).RefusalsAt(Now));

    [Fact]
    public void All_that_is_wrong_with_what_was_missed_is_said_at_once()
    {
        var interview = Planned();
        interview.Move(Pathway(), Now.AddDays(1), Now);

        Assert.Equal([InterviewRefusals.InFuture, InterviewRefusals.NextNeeded], interview.RefusalsToMiss(new MissDraft(InterviewOutcome.NoShow, null), Today));
        Assert.Equal([InterviewRefusals.NextNeeded], interview.RefusalsToMiss(new MissDraft(null, null), Today));

        interview.Miss(InterviewOutcome.Excused, Today.AddDays(7), Today);
        Assert.Equal([InterviewRefusals.Completed], interview.RefusalsToMiss(new MissDraft(InterviewOutcome.NoShow, null), Today));
    }

    [Fact]
    public void Once_completed_its_author_alone_amends_its_texts()
    {
        var interview = Planned();
        Assert.Equal(InterviewRefusals.NotCompleted, interview.Amend(Advisor, Written).Refusal);
        interview.Complete(Advisor, Report, Today);

        Assert.Equal(InterviewRefusals.Completed, interview.Draft(Advisor, Report).Refusal);
        Assert.Equal(InterviewRefusals.Completed, interview.Complete(Advisor, Report, Today).Refusal);
        Assert.Equal(InterviewRefusals.NotItsAuthor, interview.Complete(Colleague, Report, Today).Refusal);
        Assert.Equal(InterviewRefusals.NotItsAuthor, interview.Amend(Colleague, Written).Refusal);
        Assert.Equal(InterviewRefusals.NothingWritten, interview.Amend(Advisor, InterviewTexts.None).Refusal);
        Assert.Equal(InterviewRefusals.DecidedTooLong, interview.Amend(Advisor, Written with { Decided = new string('a', Interview.TextMaxLength + 1) }).Refusal);
        Assert.False(interview.Amend(Advisor, Written with { PrivateNote = "" }).Refused);

        Assert.Equal(("Le permis avance.", ""), (interview.SharedNote, interview.PrivateNoteFor(Advisor)));
    }

    [Theory]
    [InlineData(InterviewOutcome.Excused, 1, 2, null)]
    [InlineData(InterviewOutcome.Postponed, 1, 2, null)]
    [InlineData(InterviewOutcome.NoShow, 0, 1, null)]
    [InlineData(InterviewOutcome.NoShow, 1, 2, "interview.in-future")]
    [InlineData(InterviewOutcome.NoShow, 0, 0, "interview.next-too-soon")]
    [InlineData(InterviewOutcome.Excused, 0, null, "interview.next-needed")]
    public void What_was_missed_has_a_next_date(InterviewOutcome outcome, int inDays, int? nextInDays, string? refusal)
    {
        var interview = Planned();
        interview.Move(Pathway(), Now.AddDays(inDays), Now);
        DateOnly? nextOn = nextInDays is { } days ? Today.AddDays(days) : null;

        Assert.Equal(refusal, interview.Miss(outcome, nextOn, Today).Refusal?.Code);

        Assert.Equal(refusal is null ? (outcome, nextOn, InterviewState.Completed) : (null, null, InterviewState.Planned), (interview.Outcome, interview.NextOn, interview.State));
    }

    [Fact]
    public void What_has_an_outcome_keeps_it()
    {
        var interview = Planned();
        interview.Miss(InterviewOutcome.NoShow, Today.AddDays(7), Today);

        Assert.Equal(InterviewRefusals.Completed, interview.Miss(InterviewOutcome.Excused, Today.AddDays(7), Today).Refusal);
        Assert.False(interview.Amend(Advisor, InterviewTexts.None).Refused);
        Assert.Throws<ArgumentException>(() => Planned().Miss(InterviewOutcome.Held, Today.AddDays(7), Today));
    }

    private static Interview Planned() => Interview.Plan(Pathway(), Advisor, InterviewKind.FollowUp, Now, Now).Value!;
}
