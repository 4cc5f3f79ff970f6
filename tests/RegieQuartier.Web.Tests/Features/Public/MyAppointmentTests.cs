using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class MyAppointmentTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_code_and_three_letters_show_day_and_place_and_no_name()
    {
        var code = await BookAsync();

        var page = await FindAsync(code, "eto");

        Assert.Contains("Mardi 24\u00a0novembre à 9", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Etoundi", page.Document.DocumentElement.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("démarche", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Cancelling_frees_the_slot_for_somebody_else()
    {
        var code = await BookAsync();
        var page = await FindAsync(code, "ETO");

        var question = await page.FollowAsync("Annuler ce rendez-vous");
        var done = await question.Form().SubmitAsync("Annuler ce rendez-vous");

        Assert.Contains("Votre rendez-vous est annulé", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annulez", done.Text, StringComparison.Ordinal);
        Assert.Equal(AppointmentStatus.Cancelled, Assert.Single(await _site.AppointmentsAsync()).Status);
        await BookAsync("Hassan", "Aït-Ouali");
        Assert.Equal(2, (await _site.AppointmentsAsync()).Count);
    }

    [Fact]
    public async Task A_cancellation_is_traced()
    {
        var page = await FindAsync(await BookAsync(), "eto");
        var question = await page.FollowAsync("Annuler ce rendez-vous");
        await question.Form().SubmitAsync("Annuler ce rendez-vous");

        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.AppointmentCancelled, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_gave_an_address_is_told_of_the_cancellation()
    {
        var code = await BookAsync(email: "marie-ange@exemple.fr");

        await (await (await FindAsync(code, "eto")).FollowAsync("Annuler ce rendez-vous")).Form().SubmitAsync("Annuler ce rendez-vous");

        await using var db = _site.OpenContext();
        var message = await db.OutgoingMessages.SingleAsync(sent => sent.Kind == MessageKind.AppointmentCancellation, TestContext.Current.CancellationToken);
        Assert.Equal(("marie-ange@exemple.fr", "Votre rendez-vous mardi 24\u00a0novembre à 9\u00a0h est annulé"), (message.Address, message.Title));
    }

    [Theory]
    [InlineData("Solved")]
    [InlineData("Other")]
    public async Task Why_is_said_by_who_wants_to(string answer)
    {
        var question = await (await FindAsync(await BookAsync(), "eto")).FollowAsync("Annuler ce rendez-vous");

        await question.Form().Fill("Why", answer).SubmitAsync("Annuler ce rendez-vous");

        Assert.Equal(Enum.Parse<CancellationReason>(answer), Assert.Single(await _site.AppointmentsAsync()).CancellationReason);
    }

    [Fact]
    public async Task Looking_never_cancels()
    {
        var page = await FindAsync(await BookAsync(), "eto");
        await page.FollowAsync("Annuler ce rendez-vous");

        Assert.Equal(AppointmentStatus.Booked, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task A_late_cancellation_counts_as_excused()
    {
        var code = await BookAsync();
        _site.Clock.SetUtcNow(Domain.Common.ParisZone.At(Tuesday, new TimeOnly(7, 30)));
        var question = await (await FindAsync(code, "eto")).FollowAsync("Annuler ce rendez-vous");
        await question.Form().SubmitAsync("Annuler ce rendez-vous");

        Assert.Equal(AppointmentStatus.Excused, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task A_cancellation_holds_whatever_else_touches_the_appointment_at_that_instant()
    {
        for (var round = 0; round < 4; round++)
        {
            var code = await BookAsync();
            var question = await (await FindAsync(code, "eto")).FollowAsync("Annuler ce rendez-vous");

            var pages = await Task.WhenAll(
                [question.Form().SubmitAsync("Annuler ce rendez-vous"), .. Enumerable.Range(0, 4).Select(_ => FindAsync(code, "xyz"))]);

            Assert.Contains("Votre rendez-vous est annulé", pages[0].Text, StringComparison.Ordinal);
        }

        Assert.All(await _site.AppointmentsAsync(), appointment => Assert.False(appointment.HoldsItsTime));
    }

    [Fact]
    public async Task Who_is_already_there_is_told_so_and_nothing_is_cancelled()
    {
        var question = await (await FindAsync(await BookAsync(), "eto")).FollowAsync("Annuler ce rendez-vous");
        _site.Clock.SetUtcNow(Domain.Common.ParisZone.At(Tuesday, new TimeOnly(8, 50)));
        await NoteAsync(AppointmentStatus.Arrived);

        var refused = await question.Form().SubmitAsync("Annuler ce rendez-vous");

        Assert.Contains("Votre arrivée est notée", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annulez", refused.Text, StringComparison.Ordinal);
        Assert.Equal(AppointmentStatus.Arrived, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task A_wrong_name_and_an_unknown_code_read_the_same()
    {
        var code = await BookAsync();

        var wrongName = await FindAsync(code, "xyz");
        var unknown = await FindAsync("ZZZ-ZZZ", "eto");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongName.Status);
        Assert.Equal(unknown.ErrorOf("Code"), wrongName.ErrorOf("Code"));
        Assert.EndsWith("Après 5 essais, attendez 15\u00a0minutes ou appelez-nous.", unknown.ErrorOf("Code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guesses_sent_all_at_once_close_the_code()
    {
        var code = await BookAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => FindAsync(code, "xyz")));

        var right = await FindAsync(code, "eto");
        _site.Clock.Advance(TimeSpan.FromMinutes(16));
        var later = await FindAsync(code, "eto");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.Status);
        Assert.Equal(HttpStatusCode.OK, later.Status);
    }

    [Fact]
    public async Task An_opened_appointment_closes_after_a_quarter_of_an_hour()
    {
        var page = await FindAsync(await BookAsync(), "eto");

        var altered = await _site.CreateClient().OpenAsync(page.Address + "a");

        Assert.Contains("Cette page s’est fermée", altered.Text, StringComparison.Ordinal);
    }

    private async Task NoteAsync(AppointmentStatus status)
    {
        await using var db = _site.OpenContext();
        (await db.Appointments.SingleAsync(TestContext.Current.CancellationToken)).Note(status, _site.Clock.GetUtcNow());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> BookAsync(string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier", string email = "")
    {
        var who = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 9)}");
        var done = await who.Form().Fill("FirstName", firstName).Fill("LastName", lastName).Tick("NoPhone").Fill("Email", email).SubmitAsync("Réserver");
        return done.All(".code")[0];
    }

    private Task<Page> FindAsync(string code, string letters) =>
        _site.CreateClient().OpenOwnAsync(code, letters);
}
