using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class ErrorSummaryTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task What_is_wrong_is_told_in_the_order_of_the_form()
    {
        await site.OpenNadiasTuesdaysAsync();
        using var client = site.CreateClient();
        var page = await client.OpenAsync($"/rendez-vous/lettre/{Slot(Tuesday, 9)}");

        var again = await page.Form("main form").Fill("Email", "marie-ange").SubmitAsync("Réserver");

        Assert.Equal(["#FirstName", "#LastName", "#Phone", "#Email"], again.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
    }
}
