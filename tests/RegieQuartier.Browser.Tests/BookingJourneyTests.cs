using Microsoft.Playwright;
using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data.Seed;
using static Microsoft.Playwright.Assertions;

namespace RegieQuartier.Browser.Tests;

/// <summary>An appointment from the resident's telephone to the writer's agenda.</summary>
public sealed class BookingJourneyTests(LiveSite site)
{
    [Fact]
    public async Task A_resident_books_finds_and_cancels_on_an_old_phone_without_JavaScript()
    {
        await using var visit = await site.VisitAsync(Screens.Smallest, javaScript: false);

        await visit.OpenAsync("/");
        await GoOnAsync(visit, "Prendre rendez-vous");
        await GoOnAsync(visit, "Écrire une lettre");
        var day = await visit.Page.Locator(".slot-first .when").InnerTextAsync();
        await GoOnAsync(visit, "Prendre cette place");
        await visit.FillAsync("Prénom", "Tekle");
        await visit.FillAsync("Nom de famille", "Gebremedhin");
        await visit.Page.GetByLabel("Je n’ai pas de téléphone").CheckAsync();
        await visit.PressAsync("Réserver");
        await Expect(Heading(visit)).ToHaveTextAsync("C’est réservé, Tekle.");
        await visit.Page.AssertNoSidewaysScrollAsync();
        var code = await visit.Page.Locator(".code").InnerTextAsync();

        await visit.OpenAsync("/mon-rendez-vous");
        await visit.FillAsync("Votre code", code);
        await visit.FillAsync("Les trois premières lettres du nom de famille", "geb");
        await visit.PressAsync("Voir mon rendez-vous");
        await Expect(Heading(visit)).ToHaveTextAsync(day);
        await GoOnAsync(visit, "Annuler ce rendez-vous");
        await visit.PressAsync("Annuler ce rendez-vous");

        await Expect(Heading(visit)).ToHaveTextAsync("Votre rendez-vous est annulé");
        await visit.Page.AssertNoSidewaysScrollAsync();
    }

    [Fact]
    public async Task A_resident_books_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync(Screens.Desk);

        await visit.OpenAsync("/rendez-vous");
        await visit.Page.TabToAsync("Je ne sais pas");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(Heading(visit)).ToHaveTextAsync("Quel jour vous arrange\u00a0?");
        await visit.Page.TabToAsync("Prendre cette place");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(Heading(visit)).ToHaveTextAsync("À quel nom\u00a0?");
        await visit.Page.TabToAsync("Prénom");
        await visit.Page.Keyboard.TypeAsync("Solène");
        await visit.Page.TabToAsync("Nom de famille");
        await visit.Page.Keyboard.TypeAsync("Marguerie");
        await visit.Page.TabToAsync("Je n’ai pas de téléphone");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.TabToAsync("Réserver");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(Heading(visit)).ToHaveTextAsync("C’est réservé, Solène.");
    }

    [Fact]
    public async Task The_writer_signs_in_sees_who_booked_and_notes_that_they_are_there()
    {
        await using var resident = await site.VisitAsync(Screens.Smallest, javaScript: false);
        await resident.OpenAsync("/rendez-vous/lettre");
        await GoOnAsync(resident, "Prendre cette place");
        await resident.FillAsync("Prénom", "Aminata");
        await resident.FillAsync("Nom de famille", "Levallois");
        await resident.FillAsync("Téléphone (si vous en avez un)", "06 39 98 12 34");
        await resident.PressAsync("Réserver");
        var withNadia = (await resident.Page.Locator(".ticket").InnerTextAsync()).Contains("Nadia", StringComparison.Ordinal);

        await using var writer = await site.VisitAsync(Screens.Desk);
        await SignInAsync(writer, withNadia ? "ecrivain@regie.test" : "mediateur@regie.test");
        await writer.FollowAsync("Agenda");
        await writer.FollowAsync("Aminata Levallois");
        await Expect(Heading(writer)).ToHaveTextAsync("Aminata Levallois");
        await writer.PressAsync("Arrivé");

        await Expect(writer.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("C’est noté. Aminata Levallois\u00a0: arrivé.");
        await Expect(writer.Page.Locator(".page-head .chip", new() { HasText = "Arrivé" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_status_noted_in_the_day_changes_its_line_and_the_page_does_not_move()
    {
        await using var writer = await site.VisitAsync(Screens.Phone);
        await site.SignInAsync(writer, DemoAccounts.Nadia, secondFactorGiven: true);
        await writer.OpenAsync("/agenda");
        var name = await writer.Page.Locator(".agenda .next .title").InnerTextAsync();
        var line = writer.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = writer.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });
        await writer.Page.EvaluateAsync("() => { window.isFirstDocument = true; }");
        await line.GetByRole(AriaRole.Button, new() { Name = "Arrivé" }).ClickAsync();

        await Expect(writer.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"C’est noté. {name}\u00a0: arrivé.");
        await Expect(line.GetByRole(AriaRole.Link, new() { Name = name })).ToBeFocusedAsync();
        await Expect(line.GetByRole(AriaRole.Button, new() { Name = "Arrivé" })).ToHaveCountAsync(0);
        Assert.True(await writer.Page.EvaluateAsync<bool>("() => window.isFirstDocument === true"));
    }

    private static async Task GoOnAsync(Visit visit, string link)
    {
        await visit.FollowAsync(link);
        await visit.Page.AssertNoSidewaysScrollAsync();
    }

    private async Task SignInAsync(Visit visit, string name)
    {
        await visit.OpenAsync("/connexion");
        await visit.FillAsync("Adresse e-mail ou identifiant", name);
        await visit.FillAsync("Mot de passe", DemoAccounts.Password);
        await visit.PressAsync("Se connecter");
        var phone = (await site.WorldAsync()).PhoneSecret;
        await visit.FillAsync("Code à 6 chiffres", Totp.CodeOf(phone, Totp.StepAt(site.Factory.Clock.GetUtcNow())));
        await visit.PressAsync("Continuer");
    }

    private static ILocator Heading(Visit visit) => visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
