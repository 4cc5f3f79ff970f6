using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.DiagnosisSteps;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The same diagnosis sent several times at once.</summary>
public sealed class DiagnosisRacesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/diagnostic";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Pressed_several_times_at_once_one_review_is_kept()
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync("Enregistrer le diagnostic")));

        Assert.All(answers, answer => Assert.Equal(Record, answer.Address));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.PathwayReviews.CountAsync(Ct));
    }

    [Fact]
    public async Task Two_who_take_the_starting_picture_at_once_are_one_and_one_who_is_told()
    {
        var forms = new List<HtmlForm>();
        for (var window = 0; window < 2; window++)
        {
            forms.Add(Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious")));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Enregistrer le diagnostic")));

        var late = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Le diagnostic de départ est déjà fait.", late.Text, StringComparison.Ordinal);
        Assert.Equal("Serious", late.Form()["Levels[Mobility]"]);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.PathwayReviews.CountAsync(Ct));
    }
}
