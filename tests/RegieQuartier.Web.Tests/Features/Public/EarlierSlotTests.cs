using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Data.Waiting;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>Awa has an appointment in two weeks, and would like an earlier one.</summary>
public sealed class EarlierSlotTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Own = ParisZone.At(Tuesday.AddDays(14), new TimeOnly(9, 0));

    private const string Take = "main form:not([action$='/refus'])";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task One_press_asks_for_an_earlier_time_and_another_one_takes_it_back()
    {
        var own = await OpenAsync(await TakeAsync());

        var waiting = await own.Form("main form[action$='/attente']").SubmitAsync("Me proposer une place plus tôt");
        Assert.Contains("Vous attendez une place plus tôt", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(WaitingStatus.Waiting, Assert.Single(await _site.WaitsAsync()).Status);

        var left = await waiting.Form("main form[action$='/attente/fin']").SubmitAsync("Ne plus attendre");
        Assert.Contains("Trop longtemps à attendre", left.Text, StringComparison.Ordinal);
        Assert.Equal(WaitingStatus.Left, Assert.Single(await _site.WaitsAsync()).Status);
    }

    [Fact]
    public async Task Pressed_twice_one_waits_once()
    {
        var form = (await OpenAsync(await TakeAsync())).Form("main form[action$='/attente']");

        await Task.WhenAll(form.SubmitAsync("Me proposer une place plus tôt"), form.SubmitAsync("Me proposer une place plus tôt"));

        Assert.Single(await _site.WaitsAsync());
    }

    [Fact]
    public async Task A_week_before_there_is_no_earlier_time_to_wait_for()
    {
        var appointment = await TakeAsync();
        _site.Clock.SetUtcNow(Own.AddDays(-7).AddMinutes(-1));
        var form = (await OpenAsync(appointment)).Form("main form[action$='/attente']");
        _site.Clock.SetUtcNow(Own.AddDays(-7));

        await form.SubmitAsync("Me proposer une place plus tôt");

        Assert.Empty(await _site.WaitsAsync());
        Assert.DoesNotContain("plus tôt", (await OpenAsync(appointment)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_earlier_time_takes_the_place_of_the_own_one_with_the_same_code()
    {
        var own = await WaitAndOfferAsync();

        var taken = await (await OpenAsync(own)).Form("main form[action$='/place-proposee']").SubmitAsync("Prendre cette place");

        Assert.Equal(["Mardi 24\u00a0novembre à 9\u00a0h"], taken.All("h1"));
        Assert.Equal(["C’est changé. Votre code reste le même."], taken.All(".flash"));
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal((own.Id, own.Code, 0), (appointment.Id, appointment.Code, appointment.Moves));
        Assert.Empty(await _site.HeldAsync());
        Assert.Equal("Votre rendez-vous est maintenant mardi 24\u00a0novembre à 9\u00a0h", Assert.Single(await _site.MessagesAsync(MessageKind.AppointmentMove)).Title);
        await using var db = _site.OpenContext();
        Assert.Equal("Avant\u00a0: mardi 8\u00a0décembre à 9\u00a0h.", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentMoved, Ct)).Reason);
        await _site.TakeAsync(Tuesday.AddDays(14), 9);
    }

    [Fact]
    public async Task Not_taken_the_own_one_stays_and_the_time_is_free()
    {
        var own = await WaitAndOfferAsync();

        var kept = await (await OpenAsync(own)).Form("main form[action$='/place-proposee/refus']").SubmitAsync("Garder mon rendez-vous");

        Assert.Equal(["Mardi 8\u00a0décembre à 9\u00a0h"], kept.All("h1"));
        Assert.Empty(await _site.HeldAsync());
        Assert.Empty(await _site.MessagesAsync());
        Assert.Equal(WaitingStatus.Waiting, Assert.Single(await _site.WaitsAsync()).Status);
    }

    [Fact]
    public async Task Leaving_the_list_and_coming_back_brings_no_second_offer_that_day()
    {
        var own = await WaitAndOfferAsync();
        var page = await (await OpenAsync(own)).Form("main form[action$='/place-proposee/refus']").SubmitAsync("Garder mon rendez-vous");
        await page.Form("main form[action$='/attente/fin']").SubmitAsync("Ne plus attendre");
        await (await OpenAsync(own)).Form("main form[action$='/attente']").SubmitAsync("Me proposer une place plus tôt");

        Assert.Equal(0, await _site.OfferAsync());

        _site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await _site.OfferAsync());
    }

    [Fact]
    public async Task The_link_of_the_message_shows_the_time_and_looking_changes_nothing()
    {
        await WaitAndOfferAsync();

        var page = await _site.CreateClient().OpenAsync(await _site.LinkAsync());

        Assert.Contains("Mardi 24\u00a0novembre à 9\u00a0h", page.Text, StringComparison.Ordinal);
        Assert.Contains("Mardi 8\u00a0décembre à 9\u00a0h", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Diallo", page.Text, StringComparison.Ordinal);
        Assert.Single(await _site.HeldAsync());
        Assert.Equal(WaitingStatus.Offered, Assert.Single(await _site.WaitsAsync()).Status);
    }

    [Fact]
    public async Task The_link_takes_the_time_once_and_says_so_afterwards()
    {
        await WaitAndOfferAsync();
        var page = await _site.CreateClient().OpenAsync(await _site.LinkAsync());

        var taken = await page.Form(Take).SubmitAsync("Prendre cette place");
        var again = await page.Form(Take).SubmitAsync("Prendre cette place");

        Assert.Equal(["Mardi 24\u00a0novembre à 9\u00a0h"], taken.All("h1"));
        Assert.Equal(["Vous avez un rendez-vous"], again.All("h1"));
        Assert.Contains("Mardi 24\u00a0novembre à 9\u00a0h", again.Text, StringComparison.Ordinal);
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task Who_had_no_appointment_reads_the_confirmation()
    {
        var entry = await _site.WaitAsync();
        await _site.OfferAsync();

        var taken = await (await _site.CreateClient().OpenAsync(await _site.LinkAsync())).Form(Take).SubmitAsync("Prendre cette place");

        Assert.Contains("C’est réservé, Odette.", taken.Text, StringComparison.Ordinal);
        Assert.Equal(AppointmentCode.Display(entry.Code!), Assert.Single(taken.All(".code")));
    }

    [Fact]
    public async Task Too_late_the_time_is_not_taken_and_the_own_one_stays()
    {
        var own = await WaitAndOfferAsync();
        var page = await _site.CreateClient().OpenAsync(await _site.LinkAsync());
        _site.Clock.Advance(TimeSpan.FromHours(2));

        var late = await page.Form(Take).SubmitAsync("Prendre cette place");

        Assert.Equal(["Cette place n’est plus gardée pour vous"], late.All("h1"));
        Assert.Contains("Votre rendez-vous ne change pas.", late.Text, StringComparison.Ordinal);
        Assert.Equal(own.StartsAt, Assert.Single(await _site.AppointmentsAsync()).StartsAt);
    }

    [Fact]
    public async Task What_the_writer_no_longer_offers_is_not_taken_either()
    {
        var own = await WaitAndOfferAsync();
        var page = await _site.CreateClient().OpenAsync(await _site.LinkAsync());
        await using (var db = _site.OpenContext())
        {
            var nadia = await db.Writers.SingleAsync(writer => writer.Id == Nadia, Ct);
            db.Add(Absence.Announce(nadia, ParisZone.StartOf(Tuesday), ParisZone.StartOf(Tuesday.AddDays(1)), _site.Clock.GetUtcNow()).Value!);
            await db.SaveChangesAsync(Ct);
        }

        await page.Form(Take).SubmitAsync("Prendre cette place");

        Assert.Equal(own.StartsAt, Assert.Single(await _site.AppointmentsAsync()).StartsAt);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_and_frees_the_time_that_was_held()
    {
        var own = await WaitAndOfferAsync();

        await (await (await OpenAsync(own)).FollowAsync("Annuler ce rendez-vous")).Form().SubmitAsync("Annuler ce rendez-vous");

        Assert.Equal(WaitingStatus.Ended, Assert.Single(await _site.WaitsAsync()).Status);
        Assert.Empty(await _site.HeldAsync());
        Assert.Empty(await _site.MessagesAsync());
    }

    [Fact]
    public async Task A_time_that_is_held_is_not_listed_and_not_booked()
    {
        await WaitAndOfferAsync();

        var slots = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");
        var wanted = await _site.OpenFormAsync(9);

        Assert.Equal("Mardi 24\u00a0novembre à 9\u00a0h\u00a045", Assert.Single(slots.All(".slot-first .when")));
        Assert.Contains("n’est plus libre", wanted.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await wanted.Filled().SubmitAsync("Réserver")).Status);
    }

    private Task<Appointment> TakeAsync() => _site.TakeAsync(Tuesday.AddDays(14), 9, firstName: "Awa", lastName: "Diallo", email: "awa@exemple.fr");

    private async Task<Appointment> WaitAndOfferAsync()
    {
        var own = await TakeAsync();
        await _site.WaitForEarlierAsync(own);
        await _site.OfferAsync();
        return own;
    }

    private Task<Page> OpenAsync(Appointment appointment) => _site.CreateClient().OpenOwnAsync(appointment.Code, "dia");
}
