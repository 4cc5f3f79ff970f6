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

public sealed class AppointmentStatusTests : IAsyncLifetime
{
    private const string Buttons = "form[action$='/statut']";

    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Reception_notes_who_came_in_one_tap_on_the_day()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        _site.Clock.SetUtcNow(appointment.StartsAt);
        var account = await _site.AddAccountAsync(Role.Reception);
        var day = await (await _site.ClientOfAsync(account.Id)).OpenAsync("/agenda");

        var noted = await day.Form(Buttons).SubmitAsync("Présent\u00a0: Marie-Ange Etoundi-Vautier");

        Assert.Equal("/agenda?jour=2026-11-24&avec=1", noted.Address);
        Assert.Equal(["C’est noté. Marie-Ange Etoundi-Vautier\u00a0: présent."], noted.All(".flash"));
        Assert.Equal(AppointmentStatus.Attended, Assert.Single(await _site.AppointmentsAsync()).Status);
        await using var db = _site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentStatusChanged, TestContext.Current.CancellationToken);
        Assert.Equal(((Guid?)account.Id, (Guid?)appointment.Id, "Présent"), (trace.ActorId, trace.SubjectId, trace.Reason));
    }

    [Fact]
    public async Task What_was_noted_is_corrected_the_same_way_on_the_appointments_own_page()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        _site.Clock.SetUtcNow(appointment.EndsAt);
        var page = await OpenAsync(appointment);

        var absent = await page.Form(Buttons).SubmitAsync("Absent");
        var present = await absent.Form(Buttons).SubmitAsync("Présent");

        Assert.Equal($"/agenda/{appointment.Id}", present.Address);
        Assert.Equal(AppointmentStatus.Attended, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task The_day_before_one_can_only_say_that_nobody_will_come()
    {
        var page = await OpenAsync(await _site.BookAsync(Tuesday, 10, Nadia));

        var noted = await page.Form(Buttons).SubmitAsync("Ne viendra pas");

        Assert.Equal(["Ne viendra pas"], page.All($"{Buttons} button"));
        Assert.Equal(["C’est noté. Marie-Ange Etoundi-Vautier\u00a0: excusé. La place de 10\u00a0h redevient libre."], noted.All(".flash"));
        Assert.Equal(["Remettre à venir"], noted.All($"{Buttons} button"));
    }

    [Fact]
    public async Task What_was_said_by_mistake_of_a_past_visit_is_to_be_completed_again()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        _site.Clock.SetUtcNow(appointment.EndsAt);
        var absent = await (await OpenAsync(appointment)).Form(Buttons).SubmitAsync("Absent");

        var again = await absent.Form(Buttons).SubmitAsync("Remettre à compléter");

        Assert.Equal(["C’est noté. Marie-Ange Etoundi-Vautier\u00a0: à compléter."], again.All(".flash"));
        Assert.Equal(["À compléter"], again.All(".page-head .chip:last-child"));
    }

    [Theory]
    [InlineData("Attended")]
    [InlineData("Arrived")]
    [InlineData("NoShow")]
    public async Task The_day_before_is_too_early(string status)
    {
        var page = await OpenAsync(await _site.BookAsync(Tuesday, 10, Nadia));
        var form = page.Form(Buttons);
        form.Element.QuerySelector("button")!.SetAttribute("value", status);

        var refused = await form.SubmitAsync("Ne viendra pas");

        Assert.Equal(["C’est trop tôt\u00a0: ce rendez-vous n’a pas encore eu lieu."], refused.All(".flash"));
        Assert.Equal(AppointmentStatus.Booked, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task What_is_past_and_not_noted_is_to_be_completed()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);

        Assert.Equal(["À venir"], (await OpenAsync(appointment)).All(".page-head .chip:last-child"));

        _site.Clock.SetUtcNow(appointment.EndsAt);
        Assert.Equal(["À compléter"], (await OpenAsync(appointment)).All(".page-head .chip:last-child"));
    }

    [Fact]
    public async Task What_the_person_cancelled_meanwhile_stays_cancelled()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        var page = await OpenAsync(appointment);
        await ChangeAsync(appointment, known => known.CancelByVisitor(_site.Clock.GetUtcNow(), TimeSpan.FromHours(4)));

        var refused = await page.Form(Buttons).SubmitAsync("Ne viendra pas");

        Assert.Equal(["Ce rendez-vous est annulé\u00a0: il n’y a plus rien à noter."], refused.All(".flash"));
        Assert.Empty(refused.All(Buttons));
    }

    [Fact]
    public async Task An_hour_given_to_somebody_else_is_not_taken_back()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        var page = await (await OpenAsync(appointment)).Form(Buttons).SubmitAsync("Ne viendra pas");
        await _site.BookAsync(Tuesday, 10, Nadia, "Hassan", "Aït-Ouali");

        var refused = await page.Form(Buttons).SubmitAsync("Remettre à venir");

        Assert.Equal(["L’heure a été donnée à quelqu’un d’autre entre-temps\u00a0: ce rendez-vous ne peut plus la reprendre."], refused.All(".flash"));
        Assert.Equal("Hassan", Assert.Single(await _site.AppointmentsAsync(), known => known.HoldsItsTime).FirstName);
    }

    [Fact]
    public async Task Another_writers_appointment_cannot_be_noted()
    {
        await _site.OpenYanisTuesdaysAsync();
        var nadias = await _site.BookAsync(Tuesday, 10, Nadia);
        var own = await _site.BookAsync(Tuesday, 10, Yanis, "Hassan", "Aït-Ouali");
        var form = (await (await _site.ClientOfAsync(Yanis)).OpenAsync($"/agenda/{own.Id}")).Form(Buttons);
        form.Element.Action = $"/agenda/{nadias.Id}/statut";

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Ne viendra pas")).Status);
        Assert.All(await _site.AppointmentsAsync(), known => Assert.Equal(AppointmentStatus.Booked, known.Status));
    }

    [Theory]
    [InlineData("Cancelled")]
    [InlineData("99")]
    [InlineData("")]
    public async Task A_status_that_is_not_offered_is_refused(string status)
    {
        var form = (await OpenAsync(await _site.BookAsync(Tuesday, 10, Nadia))).Form(Buttons);
        form.Element.QuerySelector("button[value='Excused']")!.SetAttribute("value", status);

        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync("Ne viendra pas")).Status);
        Assert.Equal(AppointmentStatus.Booked, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    private async Task<Page> OpenAsync(Appointment appointment) =>
        await (await _site.ClientOfAsync(appointment.WriterId)).OpenAsync($"/agenda/{appointment.Id}");

    private async Task ChangeAsync(Appointment appointment, Action<Appointment> change)
    {
        await using var db = _site.OpenContext();
        change(await db.Appointments.SingleAsync(known => known.Id == appointment.Id, TestContext.Current.CancellationToken));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
