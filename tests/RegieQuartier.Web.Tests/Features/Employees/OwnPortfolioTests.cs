using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What somebody knows how to do, and what they followed, as they read it themselves.</summary>
public sealed class OwnPortfolioTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours";

    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private IntegrationPathway _pathway = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var employee = await _site.EnterAsync(referentId: _advisor);
        _pathway = await _site.OpenPathwayAsync(employee);
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(employee));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Her_skills_trainings_and_immersions_are_a_portfolio()
    {
        await _site.AssessAsync(_pathway, _advisor, new DateOnly(2026, 5, 4), ("Balayage humide", SkillLevel.WithHelp), ("Ponctualité", SkillLevel.ToAcquire));
        await _site.AssessAsync(_pathway, _advisor, new DateOnly(2026, 10, 5), ("Balayage humide", SkillLevel.Autonomous), ("Ponctualité", SkillLevel.InProgress));
        await _site.PlanTrainingAsync(_pathway);
        var cancelled = await _site.PlanImmersionAsync(_pathway);
        await using (var db = _site.OpenContext())
        {
            (await db.WorkImmersions.SingleAsync(one => one.Id == cancelled.Id, Ct)).Cancel(Today);
            await db.SaveChangesAsync(Ct);
        }

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Equal(["Balayage humide depuis le 5 octobre 2026", "Ponctualité depuis le 5 octobre 2026"], page.PlainAll(".ticks li"));
        Assert.Equal(["SST initial"], page.PlainAll("section[aria-labelledby='formations'] .title"));
    }

    [Theory]
    [InlineData(TrainingStatus.Planned, "")]
    [InlineData(TrainingStatus.Completed, "Fait")]
    [InlineData(TrainingStatus.Certified, "Certificat")]
    public async Task A_training_of_the_past_is_done_when_that_is_written_down(TrainingStatus status, string chip)
    {
        var training = TrainingEnrolment.Plan(_pathway, PathwayWorld.FirstAid with { StartsOn = Today.AddDays(-20), EndsOn = Today.AddDays(-19) }).Value!;
        if (status != TrainingStatus.Planned)
        {
            training.Start(_pathway, Today);
            training.Complete(14 * 60, Today);
        }

        if (status == TrainingStatus.Certified)
        {
            training.Certify();
        }

        await using var db = _site.OpenContext();
        db.Add(training);
        await db.SaveChangesAsync(Ct);

        Assert.Equal(chip, string.Concat((await _fatoumata.OpenAsync(Own)).PlainAll("section[aria-labelledby='formations'] .chip")));
    }
}
