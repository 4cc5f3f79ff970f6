using Microsoft.Playwright;
using RegieQuartier.Browser.Tests.Support;

namespace RegieQuartier.Browser.Tests;

public sealed class PublicFrameTests(LiveSite site)
{
    // With the compressed files of a build; those of a publication are smaller still.
    [Theory]
    [InlineData("/")]
    [InlineData("/rendez-vous")]
    [InlineData("/rendez-vous/lettre")]
    [InlineData("/mon-rendez-vous")]
    [InlineData("/falc/rendez-vous/lettre")]
    [InlineData("/ar/rendez-vous/lettre")]
    [InlineData("/tr/rendez-vous/lettre")]
    public async Task A_first_visit_weighs_less_than_100_kilobytes(string address)
    {
        await using var visit = await site.VisitAsync(Screens.Smallest);

        var bytes = await visit.Page.WeighAsync(address);

        // Something heavy did travel: the style sheets, the pictograms, the font where there is one.
        Assert.InRange(bytes, 40_000, Weight.PublicPageBytes);
    }

    [Fact]
    public async Task Paper_keeps_the_phone_and_the_hours_and_loses_the_menus()
    {
        await using var visit = await site.VisitAsync(Screens.Desk);
        await visit.OpenAsync("/composants/habitants");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var gone in new[] { ".site-nav", ".skyline", ".legal", "main .btn", ".skip" })
        {
            await Assertions.Expect(visit.Page.Locator(gone).First).ToBeHiddenAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".dado .phone")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".ticket .code")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_menu_and_the_error_summary_work_without_JavaScript()
    {
        await using var visit = (await site.VisitAsync(Screens.Smallest, javaScript: false)).Expecting(422);
        await visit.OpenAsync("/composants/formulaire");

        await visit.Page.GetByLabel("Prénom").FillAsync("Marie-Ange");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Réserver" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page).ToHaveTitleAsync("Erreur\u00a0: Le formulaire – Régie du Chemin Vert");
        await Assertions.Expect(visit.Page.GetByLabel("Prénom")).ToHaveValueAsync("Marie-Ange");
        await visit.Page.AssertNoSidewaysScrollAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Écrivez votre nom de famille." }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Nom de famille")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_upload_far_too_large_ends_on_our_page_and_not_on_a_broken_connection()
    {
        await using var visit = (await site.VisitAsync(Screens.Desk)).Expecting(413);
        await visit.OpenAsync("/composants/formulaire");
        // Not shown: drawing so long a text takes the browser longer than sending it.
        await visit.Page.EvaluateAsync("() => { const note = document.querySelector('[name=Note]'); note.hidden = true; note.value = 'a'.repeat(3_000_000); }");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Réserver" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "L’envoi est trop lourd" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/composants")]
    public async Task The_first_stop_leads_past_the_menus(string address)
    {
        await using var visit = await site.VisitAsync(Screens.Desk);
        await visit.OpenAsync(address);

        await visit.Page.AssertSkipsToContentAsync();
    }

    [Fact]
    public async Task On_a_phone_the_office_menu_opens_and_closes_without_a_script()
    {
        await using var visit = await site.VisitAsync(Screens.Phone, javaScript: false);
        await visit.OpenAsync("/composants");
        var menu = visit.Page.Locator("#menu");
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Menu", Exact = true }).ClickAsync();
        await Assertions.Expect(menu).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Fermer le menu" }).ClickAsync();
        await Assertions.Expect(menu).ToBeHiddenAsync();
    }
}
