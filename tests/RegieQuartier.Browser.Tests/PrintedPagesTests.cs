using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.Browser.Tests;

/// <summary>What is printed to be signed fits on one A4 page, however much there is to say.</summary>
public sealed partial class PrintedPagesTests(LiveSite site)
{
    [Fact]
    public async Task A_crowded_pathway_is_one_page_for_the_advisor_and_for_the_person()
    {
        var pages = (await site.WorldAsync()).OwnPages;

        Assert.Equal(1, await CountAsync(DemoAccounts.Claire, $"/salaries/{pages.Crowded}/mon-parcours"));
        Assert.Equal(1, await CountAsync(pages.Account, "/mon-parcours/imprimer"));
    }

    [Fact]
    public async Task The_one_of_the_demonstration_is_one_page_too() =>
        Assert.Equal(1, await CountAsync(DemoAccounts.Employee, "/mon-parcours/imprimer"));

    [Fact]
    public async Task The_review_of_a_crowded_pathway_is_one_page() =>
        Assert.Equal(1, await CountAsync(DemoAccounts.Claire, (await site.WorldAsync()).OwnPages.Review));

    private async Task<int> CountAsync(Guid who, string address)
    {
        await using var visit = await site.VisitAsync(Screens.Desk);
        await site.SignInAsync(visit, who);
        await visit.OpenAsync(address);
        return Pages().Count(Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = false })));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.NonBacktracking)]
    private static partial Regex Pages();
}
