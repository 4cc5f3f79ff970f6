using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Appointments;

public sealed class ReceptionDayTests : IAsyncLifetime
{
    private const string TuesdayAddress = "/agenda/accueil?jour=2026-11-24";

    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync()
    {
        await _site.OpenNadiasTuesdaysAsync();
        await _site.OpenYanisTuesdaysAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Reception_reads_everybodys_day_side_by_side_and_no_request()
    {
        await _site.BookAsync(Tuesday, 10, Nadia, request: "Lettre au bailleur");
        await _site.BookAsync(Tuesday, 9, Yanis, "Hassan", "Aït-Ouali");

        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync(TuesdayAddress);

        Assert.Equal(["2 personnes sont attendues"], page.All(".kicker"));
        Assert.Equal(["Nadia", "Yanis"], page.All(".columns h2"));
        Assert.Equal(["Marie-Ange Etoundi-Vautier"], page.All("section[aria-labelledby='avec-1'] .title"));
        Assert.Equal(["Hassan Aït-Ouali"], page.All("section[aria-labelledby='avec-2'] .title"));
        Assert.DoesNotContain("Lettre au bailleur", page.Document.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_arrival_noted_there_comes_back_there()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Yanis);
        _site.Clock.SetUtcNow(appointment.StartsAt.AddMinutes(-10));
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/agenda/accueil");

        var noted = await page.Form("form[action$='/statut']").SubmitAsync("Arrivé\u00a0: Marie-Ange Etoundi-Vautier");

        Assert.Equal(TuesdayAddress, noted.Address);
        Assert.Equal(AppointmentStatus.Arrived, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task Everybodys_day_costs_the_same_statements_however_full_it_is()
    {
        var counter = new StatementCounter();
        var reception = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Reception);
        await reception.OpenAsync(TuesdayAddress);
        var empty = await counter.OfAsync(() => reception.OpenAsync(TuesdayAddress));
        foreach (var hour in new[] { 9, 10, 11 })
        {
            await _site.BookAsync(Tuesday, hour, Nadia);
            await _site.BookAsync(Tuesday, hour, Yanis);
        }

        Assert.Equal(empty, await counter.OfAsync(() => reception.OpenAsync(TuesdayAddress)));
    }

    [Fact]
    public async Task A_week_shows_each_day_with_its_people_and_its_free_time()
    {
        await _site.BookAsync(Tuesday, 10, Nadia);

        var week = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/semaine?jour=2026-11-27");

        Assert.Equal(["Semaine du lundi 23\u00a0novembre"], week.All("h1"));
        Assert.Equal(["Lundi 23\u00a0novembre", "Mardi 24\u00a0novembre", "Mercredi 25\u00a0novembre", "Jeudi 26\u00a0novembre", "Vendredi 27\u00a0novembre"], week.All(".columns h2"));
        Assert.Equal(["9\u00a0h libre, 1\u00a0h", "10\u00a0h Marie-Ange Etoundi-VautierDémarche", "10\u00a0h\u00a045 libre, 1\u00a0h\u00a015"], week.All(".week-list li"));
    }

    [Fact]
    public async Task Another_writers_week_does_not_exist()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(Yanis)).OpenAsync("/agenda/semaine?avec=1")).Status);
    }
}
