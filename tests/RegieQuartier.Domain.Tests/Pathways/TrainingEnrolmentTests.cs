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
        { FirstAid with { StartsOn = new(2026, 3, 2) }, null },
        { FirstAid with { StartsOn = new(2026, 3, 1) }, "training.before-pathway" },
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
        Assert.Equal(refusal, Planned().Change(Pathway(), terms, Today).Refusal?.Code);
    }

    [Fact]
    public void A_closed_pathway_has_no_new_training() => Assert.Equal(PathwayRefusals.Closed, TrainingEnrolment.Plan(ClosedPathway(), FirstAid).Refusal);

    [Fact]
    public void It_goes_from_a_thought_to_a_certificate()
    {
        var training = Planned();
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Complete(0, Today).Refusal);
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Certify().Refusal);

        Assert.False(training.Enrol(Pathway()).Refused);
        Assert.Equal((TrainingStatus.Enrolled, true), (training.Status, training.IsOpen));
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Enrol(Pathway()).Refusal);

        Assert.False(training.Start(Pathway(), Today).Refused);
        Assert.Equal(TrainingStatus.InProgress, training.Status);
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Start(Pathway(), Today).Refusal);

        Assert.False(training.Complete(13 * 60, Today).Refused);
        Assert.Equal((TrainingStatus.Completed, 13 * 60, false), (training.Status, training.DoneMinutes, training.IsOpen));

        Assert.False(training.Certify().Refused);
        Assert.Equal((TrainingStatus.Certified, 13 * 60), (training.Status, training.DoneMinutes));
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Abandon(0, Today).Refusal);
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Change(Pathway(), FirstAid, Today).Refusal);
    }

    [Fact]
    public void It_neither_begins_nor_ends_before_its_first_day()
    {
        var training = Planned();
        Assert.Equal(TrainingRefusals.NotBegun, training.Start(Pathway(), FirstAid.StartsOn.AddDays(-1)).Refusal);

        training.Enrol(Pathway());
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
        completed.Start(Pathway(), Today);

        Assert.Equal(refusal, completed.Complete(minutes, Today).Refusal?.Code);
        Assert.Equal(refusal, abandoned.Abandon(minutes, Today).Refusal?.Code);
        Assert.Equal(refusal is null ? TrainingStatus.Abandoned : TrainingStatus.Planned, abandoned.Status);
    }

    [Fact]
    public void What_was_ended_too_soon_or_with_wrong_hours_goes_on_and_is_ended_anew()
    {
        var training = Planned();
        Assert.Equal(TrainingRefusals.StepNotPossible, training.Reopen(Pathway(), Today).Refusal);

        training.Abandon(60, Today);
        Assert.Equal((60, Today), (training.DoneMinutes, training.GivenUpOn));
        Assert.False(training.Reopen(Pathway(), Today).Refused);
        Assert.Equal((TrainingStatus.InProgress, (int?)null, (DateOnly?)null), (training.Status, training.DoneMinutes, training.GivenUpOn));

        training.Complete(13 * 60, Today);
        training.Certify();
        Assert.False(training.Reopen(Pathway(), Today).Refused);
        Assert.False(training.Complete(14 * 60, Today).Refused);
        Assert.Equal((14 * 60, (DateOnly?)null), (training.DoneMinutes, training.GivenUpOn));
    }

    [Fact]
    public void What_has_begun_stays_begun()
    {
        var training = Planned();
        training.Start(Pathway(), Today);

        Assert.Equal(TrainingRefusals.HasBegun, training.Change(Pathway(), FirstAid with { StartsOn = Today.AddDays(1), EndsOn = Today.AddDays(2) }, Today).Refusal);
        Assert.False(training.Change(Pathway(), FirstAid with { StartsOn = Today.AddDays(-1) }, Today).Refused);
    }

    [Fact]
    public void Nobody_was_there_before_its_first_day()
    {
        var (before, eve) = (Planned(), FirstAid.StartsOn.AddDays(-1));

        Assert.Equal(TrainingRefusals.DoneBeforeItStarts, before.Abandon(60, eve).Refusal);
        Assert.False(before.Abandon(0, eve).Refused);

        Assert.False(before.Reopen(Pathway(), eve).Refused);
        Assert.Equal(TrainingStatus.Enrolled, before.Status);
    }

    [Fact]
    public void Once_the_pathway_is_closed_it_only_ends()
    {
        var (planned, enrolled) = (Planned(), Planned());
        enrolled.Enrol(Pathway());

        Assert.Equal(PathwayRefusals.Closed, planned.Enrol(ClosedPathway()).Refusal);
        Assert.Equal(PathwayRefusals.Closed, planned.Start(ClosedPathway(), Today).Refusal);
        Assert.Equal(PathwayRefusals.Closed, planned.Change(ClosedPathway(), FirstAid, Today).Refusal);
        Assert.False(enrolled.Complete(60, Today).Refused);
        Assert.Equal(PathwayRefusals.Closed, enrolled.Reopen(ClosedPathway(), Today).Refusal);
        Assert.False(planned.Abandon(0, Today).Refused);
    }

    private static TrainingEnrolment Planned() => TrainingEnrolment.Plan(Pathway(), FirstAid).Value!;
}
