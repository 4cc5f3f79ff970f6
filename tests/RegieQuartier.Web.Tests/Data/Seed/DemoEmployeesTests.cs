using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Data.Seed;

public sealed class DemoEmployeesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await using var read = site.OpenContext();
        if (!await read.Employees.AnyAsync(TestContext.Current.CancellationToken))
        {
            await site.AddDemoWorldAsync();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Interviews_reviews_and_assessments_are_on_working_days()
    {
        await using var read = site.OpenContext();

        Assert.All((await read.Interviews.ToListAsync(TestContext.Current.CancellationToken)).Select(interview => interview.Day), Worked);
        Assert.All(await read.PathwayReviews.Select(review => review.MadeOn).ToListAsync(TestContext.Current.CancellationToken), Worked);
        Assert.All(await read.SkillAssessments.Select(assessment => assessment.MadeOn).ToListAsync(TestContext.Current.CancellationToken), Worked);
    }

    [Fact]
    public async Task Nothing_is_told_after_the_last_day_of_a_contract()
    {
        await using var read = site.OpenContext();
        var last = (await read.EmploymentContracts.ToListAsync(TestContext.Current.CancellationToken)).ToDictionary(contract => contract.EmployeeId, contract => contract.LastDay!.Value);
        var pathways = await read.IntegrationPathways.ToDictionaryAsync(pathway => pathway.Id, pathway => last[pathway.EmployeeId], TestContext.Current.CancellationToken);

        Assert.All(await read.Interviews.ToListAsync(TestContext.Current.CancellationToken), interview => Assert.InRange(interview.NextOn ?? interview.Day, DateOnly.MinValue, pathways[interview.PathwayId]));
        Assert.All(await read.TrainingEnrolments.ToListAsync(TestContext.Current.CancellationToken), training => Assert.InRange(training.EndsOn, DateOnly.MinValue, pathways[training.PathwayId]));
        Assert.All(await read.WorkImmersions.ToListAsync(TestContext.Current.CancellationToken), immersion => Assert.InRange(immersion.EndsOn, DateOnly.MinValue, pathways[immersion.PathwayId]));
    }

    [Fact]
    public async Task A_barrier_that_is_lifted_hardly_hinders_in_the_reviews_that_follow()
    {
        await using var read = site.OpenContext();
        var reviews = (await read.PathwayReviews.Include(review => review.Ratings).ToListAsync(TestContext.Current.CancellationToken)).ToLookup(review => review.PathwayId);
        var lifted = await read.PathwayBarriers.Where(barrier => barrier.Status == BarrierStatus.Resolved).ToListAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(lifted);
        Assert.All(lifted, barrier => Assert.DoesNotContain(
            reviews[barrier.PathwayId].Where(review => review.MadeOn >= barrier.NotedOn).SelectMany(review => review.Ratings),
            rating => rating.Kind == barrier.Kind && rating.Level >= ObstacleLevel.Moderate));
    }

    private static void Worked(DateOnly day) => Assert.True(WorkingDays.Has(day), $"{day:O} is a day off.");
}
