using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Messages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Home;

public sealed class HomeTests : IAsyncLifetime
{
    private const string Today = "section[aria-labelledby='aujourdhui']";

    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync()
    {
        await _site.OpenNadiasTuesdaysAsync();
        await _site.OpenYanisTuesdaysAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Reception_reads_who_comes_next_what_is_to_complete_and_whom_to_tell()
    {
        await _site.BookAsync(Tuesday.AddDays(-7), 10, Nadia, "Awa", "Diallo");
        await _site.BookAsync(Tuesday, 9, Nadia, "Hassan", "Aït-Ouali");
        var next = await _site.BookAsync(Tuesday, 10, Yanis);
        await _site.PutAsync(MessageWorld.ToTell());
        _site.Clock.SetUtcNow(next.StartsAt);

        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/tableau-de-bord");

        Assert.Equal(
            ["Marie-Ange Etoundi-Vautier", "2 rendez-vous passés sont à compléter", "Une personne est à prévenir de vive voix"],
            page.All($"{Today} .title"));
        Assert.Equal("Vient ensuite, avec Yanis. C’est le dernier rendez-vous de la journée.", page.All($"{Today} p")[0]);
        Assert.Equal($"/agenda/{next.Id}", page.Document.QuerySelector($"{Today} .title")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_writer_reads_their_own_day_alone()
    {
        await _site.BookAsync(Tuesday, 10, Yanis, "Hassan", "Aït-Ouali");
        _site.Clock.SetUtcNow(RegieQuartierFactory.Start.AddDays(1));

        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/tableau-de-bord");

        Assert.Equal(["Plus personne n’est attendu aujourd’hui."], page.All($"{Today} p"));
    }

    [Fact]
    public async Task An_advisor_reads_their_week_then_their_day_then_what_they_may_do_here() => Assert.Equal(
        ["Cette semaine", "Entretiens à venir", "Ce que vous pouvez faire ici", "Côté habitants"],
        (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/tableau-de-bord")).PlainAll("main h2"));

    [Theory]
    [InlineData(Role.Community)]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.Employee)]
    public async Task Who_receives_nobody_reads_nothing_of_it(Role role)
    {
        await _site.BookAsync(Tuesday, 10, Nadia);

        var page = await (await _site.ClientAsAsync(role)).OpenAsync("/tableau-de-bord");

        Assert.Empty(page.All(Today));
        Assert.DoesNotContain("Etoundi", page.Text, StringComparison.Ordinal);
    }
}
