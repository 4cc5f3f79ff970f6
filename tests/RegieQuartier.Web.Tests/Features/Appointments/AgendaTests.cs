using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Appointments;

public sealed class AgendaTests : IAsyncLifetime
{
    private const string TuesdayAddress = "/agenda?jour=2026-11-24";

    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync()
    {
        await _site.OpenNadiasTuesdaysAsync();
        await _site.OpenYanisTuesdaysAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_writer_reads_their_day_with_what_was_asked_and_the_time_left()
    {
        await _site.BookAsync(Tuesday, 10, Nadia, request: "Lettre au bailleur");
        await _site.BookAsync(Tuesday, 9, Yanis, "Hassan", "Aït-Ouali");

        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync(TuesdayAddress);

        Assert.Equal(["Mardi 24\u00a0novembre"], page.All("h1"));
        Assert.Equal(["Permanence au local, 9\u00a0h à 12\u00a0h"], page.All(".page-head .kicker"));
        Assert.Equal(["Libre jusqu’à 10\u00a0h.", "Libre jusqu’à 12\u00a0h."], page.All(".agenda .free p"));
        Assert.Equal(["Marie-Ange Etoundi-Vautier"], page.All(".agenda .title"));
        Assert.Contains("Lettre au bailleur", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All(".filters a"));
    }

    [Fact]
    public async Task Who_will_not_come_is_put_aside_and_leaves_the_time_free()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var nadia = await _site.ClientOfAsync(Nadia);
        await (await nadia.OpenAsync($"/agenda/{appointment.Id}")).Form("form[action$='/statut']").SubmitAsync("Ne viendra pas");

        var day = await nadia.OpenAsync(TuesdayAddress);

        Assert.Equal(["Libre jusqu’à 12\u00a0h."], day.All(".agenda .free p"));
        Assert.Equal(["Un rendez-vous annulé ou excusé"], day.All("details summary"));
        Assert.Equal(["Marie-Ange Etoundi-Vautier"], day.All("details .title"));
    }

    [Fact]
    public async Task On_a_public_holiday_nobody_receives()
    {
        await _site.OpenHoursAsync(Nadia, DayOfWeek.Friday);

        var day = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda?jour=2026-12-25");

        Assert.Equal(["Jour férié\u00a0: pas de permanence"], day.All(".page-head .kicker"));
        Assert.Empty(day.All(".agenda .free"));
    }

    [Fact]
    public async Task A_day_is_reached_by_its_date()
    {
        var reception = await _site.ClientAsAsync(Role.Reception);
        var form = (await reception.OpenAsync("/agenda?avec=2")).Form("form.day-jump");

        var day = await form.Fill("jour", "2026-12-01").SubmitAsync("Voir");

        Assert.Equal(["Mardi 1er\u00a0décembre, Yanis"], day.All("h1"));
    }

    [Fact]
    public async Task Of_a_day_that_has_passed_it_says_what_stayed_free()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda?jour=2026-11-17");

        Assert.Equal("Est resté libre.", Assert.Single(page.All(".agenda .free p")));
    }

    [Fact]
    public async Task Reception_opens_everybodys_day_and_reads_no_request()
    {
        await _site.BookAsync(Tuesday, 10, Nadia, request: "Lettre au bailleur");
        await _site.BookAsync(Tuesday, 9, Yanis, "Hassan", "Aït-Ouali");
        var reception = await _site.ClientAsAsync(Role.Reception);

        var nadias = await reception.OpenAsync(TuesdayAddress);
        var yanis = await nadias.FollowAsync("Yanis");

        Assert.Equal(["Mardi 24\u00a0novembre, Nadia"], nadias.All("h1"));
        Assert.Equal(["Marie-Ange Etoundi-Vautier"], nadias.All(".agenda .title"));
        Assert.DoesNotContain("Lettre au bailleur", nadias.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Mardi 24\u00a0novembre, Yanis"], yanis.All("h1"));
        Assert.Equal(["Hassan Aït-Ouali"], yanis.All(".agenda .title"));
    }

    [Fact]
    public async Task The_director_reads_a_day_and_notes_nothing()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia, phone: "+33639981234", request: "Lettre au bailleur");
        _site.Clock.SetUtcNow(appointment.EndsAt);
        var director = await _site.ClientAsAsync(Role.Director);

        var day = await director.OpenAsync("/agenda");
        var one = await day.FollowAsync("Marie-Ange Etoundi-Vautier");

        Assert.Empty(day.All("form[action$='/statut']"));
        Assert.Empty(one.All("form[action$='/statut']"));
        var text = one.Document.DocumentElement.TextContent;
        Assert.DoesNotContain("39 98 12 34", text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain(appointment.Code[..3], one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lettre au bailleur", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_writers_day_and_appointment_do_not_exist()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        var yanis = await _site.ClientOfAsync(Yanis);

        Assert.Equal(HttpStatusCode.NotFound, (await yanis.OpenAsync($"{TuesdayAddress}&avec=1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await yanis.OpenAsync($"/agenda/{appointment.Id}")).Status);
    }

    [Fact]
    public async Task Who_receives_reads_the_request_the_telephone_and_the_code()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia, phone: "+33639981234", request: "Lettre au bailleur");

        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/agenda/{appointment.Id}");

        Assert.Contains("Lettre au bailleur", page.Text, StringComparison.Ordinal);
        Assert.Equal("tel:+33639981234", page.Document.QuerySelector("main dd a")!.GetAttribute("href"));
        Assert.Contains(appointment.Code[..3], page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_filled_in_waits_in_the_margin()
    {
        await _site.BookAsync(Monday.AddDays(-6), 10, Nadia);

        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda");

        Assert.Equal(["Marie-Ange Etoundi-Vautier"], page.All("section[aria-labelledby='completer'] .title"));
    }

    [Theory]
    [InlineData("/agenda?jour=hier")]
    [InlineData("/agenda?jour=0001-01-01")]
    public async Task A_day_that_is_none_is_today(string address)
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync(address);

        Assert.Equal(["Lundi 23\u00a0novembre"], page.All("h1"));
    }

    [Fact]
    public async Task A_day_costs_the_same_statements_however_full_it_is()
    {
        var counter = new StatementCounter();
        var reception = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Reception);
        // The first visit of an instance also reads the keys that seal the cookies.
        await reception.OpenAsync(TuesdayAddress);
        var empty = await counter.OfAsync(() => reception.OpenAsync(TuesdayAddress));
        foreach (var hour in new[] { 9, 10, 11 })
        {
            await _site.BookAsync(Tuesday, hour, Nadia);
        }

        Assert.Equal(empty, await counter.OfAsync(() => reception.OpenAsync(TuesdayAddress)));
    }
}
