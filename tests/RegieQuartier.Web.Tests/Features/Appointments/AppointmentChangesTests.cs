using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Appointments;

public sealed class AppointmentChangesTests : IAsyncLifetime
{
    private const string Change = "form[action*='/changement?']";
    private const string Cancel = "form[action$='/annulation']";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_team_moves_an_appointment_and_the_person_is_to_be_told()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var question = await (await OpenAsync(Nadia, appointment)).FollowAsync("Changer le jour ou l’heure");

        var moved = await question.Form(Change).Fill("Slot", Slot(Tuesday, 11, 15)).SubmitAsync("Changer");

        Assert.Equal(["C’est changé\u00a0: mardi 24\u00a0novembre à 11\u00a0h\u00a015. Pas de message possible\u00a0: prévenez la personne de vive voix."], moved.All(".flash"));
        var after = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal((appointment.Code, 0), (after.Code, after.Moves));
        await using var db = _site.OpenContext();
        var message = await db.OutgoingMessages.SingleAsync(Ct);
        Assert.Equal((MessageKind.AppointmentMove, MessageStatus.ToTell, (Guid?)appointment.Id), (message.Kind, message.Status, message.SubjectId));
        Assert.Equal((Guid?)Nadia, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentMoved, Ct)).ActorId);
    }

    [Fact]
    public async Task Reception_hands_an_appointment_to_a_colleague_at_the_same_hour()
    {
        await _site.OpenYanisTuesdaysAsync();
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var reception = (await _site.AddAccountAsync(Role.Reception)).Id;
        var question = await (await OpenAsync(reception, appointment)).GoToAsync($"/agenda/{appointment.Id}/changement?avec=2&jour=2026-11-24");

        await question.Form(Change).Fill("Slot", Slot(Tuesday, 9, writer: 2)).SubmitAsync("Changer");

        var after = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal((Yanis, appointment.StartsAt), (after.WriterId, after.StartsAt));
    }

    [Fact]
    public async Task Beyond_what_is_offered_the_reason_joins_the_hour_before_in_the_journal()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var question = await (await OpenAsync(Nadia, appointment)).FollowAsync("Changer le jour ou l’heure");

        await question.Form(Change).Fill("Slot", "autre").Fill("OtherTime", "18:00").Fill("Reason", "Travaille en journée").SubmitAsync("Changer");

        await using var db = _site.OpenContext();
        Assert.Equal("Avant\u00a0: mardi 24\u00a0novembre à 9\u00a0h. Travaille en journée", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentMoved, Ct)).Reason);
    }

    [Fact]
    public async Task A_time_taken_meanwhile_leaves_the_appointment_where_it_was()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var question = await (await OpenAsync(Nadia, appointment)).FollowAsync("Changer le jour ou l’heure");
        await _site.BookAsync(Tuesday, 11, Nadia, "Hassan", "Aït-Ouali");

        var refused = await question.Form(Change).Fill("Slot", Slot(Tuesday, 11, 15)).SubmitAsync("Changer");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(appointment.StartsAt, (await _site.AppointmentsAsync()).Single(one => one.Id == appointment.Id).StartsAt);
    }

    [Fact]
    public async Task The_team_cancels_the_time_is_free_and_the_person_is_to_be_told()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var question = await (await OpenAsync(Nadia, appointment)).FollowAsync("Annuler ce rendez-vous");

        var done = await question.Form(Cancel).Fill("Reason", "Formation").SubmitAsync("Annuler ce rendez-vous");

        Assert.Equal(["Rendez-vous annulé\u00a0: Marie-Ange Etoundi-Vautier. Pas de message possible\u00a0: prévenez la personne de vive voix."], done.All(".flash"));
        Assert.Contains("Par l’équipe", done.Text, StringComparison.Ordinal);
        var after = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal((AppointmentStatus.Cancelled, CancelledBy.Team), (after.Status, after.CancelledBy));
        await using var db = _site.OpenContext();
        Assert.Equal("Formation", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentCalledOff, Ct)).Reason);
        Assert.Equal(MessageStatus.ToTell, (await db.OutgoingMessages.SingleAsync(Ct)).Status);
    }

    [Fact]
    public async Task What_the_person_cancelled_meanwhile_is_not_cancelled_twice()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        var question = await (await OpenAsync(Nadia, appointment)).FollowAsync("Annuler ce rendez-vous");
        await using (var db = _site.OpenContext())
        {
            (await db.Appointments.SingleAsync(Ct)).CancelByVisitor(_site.Clock.GetUtcNow(), TimeSpan.FromHours(4));
            await db.SaveChangesAsync(Ct);
        }

        var again = await question.Form(Cancel).SubmitAsync("Annuler ce rendez-vous");

        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(CancelledBy.Visitor, Assert.Single(await _site.AppointmentsAsync()).CancelledBy);
    }

    [Theory]
    [InlineData("changement")]
    [InlineData("annulation")]
    public async Task Another_writers_appointment_does_not_exist(string act)
    {
        await _site.OpenYanisTuesdaysAsync();
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);

        var page = await (await _site.ClientOfAsync(Yanis)).OpenAsync($"/agenda/{appointment.Id}/{act}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task A_past_appointment_offers_neither()
    {
        var appointment = await _site.BookAsync(Tuesday, 9, Nadia);
        _site.Clock.SetUtcNow(appointment.EndsAt);

        var page = await OpenAsync(Nadia, appointment);

        Assert.Empty(page.All("section[aria-labelledby='changer']"));
    }

    private async Task<Page> OpenAsync(Guid person, Appointment appointment) =>
        await (await _site.ClientOfAsync(person)).OpenAsync($"/agenda/{appointment.Id}");
}
