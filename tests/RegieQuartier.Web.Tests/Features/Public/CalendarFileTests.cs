using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class CalendarFileTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_file_says_when_and_where_and_not_what_for()
    {
        var done = await BookAsync();

        var answer = await _site.CreateClient().GetAsync($"{done.Address}/agenda.ics", Ct);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var text = (await answer.Content.ReadAsStringAsync(Ct)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261124T080000Z", text, StringComparison.Ordinal);
        Assert.Contains("DTEND:20261124T084500Z", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Rendez-vous\\, Régie du Chemin Vert", text, StringComparison.Ordinal);
        Assert.Contains("LOCATION:14\\,", text, StringComparison.Ordinal);
        Assert.Contains(done.All(".code")[0], text, StringComparison.Ordinal);
        Assert.DoesNotContain("démarche", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Etoundi", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Taken_again_after_a_change_it_replaces_the_one_before()
    {
        var done = await BookAsync();
        var before = await FileAsync(done);
        var own = await _site.CreateClient().OpenOwnAsync(done.All(".code")[0], "eto");
        await (await own.GoToAsync($"{own.Address}/changement/{Slot(Tuesday, 11)}")).Form().SubmitAsync("Prendre cette place");

        var after = await FileAsync(done);

        Assert.Equal(Line(before, "UID:"), Line(after, "UID:"));
        Assert.Equal(("SEQUENCE:0", "SEQUENCE:1"), (Line(before, "SEQUENCE:"), Line(after, "SEQUENCE:")));
        Assert.Equal("DTSTART:20261124T100000Z", Line(after, "DTSTART:"));
    }

    [Fact]
    public async Task There_is_none_without_an_appointment_that_stands()
    {
        var done = await BookAsync();
        await using (var db = _site.OpenContext())
        {
            db.Appointments.Single().CancelByVisitor(_site.Clock.GetUtcNow(), TimeSpan.FromHours(4));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().GetAsync($"{done.Address}/agenda.ics", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().GetAsync("/rendez-vous/confirmation/AAAAAAAAAAAAAAAAAAAAAA/agenda.ics", Ct)).StatusCode);
    }

    private async Task<Page> BookAsync()
    {
        var who = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 9)}");
        return await who.Form().Fill("FirstName", "Marie-Ange").Fill("LastName", "Etoundi-Vautier").Tick("NoPhone").SubmitAsync("Réserver");
    }

    private Task<string> FileAsync(Page done) => _site.CreateClient().GetStringAsync($"{done.Address}/agenda.ics", Ct);

    private static string Line(string file, string start) => file.Split("\r\n").Single(line => line.StartsWith(start, StringComparison.Ordinal));
}
