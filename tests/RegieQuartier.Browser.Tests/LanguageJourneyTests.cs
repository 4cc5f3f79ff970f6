using Microsoft.Playwright;
using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Infrastructure.Languages;
using static Microsoft.Playwright.Assertions;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Browser.Tests;

/// <summary>All a resident does about an appointment, on an old phone without JavaScript, with the keys alone, in each language.</summary>
public sealed class LanguageJourneyTests(LiveSite site)
{
    public static TheoryData<string> Codes => [.. LanguageFiles.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_resident_books_moves_and_cancels_with_the_keys_alone(string code)
    {
        using var speaking = LanguageFiles.Find(code)!.Speaking();
        await using var visit = await site.VisitAsync(Screens.Smallest, javaScript: false);

        var appointment = await BookAsync(visit);
        await OpenAsync(visit, appointment);
        await MoveAsync(visit);
        await GoToAsync(visit, Read("mine.cancel"));
        await ReadsAsync(visit, Read("cancel.title"));
        await GoToAsync(visit, Read("mine.cancel"));
        await ReadsAsync(visit, Say("mine.cancelled"));
    }

    // Four screens: the help, the time, who one is, the code.
    private static async Task<string> BookAsync(Visit visit)
    {
        await visit.OpenAsync(To("/rendez-vous"));
        await ReadsAsync(visit, Say("services.title"));
        await GoToAsync(visit, await visit.Page.Locator(".choice a").First.InnerTextAsync());
        await ReadsAsync(visit, Say("slots.title"));
        await TakeLaterTimeAsync(visit);
        await ReadsAsync(visit, Say("who.title"));
        await TypeAsync(visit, Say("who.first-name"), "Zeynep");
        await TypeAsync(visit, Say("who.last-name"), "Öztürk-Benali");
        await visit.Page.TabToAsync(Say("who.no-phone"));
        await visit.Page.Keyboard.PressAsync("Space");
        await GoToAsync(visit, Say("who.book"));
        await ReadsAsync(visit, Say("done.for-me", "Zeynep"));
        return await visit.Page.Locator(".code").InnerTextAsync();
    }

    private static async Task OpenAsync(Visit visit, string appointment)
    {
        await visit.OpenAsync(To("/mon-rendez-vous"));
        await TypeAsync(visit, Say("find.code"), appointment);
        await TypeAsync(visit, Say("find.letters"), "ozt");
        await GoToAsync(visit, Say("find.see"));
        await Expect(visit.Page.Locator("dl.facts")).ToBeVisibleAsync();
    }

    private static async Task MoveAsync(Visit visit)
    {
        await GoToAsync(visit, Say("move.name"));
        await ReadsAsync(visit, Say("move.title"));
        await TakeLaterTimeAsync(visit);
        await ReadsAsync(visit, Say("move.question"));
        await GoToAsync(visit, Say("slots.take"));
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(Say("mine.moved"));
    }

    // The first times of all are those that other journeys take.
    private static async Task TakeLaterTimeAsync(Visit visit)
    {
        await GoToAsync(visit, Say("slots.next-days"));
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = Say("slots.first-days") })).ToBeVisibleAsync();
        await GoToAsync(visit, await visit.Page.Locator(".time").First.InnerTextAsync());
    }

    private static async Task TypeAsync(Visit visit, string field, string text)
    {
        await visit.Page.TabToAsync(field);
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static async Task GoToAsync(Visit visit, string name)
    {
        await visit.Page.TabToAsync(name);
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task ReadsAsync(Visit visit, string title)
    {
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await visit.Page.AssertNoSidewaysScrollAsync();
        Assert.Equal((Language.Current.Tag, Language.Current.IsRightToLeft ? "rtl" : "ltr"), await visit.Page.LanguageAsync());
    }

    // What is read of a sentence that holds marks.
    private static string Read(string key) => Say(key).Replace("<span class=\"nowrap\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);
}
