using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Hours.HoursSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>More hours worked than paid: asked about before they are kept.</summary>
public sealed class HoursConfirmationsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;
    private Employee _awa = null!;
    private Employee _karim = null!;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        _awa = await _site.EnterAsync("Awa", "Diallo");
        _karim = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(_awa);
        await _site.SignAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task More_hours_worked_than_paid_are_asked_about_then_kept_and_pointed_at()
    {
        var asked = await Typed(await _finance.OpenAsync(October), "20", "40", "104", "90").SubmitAsync();

        const string Question = "Karim Belkacem a 40 h travaillées pour 20 h payées : confirmez si c’est voulu (modulation, récupération).";
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Question), (asked.Status, asked.PlainErrorOf("Lines[0].Confirmed")));
        Assert.Equal([Question], asked.PlainAll(".error-summary li"));
        Assert.Equal("#Lines_0__Confirmed", asked.Document.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Equal(("20", "40", "104", "90"), (asked.Form()["Lines[0].Paid"], asked.Form()["Lines[0].Worked"], asked.Form()["Lines[1].Paid"], asked.Form()["Lines[1].Worked"]));
        Assert.Empty(await KeptAsync());

        var again = await asked.Form().SubmitAsync();
        Assert.Equal(Question, again.PlainErrorOf("Lines[0].Confirmed"));
        Assert.Empty(await KeptAsync());

        var kept = await again.Form().Tick("Lines[0].Confirmed").SubmitAsync();
        Assert.Equal([(_karim.Id, 1200, 2400), (_awa.Id, 6240, 5400)], await KeptAsync());
        Assert.Equal(["Plus d’heures travaillées que payées."], kept.PlainAll("tr.follows p"));

        // What is kept is not asked again while another line changes.
        await kept.Form().Fill("Lines[1].Paid", "105").SubmitAsync();
        Assert.Equal([(_karim.Id, 1200, 2400), (_awa.Id, 6300, 5400)], await KeptAsync());
    }

    [Fact]
    public async Task What_is_confirmed_is_confirmed_for_these_figures_alone()
    {
        var asked = await Typed(await _finance.OpenAsync(October), "20", "40", "cent", "90").SubmitAsync();
        Assert.Equal("Écrivez les heures payées ainsi : 104,5 ou 104 h 30.", asked.PlainErrorOf("Lines[1].Paid"));

        // The tick is kept while something else is wrong, and holds for no other figures.
        var ticked = await asked.Form().Tick("Lines[0].Confirmed").SubmitAsync();
        Assert.Equal("1200-2400", ticked.Form()["Lines[0].Confirmed"]);
        Assert.Single(ticked.All(".error-summary li"));
        var other = await ticked.Form().Fill("Lines[0].Worked", "60").Fill("Lines[1].Paid", "100").SubmitAsync();

        Assert.StartsWith("Karim Belkacem a 60 h travaillées pour 20 h payées", other.PlainErrorOf("Lines[0].Confirmed"), StringComparison.Ordinal);
        Assert.Null(other.Form()["Lines[0].Confirmed"]);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task A_confirmation_that_no_page_offers_is_answered_and_keeps_nothing()
    {
        foreach (var forged in new[] { "true", "1200-2400-1", "x", new string('1', 10_000) })
        {
            var asked = await Typed(await _finance.OpenAsync(October), "20", "40", "", "").Forge("Lines[0].Confirmed", forged).SubmitAsync();

            Assert.Equal((forged, HttpStatusCode.UnprocessableEntity), (forged, asked.Status));
        }

        Assert.Empty(await KeptAsync());
    }

    private Task<List<(Guid, int, int)>> KeptAsync() => _site.KeptHoursAsync(_awa.Id);
}
