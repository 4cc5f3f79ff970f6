using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class LanguagesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public static TheoryData<string> Others => [.. LanguageFiles.All.Where(language => !language.IsFrench).Select(language => language.Code)];

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Somebody_books_moves_and_cancels_in_their_language(string code)
    {
        using var speaking = LanguageFiles.Find(code)!.Speaking();
        var client = _site.CreateClient();
        var help = await client.OpenAsync($"/{code}/rendez-vous");
        var slots = await help.FollowAsync(help.All(".choice a")[1]);
        var who = await slots.FollowAsync(Words.Say("slots.take"));

        var done = await who.Filled().SubmitAsync(Words.Say("who.book"));

        Assert.StartsWith($"/{code}/rendez-vous/confirmation/", done.Address, StringComparison.Ordinal);
        Assert.Contains(Words.Say("done.for-me", "Marie-Ange"), done.Text, StringComparison.Ordinal);
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal(code, appointment.Language);
        var find = await client.OpenAsync($"/{code}/mon-rendez-vous");
        var mine = await find.Form().Fill("Code", appointment.Code).Fill("Letters", "eto").SubmitAsync(Words.Say("find.see"));
        var moves = await mine.FollowAsync(Words.Say("move.name"));
        var question = await moves.FollowAsync(Words.Say("slots.take"));
        var moved = await question.Form().SubmitAsync(Words.Say("slots.take"));
        Assert.Equal([Words.Say("mine.moved")], moved.All(".flash"));
        var ask = await moved.FollowAsync(Plain("mine.cancel"));
        var cancelled = await ask.Form().SubmitAsync(Plain("mine.cancel"));
        Assert.Equal([Words.Say("mine.cancelled")], cancelled.All("h1"));
        Assert.StartsWith($"/{code}/mon-rendez-vous/", cancelled.Address, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Contains("Avant\u00a0: mardi 24\u00a0novembre à 9\u00a0h.", await db.AuditEntries.Select(entry => entry.Reason).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_is_wrong_is_said_in_their_language(string code)
    {
        using var speaking = LanguageFiles.Find(code)!.Speaking();
        var who = await _site.CreateClient().OpenAsync($"/{code}/rendez-vous/demarche/{Slot(Tuesday, 9)}");

        var again = await who.Form().Fill("Phone", "06 39 98 12").Fill("Email", "nulle part").SubmitAsync(Words.Say("who.book"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(Words.Say("layout.error"), again.Title, StringComparison.Ordinal);
        Assert.Equal(Words.Say("rule.first-name"), again.ErrorOf("FirstName"));
        Assert.Equal(Words.Say("rule.phone-digits"), again.ErrorOf("Phone"));
        Assert.Equal(Words.Say("rule.email"), again.ErrorOf("Email"));
    }

    // Said in one language, a sentence that is still there in another was forgotten in a view.
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("tr")]
    public async Task No_page_keeps_a_French_sentence(string code)
    {
        string[] addresses =
        [
            "/", "/rendez-vous", "/rendez-vous/demarche", "/rendez-vous/demarche/calendrier", $"/rendez-vous/demarche/{Slot(Tuesday, 9)}",
            "/rendez-vous/demarche?moment=apres-midi", "/mon-rendez-vous", "/mon-rendez-vous/ancien", "/accessibilite", "/vos-donnees", "/mentions-legales", "/rien",
            "/rendez-vous/demarche/attente", "/rendez-vous/demarche/rappel", "/rendez-vous/demarche/rappel/merci", "/mon-attente/ancien", "/relais/ancien",
        ];
        var language = LanguageFiles.Find(code)!;
        var french = LanguageFiles.French.Keys.Where(key => key.Contains('.', StringComparison.Ordinal) && !key.StartsWith("language.", StringComparison.Ordinal) && LanguageFiles.French[key] != language[key])
            .Select(key => LanguageFiles.French[key]).Where(sentence => sentence.Length > 3 && !sentence.Contains('{', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var client = _site.CreateClient();

        foreach (var address in addresses)
        {
            var page = await client.OpenAsync($"/{code}{(address == "/" ? "" : address)}");

            Assert.Equal((language.Tag, language.IsRightToLeft ? "rtl" : "ltr"), (page.Document.DocumentElement.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("dir")));
            Assert.Empty(WordsOf(page).Where(french.Contains).Select(sentence => $"{address}: {sentence}"));
        }
    }

    [Fact]
    public async Task A_link_says_the_same_page_in_each_language()
    {
        var slots = await _site.CreateClient().OpenAsync("/ar/rendez-vous/demarche?source=affiche&moment=matin");

        Assert.Equal(
            ["/falc/rendez-vous/demarche?moment=matin", "/rendez-vous/demarche?moment=matin", "/en/rendez-vous/demarche?moment=matin", "/ar/rendez-vous/demarche?moment=matin", "/tr/rendez-vous/demarche?moment=matin"],
            slots.Document.QuerySelectorAll(".langs a").Select(link => link.GetAttribute("href")));
        Assert.Equal("العربية", slots.Document.QuerySelector(".langs [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task A_page_that_is_kept_is_kept_in_each_language()
    {
        var client = _site.CreateClient();

        var first = await client.OpenAsync("/rendez-vous/demarche");
        var second = await client.OpenAsync("/ar/rendez-vous/demarche");
        var third = await client.OpenAsync("/rendez-vous/demarche");

        Assert.Equal(["fr", "ar", "fr"], new[] { first, second, third }.Select(page => page.Document.DocumentElement.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("/ar/connexion")]
    [InlineData("/ar/agenda")]
    [InlineData("/fr/rendez-vous")]
    [InlineData("/ar/en/rendez-vous")]
    [InlineData("/AR/rendez-vous")]
    public async Task Only_residents_pages_are_in_several_languages(string address)
    {
        var page = await _site.CreateClient().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task What_the_team_changes_is_told_in_the_language_of_who_is_told()
    {
        var client = _site.CreateClient();
        var who = await client.OpenAsync($"/ar/rendez-vous/demarche/{Slot(Tuesday, 9)}");
        await who.Filled().Fill("Email", "marie-ange@exemple.fr").SubmitAsync(LanguageFiles.Find("ar")!["who.book"]);
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        var nadia = await _site.ClientOfAsync(Nadia);

        var ask = await nadia.OpenAsync($"/agenda/{appointment.Id}/annulation");
        await ask.Form().Fill("Reason", "Absente").SubmitAsync("Annuler ce rendez-vous");

        await using var db = _site.OpenContext();
        var titles = await db.OutgoingMessages.OrderBy(message => message.CreatedAt).Select(message => message.Title).ToListAsync(TestContext.Current.CancellationToken);
        using var speaking = LanguageFiles.Find("ar")!.Speaking();
        var when = appointment.StartsAt.ToDayAndHourText();
        Assert.Equal("الثلاثاء 24\u00a0نوفمبر، الساعة\u00a09:00", when);
        Assert.Equal([Words.Say("message.booked.title", when), Words.Say("message.cancelled.title", when)], titles);
        Assert.Contains("Arabe", (await nadia.OpenAsync($"/agenda/{appointment.Id}")).All("dd"));
    }

    // What is read of a sentence that holds marks.
    private static string Plain(string key) => Words.Say(key).Replace("<span class=\"nowrap\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(Page page) => page.Document.Descendants<IText>()
        .Where(text => text.ParentElement?.Closest("[lang=fr], .demo-note") is null || text.ParentElement.Closest("[lang=fr]") == page.Document.DocumentElement)
        .Select(text => text.Text.Trim());
}
