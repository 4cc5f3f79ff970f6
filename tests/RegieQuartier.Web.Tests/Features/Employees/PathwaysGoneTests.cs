using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A pathway that goes with a contract that was a mistake, while who follows the person writes in it.</summary>
public sealed class PathwaysGoneTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string[]> Forms => new()
    {
        { "plan-d-action/objectifs/nouveau", "Ajouter cet objectif", ["Title=Passer le permis", "Theme=Mobility"] },
        { "diagnostic/nouveau", "Enregistrer le diagnostic", ["Moment=Entry", "MadeOn=2026-11-20", "Levels[Mobility]=Serious"] },
        { "diagnostic/freins/mobilite", "Noter ce frein", [] },
        { "entretiens/nouveau", "Prévoir cet entretien", ["Day=2026-12-01", "Time=10:00"] },
        { "formations/nouvelle", "Prévoir cette formation", ["Kind=Cleaning", "Title=Autolaveuse", "Body=Institut de la propreté", "StartsOn=2027-01-05", "EndsOn=2027-01-07", "PlannedMinutes=10,5"] },
        { "immersions/nouvelle", "Prévoir cette immersion", ["HostName=Fleurs d’Élise", "JobTitle=Aide-fleuriste", "Purpose=DiscoverJob", "StartsOn=2026-12-01", "EndsOn=2026-12-04"] },
        { "competences/evaluation", "Enregistrer l’évaluation", [$"Levels[{PathwayWorld.SkillNamed("Ponctualité").Id}]=Autonomous"] },
        { "soutiens-reserves", "Enregistrer", ["Health.Needed=true"] },
        { "mon-parcours/mots", "Enregistrer", ["OwnWords=J’ai repris confiance."] },
        { "amenagement", "Enregistrer", ["WorkAdjustment=Pas de port de charges."] },
    };

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Who_writes_in_it_is_told_and_their_words_are_still_there(string address, string button, string[] answers)
    {
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/{address}")).Form();
        var typed = answers.Select(answer => answer.Split('=', 2)).ToList();
        typed.ForEach(answer => form.Fill(answer[0], answer[1]));

        var told = await GoneMeanwhileAsync(() => form.SubmitAsync(button));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Quelqu’un d’autre", told.Plain(), StringComparison.Ordinal);
        Assert.All(typed, answer => Assert.Equal(answer[1], told.Form()[answer[0]]));
    }

    // It is on its way out when the form arrives: whatever the form reads, or leans on, waits for it or finds it gone.
    private async Task<Page> GoneMeanwhileAsync(Func<Task<Page>> send)
    {
        await using var db = _site.OpenContext();
        await using var withdrawal = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"select from employees where id = {_employee.Id} for no key update", Ct);
        await db.IntegrationPathways.ExecuteDeleteAsync(Ct);
        var sent = send();
        await db.UntilWaitingAsync(1, sent, Ct);
        await withdrawal.CommitAsync(Ct);
        return await sent;
    }
}
