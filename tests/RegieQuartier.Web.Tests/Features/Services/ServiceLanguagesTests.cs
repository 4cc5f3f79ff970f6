using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Services;

public sealed class ServiceLanguagesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_written_in_a_language_is_read_there_at_once()
    {
        var residents = _site.CreateClient();
        await residents.OpenAsync("/tr/rendez-vous");
        var page = await OpenAsync("tr");

        var done = await page.Form().Fill("Name", "İşlem yapmak").Fill("Summary", "CAF, vergi").Fill("ToBring", "Kimlik\nTelefon").SubmitAsync("Enregistrer");

        Assert.Equal(["C’est enregistré. Cette aide se lit en turc."], done.All(".flash"));
        var slots = await (await residents.OpenAsync("/tr/rendez-vous")).FollowAsync("İşlem yapmak");
        Assert.Equal(["Kimlik", "Telefon"], slots.All("aside .ticks li"));
        Assert.Contains("Faire une démarche", (await residents.OpenAsync("/rendez-vous")).All(".choice a"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ServiceTranslated && entry.ActorId == Nadia, Ct));
    }

    [Fact]
    public async Task Left_empty_it_is_read_in_French()
    {
        var page = await OpenAsync("en");

        var done = await page.Form().Fill("Name", "").Fill("Summary", "").Fill("ToBring", "").SubmitAsync("Enregistrer");

        Assert.Equal(["Cette aide se lit de nouveau en français sur les pages en anglais."], done.All(".flash"));
        Assert.Contains("Faire une démarche", (await _site.CreateClient().OpenAsync("/en/rendez-vous")).All(".choice a"));
    }

    [Theory]
    [InlineData("Name", "", "Écrivez le nom de l’aide dans cette langue, ou videz tout.")]
    [InlineData("Summary", "", "Donnez quelques exemples dans cette langue.")]
    [InlineData("ToBring", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13", "Gardez l’essentiel\u00a0: douze choses à apporter au plus.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string typed, string sentence)
    {
        var page = await OpenAsync("ar");

        var again = await page.Form().Fill("Summary", "الضرائب").Fill(field, typed).SubmitAsync("Enregistrer");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (again.Status, again.ErrorOf(field)));
        Assert.Equal("إجراء إداري", (await OpenAsync("ar")).Document.QuerySelector("[name=Name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_changed_the_help_meanwhile_is_not_overwritten()
    {
        var page = await OpenAsync("en");
        await (await OpenAsync("tr")).Form().Fill("Name", "Başka").SubmitAsync("Enregistrer");

        var refused = await page.Form().Fill("Name", "Something else").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Something else", refused.Document.QuerySelector("[name=Name]")!.GetAttribute("value"));
        Assert.Contains("Quelqu’un d’autre a changé cette aide entre-temps.", refused.Text, StringComparison.Ordinal);
        var done = await refused.Form().SubmitAsync("Enregistrer");
        Assert.Equal(["C’est enregistré. Cette aide se lit en anglais."], done.All(".flash"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("xx")]
    public async Task There_is_no_page_for_French_nor_for_a_language_nobody_speaks_here(string code) =>
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(code)).Status);

    [Fact]
    public async Task A_poster_leads_to_the_help_in_its_language()
    {
        var nadia = await _site.ClientOfAsync(Nadia);

        var french = await nadia.OpenAsync($"/services/{await ServiceAsync()}/affiche");
        var arabic = await french.FollowAsync("Arabe");

        Assert.Contains("regie.test/rendez-vous/demarche", french.Text, StringComparison.Ordinal);
        Assert.Contains("regie.test/ar/rendez-vous/demarche", arabic.Text, StringComparison.Ordinal);
        Assert.Equal(["إجراء إداري"], arabic.All(".poster h2"));
        Assert.Equal(("ar", "rtl"), (arabic.Document.QuerySelector(".poster")!.GetAttribute("lang"), arabic.Document.QuerySelector(".poster")!.GetAttribute("dir")));
        Assert.NotEmpty(arabic.Document.QuerySelectorAll(".poster .qr path"));
    }

    private async Task<Page> OpenAsync(string code) => await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/services/{await ServiceAsync()}/langues/{code}");

    private async Task<Guid> ServiceAsync()
    {
        await using var db = _site.OpenContext();
        return await db.AppointmentServices.Where(service => service.Slug == "demarche").Select(service => service.Id).SingleAsync(Ct);
    }
}
