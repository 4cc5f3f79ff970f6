using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class PathwayBarrierTests
{
    [Theory]
    [InlineData(BarrierKind.Health)]
    [InlineData(BarrierKind.Justice)]
    public void Health_and_justice_are_no_barriers_here(BarrierKind kind) =>
        Assert.Throws<ArgumentException>(() => PathwayBarrier.Identify(Pathway(), kind, Advisor, Today));

    [Fact]
    public void A_closed_pathway_has_no_new_barrier() =>
        Assert.Equal(PathwayRefusals.Closed, PathwayBarrier.Identify(ClosedPathway(), BarrierKind.Mobility, Advisor, Today).Refusal);

    [Theory]
    [InlineData(false, false, BarrierStatus.Identified)]
    [InlineData(true, false, BarrierStatus.InProgress)]
    [InlineData(false, true, BarrierStatus.InProgress)]
    [InlineData(true, true, BarrierStatus.InProgress)]
    public void Whoever_helps_puts_it_in_progress(bool inside, bool outside, BarrierStatus status)
    {
        var barrier = Identified();

        Assert.False(barrier.Support(inside, outside, Colleague, Today.AddDays(1)).Refused);

        Assert.Equal((status, inside, outside), (barrier.Status, barrier.SupportedInside, barrier.SupportedOutside));
        Assert.Equal((Colleague, Today.AddDays(1)), (barrier.AuthorId, barrier.NotedOn));
    }

    [Fact]
    public void What_is_lifted_is_reopened_before_anything_else()
    {
        var barrier = Identified();
        Assert.Equal(BarrierRefusals.NothingChanges, barrier.Reopen(Advisor, Today).Refusal);
        barrier.Support(inside: true, outside: false, Advisor, Today);

        Assert.False(barrier.Resolve(Colleague, Today.AddDays(2)).Refused);

        Assert.Equal((BarrierStatus.Resolved, true, Colleague, Today.AddDays(2)), (barrier.Status, barrier.SupportedInside, barrier.AuthorId, barrier.NotedOn));
        Assert.Equal(BarrierRefusals.Resolved, barrier.Resolve(Advisor, Today).Refusal);
        Assert.Equal(BarrierRefusals.Resolved, barrier.Persist(Advisor, Today).Refusal);
        Assert.Equal(BarrierRefusals.Resolved, barrier.Support(inside: false, outside: false, Advisor, Today).Refusal);
        Assert.False(barrier.Reopen(Advisor, Today).Refused);
        Assert.Equal(BarrierStatus.InProgress, barrier.Status);
    }

    [Theory]
    [InlineData(ObstacleLevel.None, 0, false)]
    [InlineData(ObstacleLevel.Slight, 9, false)]
    [InlineData(ObstacleLevel.Moderate, 0, true)]
    [InlineData(ObstacleLevel.Blocking, 9, true)]
    [InlineData(ObstacleLevel.Blocking, -1, false)]
    public void A_lifted_one_comes_back_when_a_later_review_says_it_stands_in_the_way(ObstacleLevel level, int daysAfter, bool comesBack)
    {
        var barrier = Identified();
        barrier.Resolve(Advisor, Today);

        Assert.Equal(comesBack, barrier.ComeBack(Review(Today.AddDays(daysAfter)), level, Today.AddDays(10)));

        Assert.Equal(comesBack ? (BarrierStatus.Identified, Colleague, Today.AddDays(10)) : (BarrierStatus.Resolved, Advisor, Today), (barrier.Status, barrier.AuthorId, barrier.NotedOn));
        Assert.Equal(comesBack ? Today.AddDays(daysAfter) : null, barrier.ReopenedOn);
    }

    [Fact]
    public void One_that_is_not_lifted_does_not_come_back()
    {
        foreach (var barrier in new[] { Identified(), Lasting() })
        {
            var before = barrier.Status;

            Assert.False(barrier.ComeBack(Review(Today), ObstacleLevel.Blocking, Today));
            Assert.Equal((before, Advisor, null), (barrier.Status, barrier.AuthorId, barrier.ReopenedOn));
        }
    }

    [Fact]
    public void The_review_that_brought_it_back_being_wrong_it_is_lifted_as_it_was_unless_something_was_noted_since()
    {
        var (barrier, helped, review) = (Identified(), Identified(), Review(Today));
        foreach (var lifted in new[] { barrier, helped })
        {
            lifted.Resolve(Advisor, Today.AddDays(-3));
            lifted.ComeBack(review, ObstacleLevel.Moderate, Today);
        }

        helped.Support(inside: true, outside: false, Colleague, Today);

        Assert.False(barrier.LiftAgain(Review(Today)));
        Assert.True(barrier.LiftAgain(review));
        Assert.Equal((BarrierStatus.Resolved, Advisor, Today.AddDays(-3), null), (barrier.Status, barrier.AuthorId, barrier.NotedOn, barrier.ReopenedOn));
        Assert.False(barrier.LiftAgain(review));
        Assert.False(helped.LiftAgain(review));
        Assert.Equal((BarrierStatus.InProgress, Today), (helped.Status, helped.ReopenedOn));
    }

    [Fact]
    public void The_day_it_was_reopened_stays_until_it_is_lifted_again()
    {
        var barrier = Identified();
        barrier.Resolve(Advisor, Today);
        barrier.Reopen(Advisor, Today.AddDays(3));
        barrier.Support(inside: true, outside: false, Advisor, Today.AddDays(5));
        Assert.Equal(Today.AddDays(3), barrier.ReopenedOn);

        barrier.Resolve(Advisor, Today.AddDays(9));

        Assert.Null(barrier.ReopenedOn);
    }

    [Fact]
    public void What_lasts_may_still_be_helped_or_lifted()
    {
        var (helped, lifted, reopened) = (Lasting(), Lasting(), Lasting());

        Assert.Equal(BarrierRefusals.NothingChanges, helped.Persist(Advisor, Today).Refusal);
        Assert.False(helped.Support(inside: false, outside: true, Advisor, Today).Refused);
        Assert.False(lifted.Resolve(Advisor, Today).Refused);
        Assert.False(reopened.Reopen(Advisor, Today).Refused);

        Assert.Equal((BarrierStatus.InProgress, BarrierStatus.Resolved, BarrierStatus.Identified), (helped.Status, lifted.Status, reopened.Status));
    }

    private static PathwayBarrier Identified() => PathwayBarrier.Identify(Pathway(), BarrierKind.Mobility, Advisor, Today).Value!;

    private static PathwayReview Review(DateOnly madeOn) => PathwayReview.Write(
        Pathway(), [], ReviewMoment.Review, madeOn, Colleague, new Dictionary<BarrierKind, ObstacleLevel> { [BarrierKind.Mobility] = ObstacleLevel.Moderate }, madeOn).Value!;

    private static PathwayBarrier Lasting()
    {
        var barrier = Identified();
        barrier.Persist(Advisor, Today);
        return barrier;
    }
}
