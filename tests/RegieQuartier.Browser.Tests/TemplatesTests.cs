using RegieQuartier.Browser.Tests.Support;

namespace RegieQuartier.Browser.Tests;

/// <summary>Each template, at each width, as it is and by keyboard.</summary>
public sealed class TemplatesTests(LiveSite site) : IClassFixture<LiveSite>
{
    /// <summary>Address, and the status it answers with.</summary>
    public static TheoryData<string, int> Pages => new()
    {
        { "/", 200 },
        { "/vos-donnees", 200 },
        { "/accessibilite", 200 },
        { "/rien-ici", 404 },
        { "/composants", 200 },
        { "/composants/habitants", 200 },
        { "/composants/formulaire", 200 },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_on_a_phone_and_on_a_desk(string address, int status)
    {
        foreach (var width in new[] { Screens.Phone, Screens.Desk })
        {
            await using var visit = (await site.VisitAsync(width)).Expecting(status);
            await visit.OpenAsync(address);

            await visit.Page.AssertAccessibleAsync();
            await visit.Page.AssertWellBuiltAsync();
        }
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_the_smallest_phone(string address, int status)
    {
        await using var visit = (await site.VisitAsync(Screens.Smallest, javaScript: false)).Expecting(status);
        await visit.OpenAsync(address);

        await visit.Page.AssertNoSidewaysScrollAsync();
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_gone_through_by_keyboard(string address, int status)
    {
        await using var visit = (await site.VisitAsync(Screens.Desk)).Expecting(status);
        await visit.OpenAsync(address);
        await visit.Page.AssertReachesEverythingAsync();

        await visit.OpenAsync(address);
        await visit.Page.AssertSkipsToContentAsync();
    }
}
