using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class TrainingEnrolmentTests
{
    private static readonly TrainingTerms FirstAid = new(TrainingKind.FirstAid, "SST initial", "Croix-Rouge", new(2026, 11, 23), new(2026, 11, 24), 14 * 60, "Uniformation");

    public static TheoryData<TrainingTerms, string?> Terms => new()
    {
        { FirstAid, null },
        { FirstAid with { Title = " " }, "training.title-not-possible" },
        { FirstAid with { Title = new string('a', TrainingEnrolment.TitleMaxLength + 1) }, "training.title-not-possible" },
        { FirstAid with { Body = "", Funder = "" }, null },
        { FirstAid with { Body = new string('a', TrainingEnrolment.BodyMaxLength + 1) }, "training.body-too-long" },
        { FirstAid with { Funder = new string('a', TrainingEnrolment.FunderMaxLength + 1) }, "training.funder-too-long" },
        { FirstAid with { EndsOn = new(2026, 11, 23) }, null },
        { FirstAid with { EndsOn = new(2026, 11, 22) }, "training.ends-before-it-starts" },
        { FirstAid with { PlannedMinutes = 0 }, "training.planned-minutes-not-possible" },
        { FirstAid with { PlannedMinutes = TrainingEnrolment.MinutesMax }, null },
        { FirstAid with { PlannedMinutes = TrainingEnrolment.MinutesMax + 1 }, "training.planned-minutes-not-possible" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void What_is_said_of_it_has_its_bounds(TrainingTerms terms, string? refusal)
    {
        Assert.Equal(refusal, TrainingEnrolment.Plan(Pathway(), terms).Refusal?.Code);
        Assert.Equal(refusal, Planned().Change(terms).Refusal?.Code);
    }

    [Fact]
    public void A_closed_pathway_has_no_new_training() => Assert.Equal(PathwayRefusals.Closed, TrainingEnrolment.Plan(ClosedPathway(), FirstAid).Refusal);

    [Fact]
    public void It_goes_from_a_thought_to_a_certificate()
    {
        var training = Planned();
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Complete(0, Today).Refusal);
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Certify().Refusal);

        Assert.False(training.Enrol().Refused);
        Assert.Equal((TrainingStatus.Enrolled, true), (training.Status, training.IsOpen));
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Enrol().Refusal);

        Assert.False(training.Start(Today).Refused);
        Assert.Equal(TrainingStatus.InProgress, training.Status);
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Start(Today).Refusal);

        Assert.False(training.Complete(13 * 60, Today).Refused);
        Assert.Equal((TrainingStatus.Completed, 13 * 60, false), (training.Status, training.DoneMinutes, training.IsOpen));

        Assert.False(training.Certify().Refused);
        Assert.Equal((TrainingStatus.Certified, 13 * 60), (training.Status, training.DoneMinutes));
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Abandon(0).Refusal);
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Change(FirstAid).Refusal);
    }

    [Fact]
    public void It_neither_begins_nor_ends_before_its_first_day()
    {
        var training = Planned();
        Assert.Equal(TrainingRefusals.NotBegun, training.Start(FirstAid.StartsOn.AddDays(-1)).Refusal);

        training.Enrol();
        Assert.Equal(TrainingRefusals.NotBegun, training.Complete(60, FirstAid.StartsOn.AddDays(-1)).Refusal);
        Assert.False(training.Complete(60, FirstAid.StartsOn).Refused);
    }

    [Theory]
    [InlineData(-1, "training.done-minutes-not-possible")]
    [InlineData(0, null)]
    [InlineData(TrainingEnrolment.MinutesMax, null)]
    [InlineData(TrainingEnrolment.MinutesMax + 1, "training.done-minutes-not-possible")]
    public void The_time_that_was_done_has_its_bounds(int minutes, string? refusal)
    {
        var (completed, abandoned) = (Planned(), Planned());
        completed.Start(Today);

        Assert.Equal(refusal, completed.Complete(minutes, Today).Refusal?.Code);
        Assert.Equal(refusal, abandoned.Abandon(minutes).Refusal?.Code);
        Assert.Equal(refusal is null ? TrainingStatus.Abandoned : TrainingStatus.Planned, abandoned.Status);
    }

    [Fact]
    public void What_was_ended_too_soon_or_with_wrong_hours_goes_on_and_is_ended_anew()
    {
        var training = Planned();
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Reopen().Refusal);

        training.Abandon(60);
        Assert.False(training.Reopen().Refused);
        Assert.Equal((TrainingStatus.InProgress, (int?)null), (training.Status, training.DoneMinutes));

        training.Complete(13 * 60, Today);
        training.Certify();
        Assert.False(training.Reopen().Refused);
        Assert.False(training.Complete(14 * 60, Today).Refused);
        Assert.Equal(14 * 60, training.DoneMinutes);
    }

    private static TrainingEnrolment Planned() => TrainingEnrolment.Plan(Pathway(), FirstAid).Value!;
}
