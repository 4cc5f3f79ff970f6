using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Appointments;

public sealed class AgendaBookingTests : IAsyncLifetime
{
    private const string Booking = "form[method=post]:has(input[name=Key])";
    private const string Look = "main form[method=get]";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Reception_gives_an_appointment_and_reads_its_code()
    {
        await _site.OpenYanisTuesdaysAsync();
        var reception = await _site.AddAccountAsync(Role.Reception);
        var first = await (await _site.ClientOfAsync(reception.Id)).OpenAsync("/agenda/nouveau");
        var page = await first.Form(Look).Fill("aide", "demarche").Fill("avec", "2").Fill("jour", "2026-11-24").SubmitAsync("Voir les heures");

        var given = await page.Form(Booking).Fill("Slot", Slot(Tuesday, 10, 30, writer: 2)).Fill("FirstName", "Awa").Fill("LastName", "Diallo").SubmitAsync("Réserver");

        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal((Yanis, AppointmentStatus.Booked, (string?)null), (appointment.WriterId, appointment.Status, appointment.Phone?.E164));
        Assert.Equal($"/agenda/{appointment.Id}", given.Address);
        Assert.Contains(AppointmentCode.Display(appointment.Code), given.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentBooked, Ct);
        Assert.Equal(((Guid?)reception.Id, (Guid?)appointment.Id, (string?)null), (trace.ActorId, trace.SubjectId, trace.Reason));
    }

    [Fact]
    public async Task It_opens_on_the_first_day_with_a_free_time()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/nouveau");

        Assert.Equal("2026-11-24", page.Form(Look)["jour"]);
        Assert.Equal("Mardi 24\u00a0novembre, avec Nadia", page.All("legend")[0]);
    }

    [Fact]
    public async Task Beyond_what_is_offered_a_reason_is_asked_for_and_kept_in_the_journal()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/nouveau?aide=demarche&jour=2026-11-25");
        var form = page.Form(Booking).Fill("Slot", "autre").Fill("OtherTime", "18:10").Fill("FirstName", "Awa").Fill("LastName", "Diallo");

        var without = await form.SubmitAsync("Réserver");
        var with = await without.Form(Booking).Fill("Reason", "Travaille en journée").SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.Equal("Dites pourquoi\u00a0: «\u00a0La personne est là\u00a0», par exemple.", without.ErrorOf("Reason"));
        Assert.Equal(HttpStatusCode.OK, with.Status);
        Assert.Equal(Domain.Common.ParisZone.At(Tuesday.AddDays(1), new TimeOnly(18, 10)), Assert.Single(await _site.AppointmentsAsync()).StartsAt);
        await using var db = _site.OpenContext();
        Assert.Equal("Travaille en journée", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentBooked, Ct)).Reason);
    }

    [Fact]
    public async Task Two_people_are_never_given_one_time_whatever_the_reason()
    {
        await _site.BookAsync(Tuesday, 10, Nadia);
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/nouveau?aide=demarche&jour=2026-11-24");

        var refused = await page.Form(Booking).Fill("Slot", "autre").Fill("OtherTime", "10:15").Fill("Reason", "Urgent").Fill("FirstName", "Awa").Fill("LastName", "Diallo").SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("Nadia a déjà quelqu’un à cette heure-là. Choisissez-en une autre.", refused.ErrorOf("OtherTime"));
        Assert.Equal("Awa", refused.Form(Booking)["FirstName"]);
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Theory]
    [InlineData("autre", "06:00")]
    [InlineData("20261117T0900Z-1", "")]
    [InlineData("n’importe quoi", "")]
    [InlineData("20261124T0900Z-2", "")]
    public async Task An_hour_that_has_passed_or_is_none_is_refused(string slot, string other)
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/nouveau?aide=demarche&jour=2026-11-23");
        var form = page.Form(Booking).Fill("FirstName", "Awa").Fill("LastName", "Diallo").Fill("OtherTime", other).Fill("Reason", "Urgent");
        form.Element.QuerySelector("input[name=Slot]")!.SetAttribute("value", slot);
        form.Fill("Slot", slot);

        var refused = await form.SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task The_same_form_twice_is_one_appointment()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/nouveau?aide=demarche&jour=2026-11-24");
        var form = page.Form(Booking).Fill("Slot", Slot(Tuesday, 9)).Fill("FirstName", "Awa").Fill("LastName", "Diallo");

        var answers = new[] { await form.SubmitAsync("Réserver"), await form.SubmitAsync("Réserver") };

        Assert.Equal(answers[0].Address, answers[1].Address);
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task A_writer_gives_nobody_elses_time()
    {
        await _site.OpenYanisTuesdaysAsync();

        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda/nouveau?avec=2&jour=2026-11-24");

        Assert.Equal("Mardi 24\u00a0novembre, avec Nadia", page.All("legend")[0]);
        Assert.Empty(page.All("select[name=avec]"));
    }

    [Fact]
    public async Task Where_nobody_receives_it_says_so()
    {
        await using var empty = new RegieQuartierFactory();

        var page = await (await empty.ClientAsAsync(Role.Reception)).OpenAsync("/agenda/nouveau");

        Assert.Contains("Personne ne reçoit encore.", page.Text, StringComparison.Ordinal);
    }
}
