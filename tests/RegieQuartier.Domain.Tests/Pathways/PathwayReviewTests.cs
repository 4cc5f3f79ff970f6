using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class PathwayReviewTests
{
    private static readonly Dictionary<BarrierKind, ObstacleLevel> Some = new() { [BarrierKind.Mobility] = ObstacleLevel.Serious, [BarrierKind.Housing] = ObstacleLevel.None };

    [Fact]
    public void It_keeps_what_was_rated_in_the_order_of_the_barriers()
    {
        var pathway = Pathway();

        var review = Write(pathway, ReviewMoment.Entry, "2026-03-09", Some).Value!;

        Assert.Equal((pathway.Id, ReviewMoment.Entry, Day("2026-03-09"), Advisor), (review.PathwayId, review.Moment, review.MadeOn, review.AuthorId));
        Assert.Equal(
            [(review.Id, BarrierKind.Housing, ObstacleLevel.None), (review.Id, BarrierKind.Mobility, ObstacleLevel.Serious)],
            review.Ratings.Select(rating => (rating.ReviewId, rating.Kind, rating.Level)));
    }

    [Theory]
    [InlineData("2026-03-01", "review.before-pathway")]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "review.in-future")]
    public void It_is_made_during_the_pathway(string day, string? refusal) =>
        Assert.Equal(refusal, Write(Pathway(), ReviewMoment.Review, day, Some).Refusal?.Code);

    [Theory]
    [InlineData(ReviewMoment.Entry, "pathway.closed")]
    [InlineData(ReviewMoment.Review, "pathway.closed")]
    [InlineData(ReviewMoment.Exit, null)]
    public void Once_the_pathway_is_closed_the_review_of_its_exit_alone_is_made(ReviewMoment moment, string? refusal) =>
        Assert.Equal(refusal, Write(ClosedPathway(), moment, "2026-11-23", Some).Refusal?.Code);

    [Fact]
    public void A_review_rates_something() =>
        Assert.Equal(ReviewRefusals.Empty, Write(Pathway(), ReviewMoment.Review, "2026-03-09", []).Refusal);

    [Theory]
    [InlineData(BarrierKind.Health)]
    [InlineData(BarrierKind.Justice)]
    public void Health_and_justice_are_never_rated(BarrierKind kind)
    {
        var rated = new Dictionary<BarrierKind, ObstacleLevel> { [kind] = ObstacleLevel.None };

        Assert.Throws<ArgumentException>(() => Write(Pathway(), ReviewMoment.Entry, "2026-03-09", rated));
        var review = Write(Pathway(), ReviewMoment.Entry, "2026-03-09", Some).Value!;
        Assert.Throws<ArgumentException>(() => review.Correct(Advisor, rated));
        Assert.Equal(2, review.Ratings.Count);
    }

    [Fact]
    public void The_starting_picture_is_taken_once_for_each_pathway()
    {
        var pathway = Pathway();
        var entry = Write(pathway, ReviewMoment.Entry, "2026-03-09", Some).Value!;
        var another = Write(Pathway(), ReviewMoment.Entry, "2026-03-09", Some).Value!;

        Assert.Equal(ReviewRefusals.EntryAlreadyMade, Write(pathway, ReviewMoment.Entry, "2026-04-09", Some, entry).Refusal);
        Assert.False(Write(pathway, ReviewMoment.Entry, "2026-04-09", Some, another).Refused);
        Assert.False(Write(pathway, ReviewMoment.Review, "2026-04-09", Some, entry).Refused);
    }

    [Fact]
    public void Its_author_corrects_it_on_the_day_it_was_written()
    {
        var review = Write(Pathway(), ReviewMoment.Entry, "2026-03-09", Some).Value!;
        var corrected = new Dictionary<BarrierKind, ObstacleLevel> { [BarrierKind.Debt] = ObstacleLevel.Blocking };

        Assert.Equal(ReviewRefusals.NotItsAuthor, review.Correct(Colleague, corrected).Refusal);
        Assert.Equal(ReviewRefusals.Empty, review.Correct(Advisor, new Dictionary<BarrierKind, ObstacleLevel>()).Refusal);
        Assert.Equal(2, review.Ratings.Count);

        Assert.False(review.Correct(Advisor, corrected).Refused);
        Assert.Equal((BarrierKind.Debt, ObstacleLevel.Blocking), (Assert.Single(review.Ratings).Kind, review.Ratings[0].Level));
    }

    [Fact]
    public void The_distance_is_between_the_first_and_the_last_rating_of_each_barrier()
    {
        var pathway = Pathway();
        var exit = Write(pathway, ReviewMoment.Exit, "2026-11-02", new() { [BarrierKind.Mobility] = ObstacleLevel.Slight, [BarrierKind.Debt] = ObstacleLevel.Serious }).Value!;
        var entry = Write(pathway, ReviewMoment.Entry, "2026-03-09", Some).Value!;
        var middle = Write(pathway, ReviewMoment.Review, "2026-07-01", new() { [BarrierKind.Mobility] = ObstacleLevel.Blocking, [BarrierKind.Debt] = ObstacleLevel.Slight }).Value!;

        Assert.Equal(
            [
                (BarrierKind.Housing, Day("2026-03-09"), Day("2026-03-09"), 0),
                (BarrierKind.Mobility, Day("2026-03-09"), Day("2026-11-02"), 2),
                (BarrierKind.Debt, Day("2026-07-01"), Day("2026-11-02"), -2),
            ],
            DistanceTravelled.Over([exit, entry, middle]).Select(distance => (distance.Kind, distance.FirstOn, distance.LastOn, distance.Gained)));
        Assert.Empty(DistanceTravelled.Over([]));
    }

    [Fact]
    public void It_brings_back_the_lifted_barriers_that_it_says_stand_in_the_way()
    {
        var pathway = Pathway();
        var (mobility, housing) = (Lifted(pathway, BarrierKind.Mobility, "2026-06-03"), Lifted(pathway, BarrierKind.Housing, "2026-06-03"));
        var elsewhere = Lifted(Pathway(), BarrierKind.Mobility, "2026-06-03");

        var back = Write(pathway, ReviewMoment.Review, "2026-06-10", Some).Value!.BringBack(pathway, [mobility, housing, elsewhere], [], [], Today);

        Assert.Equal([mobility], back);
        Assert.Equal((BarrierStatus.Identified, Day("2026-06-10")), (mobility.Status, mobility.ReopenedOn));
        Assert.Equal((BarrierStatus.Resolved, BarrierStatus.Resolved), (housing.Status, elsewhere.Status));
    }

    [Fact]
    public void That_of_the_exit_brings_nothing_back_once_the_pathway_is_closed_and_nobody_can_lift_it()
    {
        var pathway = Pathway();
        var mobility = Lifted(pathway, BarrierKind.Mobility, "2026-06-03");
        pathway.Close(Day("2026-06-09"));

        Assert.Empty(Write(pathway, ReviewMoment.Exit, "2026-06-10", Some).Value!.BringBack(pathway, [mobility], [], [], Today));
        Assert.Empty(Write(pathway, ReviewMoment.Exit, "2026-06-08", Some).Value!.BringBack(pathway, [mobility], [], [], Today));
        Assert.Equal(BarrierStatus.Resolved, mobility.Status);
    }

    [Theory]
    [InlineData("2026-06-11", BarrierKind.Mobility, false)]
    [InlineData("2026-06-09", BarrierKind.Mobility, true)]
    [InlineData("2026-06-11", BarrierKind.Debt, true)]
    public void What_a_later_review_rates_is_not_brought_back(string laterOn, BarrierKind laterRates, bool comesBack)
    {
        var pathway = Pathway();
        var mobility = Lifted(pathway, BarrierKind.Mobility, "2026-06-03");
        var review = Write(pathway, ReviewMoment.Review, "2026-06-10", Some).Value!;
        var later = Write(pathway, ReviewMoment.Review, laterOn, new() { [laterRates] = ObstacleLevel.None }).Value!;

        Assert.Equal(comesBack, review.BringBack(pathway, [mobility], [review, later], [], Today).Count > 0);
    }

    [Fact]
    public void Of_two_reviews_of_one_day_the_one_written_last_brings_back()
    {
        var pathway = Pathway();
        var mobility = Lifted(pathway, BarrierKind.Mobility, "2026-06-03");
        PathwayReview[] day = [.. Enumerable.Range(0, 2).Select(_ => Write(pathway, ReviewMoment.Review, "2026-06-10", Some).Value!).OrderBy(review => review.Id)];

        Assert.Empty(day[0].BringBack(pathway, [mobility], day, [], Today));
        Assert.Equal([mobility], day[1].BringBack(pathway, [mobility], day, [], Today));
    }

    [Fact]
    public void What_it_said_before_it_was_corrected_brings_nothing_back()
    {
        var pathway = Pathway();
        var review = Write(pathway, ReviewMoment.Review, "2026-06-10", new() { [BarrierKind.Mobility] = ObstacleLevel.Serious, [BarrierKind.Debt] = ObstacleLevel.Slight }).Value!;
        var (mobility, debt) = (Lifted(pathway, BarrierKind.Mobility, "2026-06-10"), Lifted(pathway, BarrierKind.Debt, "2026-06-10"));
        var said = review.InTheWay;
        Assert.Equal([BarrierKind.Mobility], said);

        review.Correct(Advisor, new Dictionary<BarrierKind, ObstacleLevel> { [BarrierKind.Mobility] = ObstacleLevel.Serious, [BarrierKind.Debt] = ObstacleLevel.Moderate });

        Assert.Equal([debt], review.BringBack(pathway, [mobility, debt], [review], said, Today));
    }

    [Fact]
    public void Corrected_it_lifts_again_what_it_had_brought_back_by_mistake()
    {
        var pathway = Pathway();
        var (mobility, debt, housing) = (Lifted(pathway, BarrierKind.Mobility, "2026-06-03"), Lifted(pathway, BarrierKind.Debt, "2026-06-03"), Lifted(pathway, BarrierKind.Housing, "2026-06-03"));
        var wrong = new Dictionary<BarrierKind, ObstacleLevel> { [BarrierKind.Mobility] = ObstacleLevel.Serious, [BarrierKind.Debt] = ObstacleLevel.Serious, [BarrierKind.Housing] = ObstacleLevel.Serious };
        var review = Write(pathway, ReviewMoment.Review, "2026-06-10", wrong).Value!;
        review.BringBack(pathway, [mobility, debt, housing], [], [], Today);

        review.Correct(Advisor, new Dictionary<BarrierKind, ObstacleLevel> { [BarrierKind.Mobility] = ObstacleLevel.Slight, [BarrierKind.Housing] = ObstacleLevel.Moderate });

        Assert.Equal([mobility, debt], review.LiftAgain([mobility, debt, housing], [], Today));
        Assert.All([mobility, debt], barrier => Assert.Equal((BarrierStatus.Resolved, Day("2026-06-03"), null), (barrier.Status, barrier.NotedOn, barrier.ReopenedOn)));
        Assert.Equal((BarrierStatus.Identified, Day("2026-06-10")), (housing.Status, housing.ReopenedOn));
    }

    [Theory]
    [InlineData("2026-06-12", ObstacleLevel.Moderate, "2026-06-12")]
    [InlineData("2026-06-12", ObstacleLevel.Slight, null)]
    [InlineData("2026-06-08", ObstacleLevel.Moderate, null)]
    public void What_it_had_brought_back_by_mistake_comes_back_with_a_review_written_since_that_says_so_too(string madeOn, ObstacleLevel level, string? reopenedOn)
    {
        var pathway = Pathway();
        var mobility = Lifted(pathway, BarrierKind.Mobility, "2026-06-03");
        var review = Write(pathway, ReviewMoment.Review, "2026-06-10", Some).Value!;
        var later = WrittenAfter(review, () => Write(pathway, ReviewMoment.Review, madeOn, new() { [BarrierKind.Mobility] = level }).Value!);
        review.BringBack(pathway, [mobility], [], [], Today);
        later.BringBack(pathway, [mobility], [review], [], Today);

        review.Correct(Advisor, new Dictionary<BarrierKind, ObstacleLevel> { [BarrierKind.Mobility] = ObstacleLevel.Slight });
        review.LiftAgain([mobility], [later], Today);

        Assert.Equal((reopenedOn is null ? BarrierStatus.Resolved : BarrierStatus.Identified, reopenedOn is null ? null : Day(reopenedOn)), (mobility.Status, mobility.ReopenedOn));
        Assert.Equal(reopenedOn is not null, mobility.BroughtBackBy == later.Id);
    }

    [Fact]
    public void Withdrawn_it_lifts_again_all_that_it_had_brought_back()
    {
        var pathway = Pathway();
        var (mobility, debt) = (Lifted(pathway, BarrierKind.Mobility, "2026-06-03"), Lifted(pathway, BarrierKind.Debt, "2026-06-03"));
        var review = Write(pathway, ReviewMoment.Review, "2026-06-10", new() { [BarrierKind.Mobility] = ObstacleLevel.Serious, [BarrierKind.Debt] = ObstacleLevel.Serious }).Value!;
        review.BringBack(pathway, [mobility, debt], [], [], Today);
        var later = WrittenAfter(review, () => Write(pathway, ReviewMoment.Review, "2026-06-12", new() { [BarrierKind.Debt] = ObstacleLevel.Moderate }).Value!);

        Assert.Equal([mobility, debt], review.LiftAll([mobility, debt], [later], Today));

        Assert.Equal((BarrierStatus.Resolved, Day("2026-06-03"), null), (mobility.Status, mobility.NotedOn, mobility.BroughtBackBy));
        Assert.Equal((BarrierStatus.Identified, later.Id), (debt.Status, debt.BroughtBackBy));
    }

    [Fact]
    public void Its_author_withdraws_it_and_its_day_and_why_alone_are_kept()
    {
        var review = Write(Pathway(), ReviewMoment.Entry, "2026-03-09", Some).Value!;

        Assert.Equal(ReviewRefusals.NotItsAuthor, review.Withdraw(Colleague, EntryWithdrawal.OtherPerson, Today).Refusal);
        var withdrawn = review.Withdraw(Advisor, EntryWithdrawal.WrittenTwice, Today).Value!;

        Assert.Equal((review.Id, EntryKind.Review, Day("2026-03-09")), (withdrawn.Id, withdrawn.Kind, withdrawn.MadeOn));
        Assert.Equal((Today, EntryWithdrawal.WrittenTwice), (withdrawn.WithdrawnOn, withdrawn.Reason));
    }

    // Two that are written in one millisecond come in either order.
    private static PathwayReview WrittenAfter(PathwayReview review, Func<PathwayReview> write)
    {
        var later = write();
        return later.Id.CompareTo(review.Id) > 0 ? later : WrittenAfter(review, write);
    }

    private static PathwayBarrier Lifted(IntegrationPathway pathway, BarrierKind kind, string day)
    {
        var barrier = PathwayBarrier.Identify(pathway, kind, Advisor, Day(day)).Value!;
        barrier.Resolve(Advisor, Day(day));
        return barrier;
    }

    private static Result<PathwayReview> Write(
        IntegrationPathway pathway, ReviewMoment moment, string madeOn, Dictionary<BarrierKind, ObstacleLevel> ratings, params PathwayReview[] others) =>
        PathwayReview.Write(pathway, others, moment, Day(madeOn), Advisor, ratings, Today);
}
