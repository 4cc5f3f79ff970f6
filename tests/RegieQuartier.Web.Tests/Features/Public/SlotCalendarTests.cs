using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class SlotCalendarTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_days_with_a_place_lead_to_their_places()
    {
        await _site.BookAsync(Tuesday, 9, Nadia);

        var page = await (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).FollowAsync("Choisir dans le calendrier");
        var day = await page.GoToAsync(page.Document.QuerySelector(".month a[aria-label='Mardi 24\u00a0novembre, 3 places']")!.GetAttribute("href")!);

        Assert.Equal(["Novembre\u00a02026", "Décembre\u00a02026", "Janvier\u00a02027"], page.All(".month caption"));
        Assert.Equal(["24", "1er", "8", "15", "22", "29"], page.All(".month a"));
        Assert.Equal("Mardi 24\u00a0novembre", day.All("h3")[0]);
    }

    [Fact]
    public async Task A_week_end_is_shown_where_somebody_receives_then()
    {
        Assert.Equal(5, (await CalendarAsync()).Document.QuerySelectorAll(".month:first-child th").Length);

        await _site.OpenHoursAsync(Nadia, DayOfWeek.Saturday);

        Assert.Equal(6, (await CalendarAsync()).Document.QuerySelectorAll(".month:first-child th").Length);
    }

    [Fact]
    public async Task Without_any_place_it_leads_to_the_telephone()
    {
        await using var empty = new RegieQuartierFactory();

        var page = await empty.CreateClient().OpenAsync("/rendez-vous/demarche/calendrier");

        Assert.Contains("Il n’y a plus de place libre. Appelez-nous", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All(".month a"));
    }

    // From an instance of its own each time: the page is kept a few seconds.
    private Task<Page> CalendarAsync() => _site.SecondInstance().CreateClient().OpenAsync("/rendez-vous/demarche/calendrier");
}
