using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Features.DesignSystem;

/// <summary>What every form of the house does, seen on the one to copy.</summary>
public sealed class SampleFormsTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private const string Address = "/composants/formulaire";

    [Fact]
    public async Task Every_control_has_a_label_and_its_hint_is_read_with_it()
    {
        var page = await OpenAsync();

        var controls = page.Document.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea");
        Assert.Equal(11, controls.Length);
        Assert.All(controls, control => Assert.NotNull(page.Document.QuerySelector($"label[for='{control.Id}']")));
        Assert.Equal("Pour vous prévenir si quelque chose change.", HintOf(page, "Phone"));
        Assert.Equal("N’écrivez rien de secret\u00a0: ni santé, ni mot de passe, ni numéro de carte.", HintOf(page, "Note"));
        Assert.Equal("Téléphone (si vous en avez un)", page.Document.QuerySelector("label[for=Phone]")!.TextContent);
        Assert.DoesNotContain(controls, control => control.HasAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_is_written_on_the_tag_reaches_the_control()
    {
        var page = await OpenAsync();
        var name = page.Document.QuerySelector("[name=LastName]")!;

        Assert.Equal("family-name", name.GetAttribute("autocomplete"));
        Assert.Equal("80", name.GetAttribute("maxlength"));
        Assert.Equal("form-control w-name", name.ClassName);
        Assert.Equal("tel", page.Document.QuerySelector("[name=Phone]")!.GetAttribute("type"));
        Assert.Equal("14:30", page.Form()["Hour"]);
    }

    [Fact]
    public async Task A_wrong_answer_comes_back_with_what_was_typed_and_why()
    {
        var page = await (await OpenAsync()).Form()
            .Fill("FirstName", "Marie-Ange").Fill("Phone", "06 39 98 12 3").Fill("Language", "Turc").Fill("Day", "2026-11-24")
            .Fill("Note", "Deux\nlignes").Fill("Password", "un secret bien long").Tick("NoPhone")
            .SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("Erreur\u00a0: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("Écrivez votre nom de famille.", page.ErrorOf("LastName"));
        Assert.Equal("Il manque un chiffre. Exemple\u00a0: 06\u00a039\u00a098\u00a012\u00a034.", page.ErrorOf("Phone"));
        Assert.Equal("Dites pour qui est ce rendez-vous.", page.ErrorOf("ForWhom"));
        Assert.Null(page.ErrorOf("FirstName"));

        var form = page.Form();
        Assert.Equal(
            ["Marie-Ange", "06 39 98 12 3", "tr", "2026-11-24", "true", ""],
            [form["FirstName"], form["Phone"], form["Language"], form["Day"], form["NoPhone"], form["Password"]]);
        Assert.Equal("Deux\nlignes", form["Note"]!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_summary_lists_the_errors_in_the_order_of_the_form_and_leads_to_each_field()
    {
        var page = await (await OpenAsync()).Form().Fill("Phone", "06").SubmitAsync();
        var summary = page.Document.QuerySelector(".error-summary")!;

        Assert.Equal("alert", summary.GetAttribute("role"));
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.Equal("Il manque quelque chose pour réserver", page.All(".error-summary h2").Single());
        Assert.Equal(["#ForWhom", "#LastName", "#Phone"], summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.All(summary.QuerySelectorAll("a"), link => Assert.NotNull(page.Document.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("true", page.Document.QuerySelector("[name=LastName]")!.GetAttribute("aria-invalid"));
        Assert.Equal("true", page.Document.QuerySelector("fieldset")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_was_done_is_said_once()
    {
        using var client = site.CreateClient();

        var after = await (await client.OpenAsync(Address)).Form().Fill("ForWhom", "Pour moi").Fill("FirstName", "Rose").Fill("LastName", "Béranger").SubmitAsync();
        var later = await client.OpenAsync(Address);

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal("C’est noté, Rose Béranger.", after.All("[role=status]").Single());
        Assert.Empty(later.All(".flash"));
    }

    [Theory]
    [InlineData("Dio\u0007p")]
    [InlineData("Dio\u202Ep")]
    public async Task Hostile_text_is_told_at_its_field_and_never_breaks_the_page(string typed)
    {
        var page = await (await OpenAsync()).Form().Fill("ForWhom", "Pour moi").Fill("LastName", typed).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(SafeTextBinder.Message, page.ErrorOf("LastName"));
        Assert.Equal("Diop", page.Form()["LastName"]);
    }

    [Fact]
    public async Task The_sign_that_PostgreSQL_refuses_goes_no_further_than_the_door()
    {
        var page = await (await OpenAsync()).Form().Fill("ForWhom", "Pour moi").Fill("LastName", "Dio\0p").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Cette demande n’a pas pu être lue", page.All("h1").Single());
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_told_in_French()
    {
        var form = (await OpenAsync()).Form();
        form.Element.QuerySelector("[name=Day]")!.SetAttribute("type", "text");

        var page = await form.Fill("Day", "demain").SubmitAsync();

        Assert.Equal("Cette réponse ne convient pas. Vérifiez ce qui est écrit.", page.ErrorOf("Day"));
    }

    [Fact]
    public async Task A_form_left_open_too_long_gives_back_what_was_typed()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Referrer = new Uri("https://localhost/composants/formulaire");

        var page = await Page.ReadAsync(client, await client.PostAsync(
            Address,
            new FormUrlEncodedContent([new("LastName", "Béranger"), new("Note", "Une longue\nhistoire"), new("Password", "CANARY"), new("__RequestVerificationToken", "CANARY"), new("NoPhone", "true")]),
            TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Cette page est restée ouverte trop longtemps", page.All("h1").Single());
        Assert.Equal(["Béranger", "Une longue histoire"], page.All(".typed"));
        Assert.Equal(Address, page.Document.QuerySelector("main a.btn-primary")!.GetAttribute("href"));
        Assert.DoesNotContain("CANARY", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private async Task<Page> OpenAsync() => await site.CreateClient().OpenAsync(Address);

    private static string HintOf(Page page, string field)
    {
        var ids = page.Document.QuerySelector($"[name={field}]")!.GetAttribute("aria-describedby")!;
        return page.Document.GetElementById(ids.Split(' ')[0])!.TextContent;
    }
}
