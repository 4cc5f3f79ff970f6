using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class BookingTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Four_screens_lead_from_the_need_to_a_code()
    {
        var client = _site.CreateClient();
        var help = await client.OpenAsync("/rendez-vous");
        var slots = await help.FollowAsync("Faire une démarche");
        var who = await slots.FollowAsync("Prendre cette place");

        var done = await who.Filled().SubmitAsync("Réserver");

        Assert.Contains("C’est réservé, Marie-Ange.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Mardi 24\u00a0novembre", done.Text, StringComparison.Ordinal);
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Contains(AppointmentCode.Display(appointment.Code), done.Text, StringComparison.Ordinal);
        Assert.Equal("+33639981234", appointment.Phone?.E164);
        Assert.Equal(Nadia, appointment.WriterId);
    }

    [Fact]
    public async Task A_booking_leaves_its_trace_and_its_message()
    {
        var who = await _site.OpenFormAsync(9);

        await who.Filled().Fill("Email", "marie-ange@exemple.fr").SubmitAsync("Réserver");

        await using var db = _site.OpenContext();
        var appointment = await db.Appointments.SingleAsync(TestContext.Current.CancellationToken);
        var trace = await db.AuditEntries.SingleAsync(TestContext.Current.CancellationToken);
        var message = await db.OutgoingMessages.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((AuditActions.AppointmentBooked, (Guid?)null, appointment.Id), (trace.Action, trace.ActorId, trace.SubjectId));
        Assert.Equal(("marie-ange@exemple.fr", appointment.Id), (message.Address, message.SubjectId));
        Assert.Contains(AppointmentCode.Display(appointment.Code), message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_gives_the_same_appointment()
    {
        var who = await _site.OpenFormAsync(9);
        var form = who.Filled();

        var first = await form.SubmitAsync("Réserver");
        var second = await form.SubmitAsync("Réserver");

        Assert.Equal(first.Address, second.Address);
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task Who_seems_to_have_an_appointment_already_is_told_so_and_not_which()
    {
        var first = await (await _site.OpenFormAsync(9)).Filled().SubmitAsync("Réserver");
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await (await _site.OpenFormAsync(10, 30)).Filled("Marie Ange", "ETOUNDI Vautier").SubmitAsync("Réserver");
        var other = await (await _site.OpenFormAsync(11, 15)).Filled("Marie-Ange", "Etoundi").SubmitAsync("Réserver");

        const string maybe = "Il y a peut-être déjà un autre rendez-vous à ce nom et à ce téléphone.";
        Assert.DoesNotContain(maybe, first.Text, StringComparison.Ordinal);
        Assert.Contains(maybe, second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(maybe, other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("à 9\u00a0h", second.Text.Replace("9\u00a0h à 12\u00a0h", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twins_sent_at_the_same_instant_give_one_appointment()
    {
        for (var round = 0; round < 4; round++)
        {
            var who = await _site.OpenFormAsync(9, 45 * round);
            var form = who.Filled();

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.SubmitAsync("Réserver")));

            Assert.All(answers, answer => Assert.Equal(answers[0].Address, answer.Address));
            Assert.Equal(round + 1, (await _site.AppointmentsAsync()).Count);
        }
    }

    [Fact]
    public async Task A_slot_that_went_meanwhile_keeps_what_was_typed_and_proposes_the_three_nearest()
    {
        var who = await _site.OpenFormAsync(9);
        await (await _site.OpenFormAsync(9)).Filled("Hassan", "Aït-Ouali").SubmitAsync("Réserver");

        var gone = await who.Filled().SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Contains("n’est plus libre", gone.Text, StringComparison.Ordinal);
        Assert.Equal("Marie-Ange", gone.Form()["FirstName"]);
        Assert.Equal("06 39 98 12 34", gone.Form()["Phone"]);
        Assert.Equal(["9 h 45", "10 h 30", "11 h 15"], gone.All("input[name=Instead] + label").Select(text => text.Split(" à ")[1].Replace('\u00a0', ' ')));

        var done = await gone.Form().Fill("Instead", "Mardi 24\u00a0novembre à 9\u00a0h\u00a045").SubmitAsync("Réserver");

        Assert.Contains("C’est réservé, Marie-Ange.", done.Text, StringComparison.Ordinal);
        Assert.Contains("à 9\u00a0h\u00a045", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_slot_is_booked_before_one_was_chosen()
    {
        var who = await _site.OpenFormAsync(9);
        await (await _site.OpenFormAsync(9)).Filled("Hassan", "Aït-Ouali").SubmitAsync("Réserver");
        var gone = await who.Filled().SubmitAsync("Réserver");

        var again = await gone.Form().SubmitAsync("Réserver");

        Assert.Equal((HttpStatusCode.Conflict, "Marie-Ange"), (again.Status, again.Form()["FirstName"]));
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task Another_slot_that_is_chosen_and_goes_too_gives_way_to_others()
    {
        var who = await _site.OpenFormAsync(9);
        await (await _site.OpenFormAsync(9)).Filled("Hassan", "Aït-Ouali").SubmitAsync("Réserver");
        var gone = await who.Filled().SubmitAsync("Réserver");
        await (await _site.OpenFormAsync(9, 45)).Filled("Solène", "Marguerie").SubmitAsync("Réserver");

        var goneToo = await gone.Form().Fill("Instead", "Mardi 24\u00a0novembre à 9\u00a0h\u00a045").SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, goneToo.Status);
        Assert.Contains("La place du mardi 24\u00a0novembre à 9\u00a0h\u00a045 n’est plus libre.", goneToo.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(goneToo.All("input[name=Instead] + label"), text => text.EndsWith("9\u00a0h\u00a045", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opening_hours_that_moved_while_typing_are_not_booked_over()
    {
        var who = await _site.OpenFormAsync(9);
        await using (var db = _site.OpenContext())
        {
            var nadia = await db.Writers.SingleAsync(TestContext.Current.CancellationToken);
            var range = await db.OpeningRanges.SingleAsync(TestContext.Current.CancellationToken);
            range.Change(nadia, range.Weekday, range.OpensAt, range.ClosesAt, range.FirstDay, Monday, range.Pause, range.Step);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var gone = await who.Filled().SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }
}
