using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Hours;
using static RegieQuartier.Web.Tests.Features.Employees.Hours.HoursSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>What is typed in the cells of a month and cannot be kept.</summary>
public sealed class TypedHoursTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;
    private Employee _awa = null!;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        _awa = await _site.EnterAsync("Awa", "Diallo");
        await _site.SignAsync(_awa);
        await _site.SignAsync(await _site.EnterAsync("Karim", "Belkacem"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("cent heures", "Écrivez les heures payées ainsi : 104,5 ou 104 h 30.")]
    [InlineData("-3", "Écrivez les heures payées ainsi : 104,5 ou 104 h 30.")]
    [InlineData("", "Écrivez aussi les heures payées. S’il n’y en a pas : 0.")]
    [InlineData("745", "Heures payées : 744 h au plus dans un mois.")]
    [InlineData("99999", "Heures payées : 744 h au plus dans un mois.")]
    public async Task A_cell_that_cannot_be_read_is_told_beside_it_and_nothing_is_lost(string typed, string sentence)
    {
        var again = await Typed(await _finance.OpenAsync(October), typed, "90", "104", "98").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(sentence, again.PlainErrorOf("Lines[0].Paid"));
        Assert.Equal([$"Karim Belkacem : {sentence}"], again.PlainAll(".error-summary li"));
        Assert.Equal("#Lines_0__Paid", again.Document.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.NotNull(again.Document.GetElementById("Lines_0__Paid"));
        Assert.Equal((typed, "90", "104", "98"), (again.Form()["Lines[0].Paid"], again.Form()["Lines[0].Worked"], again.Form()["Lines[1].Paid"], again.Form()["Lines[1].Worked"]));
        Assert.Empty(await KeptAsync());

        await again.Form().Fill("Lines[0].Paid", "104").SubmitAsync();
        Assert.Equal(2, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_order_of_the_lines()
    {
        for (var number = 0; number < 10; number++)
        {
            await _site.SignAsync(await _site.EnterAsync("Nour", $"Haddad {(char)('A' + number)}"));
        }

        var form = (await _finance.OpenAsync(October)).Form();
        foreach (var place in Enumerable.Range(0, 12))
        {
            form.Fill($"Lines[{place}].Paid", "cent");
        }

        var again = await form.SubmitAsync();

        Assert.Equal(
            Enumerable.Range(0, 12).SelectMany(place => new[] { $"#Lines_{place}__Paid", $"#Lines_{place}__Worked" }),
            again.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Whatever_is_typed_is_answered()
    {
        foreach (var typed in new[] { new string('1', 10_000), "104\u0007", "104\u202e", "1e9", "𝟙𝟘𝟜", "<b>104</b>" })
        {
            var again = await Typed(await _finance.OpenAsync(October), typed, "90", "104", "98").SubmitAsync();

            Assert.Equal((typed, HttpStatusCode.UnprocessableEntity), (typed, again.Status));
            Assert.NotNull(again.ErrorOf("Lines[0].Paid"));
            Assert.Equal("98", again.Form()["Lines[1].Worked"]);
        }

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task A_form_that_nobody_shows_is_answered_too()
    {
        foreach (var (name, value) in new[] { ("Lines[0]", "x"), ("Lines", "x"), ("Lines[0].Mark", "x"), ("Lines[0].Mark", "x.1.2.3"), ("Lines[99]", "x") })
        {
            var form = (await _finance.OpenAsync(October)).Form();
            form.Element.QuerySelector("[name='Lines[0].Mark']")!.SetAttribute("name", "autre");
            form.Element.QuerySelector("[name='Lines[0].Paid']")!.SetAttribute("name", name);
            form.Element.Elements.First(element => element.GetAttribute("name") == name).SetAttribute("value", value);

            Assert.True((int)(await form.SubmitAsync()).Status < 500, name);
        }

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task No_month_has_more_hours_than_its_days()
    {
        var again = await Typed(await _finance.OpenAsync("/heures/2026-09"), "721", "720 h 01", "720", "0").SubmitAsync();

        Assert.Equal(
            ["Karim Belkacem : Heures payées : 720 h au plus en septembre 2026.", "Karim Belkacem : Heures travaillées : 720 h au plus en septembre 2026."],
            again.PlainAll(".error-summary li"));
        Assert.Equal(("721", "720 h 01"), (again.Form()["Lines[0].Paid"], again.Form()["Lines[0].Worked"]));
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public void The_sentence_of_each_refusal_stands_alone()
    {
        var refusals = typeof(HoursRefusals).GetFields().Select(field => (Refusal)field.GetValue(null)!).ToList();

        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.True(char.IsUpper(HoursLabels.Sentence(refusal)[0]), refusal.Code));
    }

    private Task<List<(Guid, int, int)>> KeptAsync() => _site.KeptHoursAsync(_awa.Id);
}
