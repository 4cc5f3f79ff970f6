using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Tests.Data.Seed;

public sealed class DemoEmployeesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>, IAsyncLifetime
{
    public static readonly TheoryData<AlertKind> Alerts = [.. Enum.GetValues<AlertKind>()];

    public static readonly TheoryData<Guid, string> Views = new()
    {
        { DemoAccounts.Claire, "vue=mes-parcours" },
        { DemoAccounts.Thomas, "vue=mes-parcours" },
        { DemoAccounts.Thomas, "vue=sortis" },
        { DemoAccounts.Bruno, "vue=mon-equipe" },
        { DemoAccounts.Director, "vue=presents" },
        { DemoAccounts.Director, "vue=sortis" },
        { DemoAccounts.Director, "vue=tous&pass=suspendu" },
        { DemoAccounts.Director, "vue=tous&pass=sans" },
        { DemoAccounts.Director, "vue=tous&verifier=sortie" },
        { DemoAccounts.Director, "vue=tous&verifier=adresse" },
    };

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
        var last = (await read.EmploymentContracts.ToListAsync(TestContext.Current.CancellationToken)).GroupBy(contract => contract.EmployeeId).ToDictionary(theirs => theirs.Key, theirs => theirs.Max(contract => contract.LastDay ?? DateOnly.MaxValue));
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

    [Theory]
    [MemberData(nameof(Alerts))]
    public async Task Somebody_meets_each_alert(AlertKind alert) => Assert.NotEmpty((await (await site.ClientOfAsync(DemoAccounts.Director)).OpenAsync($"/salaries?vue=tous&alerte={alert.ToSlug()}")).All(".items .title"));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Somebody_is_in_each_view_and_behind_each_filter_of_the_list(Guid reader, string view) => Assert.NotEmpty((await (await site.ClientOfAsync(reader)).OpenAsync($"/salaries?{view}")).All(".items .title"));

    [Theory]
    [InlineData(AlertKind.NoReferent)]
    [InlineData(AlertKind.PassMissing)]
    public async Task What_is_grave_happens_once(AlertKind alert) => Assert.Single((await (await site.ClientOfAsync(DemoAccounts.Director)).OpenAsync($"/salaries?vue=tous&alerte={alert.ToSlug()}")).All(".items .title"));

    [Fact]
    public async Task The_coming_days_of_an_advisor_are_planned_each_hour_once()
    {
        await using var read = site.OpenContext();
        var planned = await read.Interviews.Where(interview => interview.State == InterviewState.Planned && interview.AuthorId == DemoAccounts.Claire).Select(interview => interview.StartsAt).ToListAsync(TestContext.Current.CancellationToken);

        Assert.InRange(planned.Count, 6, 8);
        Assert.Equal(planned.Count, planned.Distinct().Count());
        Assert.All(planned.Select(ParisZone.DayOf), day => Assert.InRange(day, ParisZone.DayOf(site.Clock.GetUtcNow()), ParisZone.DayOf(site.Clock.GetUtcNow()).AddDays(9)));
    }

    [Fact]
    public async Task Contracts_and_pathways_meet_what_happens_to_them()
    {
        await using var read = site.OpenContext();
        var contracts = await read.EmploymentContracts.Include(contract => contract.Changes).ToListAsync(TestContext.Current.CancellationToken);
        var exits = await read.PathwayExits.ToListAsync(TestContext.Current.CancellationToken);

        Assert.Contains(contracts, contract => contract.Changes.Any(change => change.Kind == ContractChangeKind.Amended));
        Assert.Contains(contracts, contract => contract.Changes.Any(change => change.BeyondReason is not null));
        Assert.Contains(contracts, contract => contract.TerminationReason is not null);
        Assert.Contains(contracts, contract => contract.Type == ContractType.Permanent);
        Assert.Contains(await read.IntegrationPathways.GroupBy(pathway => pathway.EmployeeId).Select(theirs => theirs.Count()).ToListAsync(TestContext.Current.CancellationToken), pathways => pathways > 1);
        Assert.True(exits.Select(exit => exit.AuthorId).Distinct().Count() > 1);
        Assert.True((await read.EligibilityDiagnoses.Select(diagnosis => diagnosis.Author).Distinct().ToListAsync(TestContext.Current.CancellationToken)).Count > 6);
    }

    [Fact]
    public async Task What_is_reserved_holds_something_where_it_was_opened_and_is_counted_of_last_year()
    {
        await using var read = site.OpenContext();
        var opened = await read.SensitiveOpenings.Select(opening => opening.EmployeeId).ToListAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(opened);
        Assert.All(opened, employee => Assert.True(read.Set<SensitiveSupport>().Any(support => read.IntegrationPathways.Any(pathway => pathway.Id == support.PathwayId && pathway.EmployeeId == employee))));
        var cells = (await (await site.ClientOfAsync(DemoAccounts.Director)).OpenAsync("/indicateurs/soutiens-reserves")).All("tbody td");
        Assert.Contains(cells, cell => cell.Contains('%', StringComparison.Ordinal));
        Assert.Contains("masqué", cells);
    }

    private static void Worked(DateOnly day) => Assert.True(WorkingDays.Has(day), $"{day:O} is a day off.");
}
