using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Waiting;

/// <summary>Nadia receives on Tuesdays from 9 to 12; it is Monday, 9 o’clock.</summary>
public sealed class OfferSlotsTests : IAsyncLifetime
{
    private static readonly DateOnly InThreeWeeks = Tuesday.AddDays(21);

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_free_time_is_held_two_hours_and_its_person_is_told()
    {
        await _site.WaitAsync();

        Assert.Equal(1, await _site.OfferAsync());

        var held = Assert.Single(await _site.HeldAsync());
        Assert.Equal((At(Tuesday, 9), At(Monday, 11)), (held.StartsAt, held.OfferedUntil));
        var message = Assert.Single(await _site.MessagesAsync());
        Assert.Equal((MessageChannel.Email, MessageStatus.Pending, "odette@exemple.fr", "Une place s’est libérée"), (message.Channel, message.Status, message.Address, message.Title));
        Assert.Contains("gardée pour vous jusqu’à 11\u00a0h.", message.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("démarche", message.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((WaitingStatus.Offered, 1), ((await _site.WaitsAsync())[0].Status, (await _site.WaitsAsync())[0].OffersMade));
    }

    [Fact]
    public async Task A_time_at_another_place_is_held_there_and_the_message_says_so()
    {
        var venue = await _site.OpenVenueAsync();
        await _site.HoldAtAsync(venue, Nadia, DayOfWeek.Tuesday);
        await _site.WaitAsync();

        await _site.OfferAsync();

        Assert.Equal(venue.Id, Assert.Single(await _site.HeldAsync()).VenueId);
        Assert.Contains("Où\u00a0: Maison de quartier.", Assert.Single(await _site.MessagesAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_is_held_is_nobodys_appointment_and_nobody_elses_time()
    {
        await _site.WaitAsync();
        await _site.OfferAsync();

        Assert.Empty(await _site.AppointmentsAsync());
        await Assert.ThrowsAsync<DbUpdateException>(() => _site.TakeAsync(Tuesday, 9));
        await _site.TakeAsync(Tuesday, 9, 45);
    }

    [Fact]
    public async Task Who_came_first_is_served_first()
    {
        await _site.WaitAsync("Odette", "Quesnel");
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        await _site.WaitAsync("Bakary", "Touré");

        Assert.Equal(2, await _site.OfferAsync());

        Assert.Equal(["Odette Quesnel", "Bakary Touré"], (await _site.HeldAsync()).Select(held => held.FullName));
    }

    [Fact]
    public async Task An_unanswered_time_goes_to_the_next_one_and_comes_again_another_day_three_times_in_all()
    {
        await _site.FillAsync(Tuesday);
        await LeaveOneTimeAsync();
        await _site.WaitAsync("Odette", "Quesnel");
        await _site.OfferAsync();
        await _site.WaitAsync("Bakary", "Touré");
        Assert.Equal(0, await _site.OfferAsync());

        _site.At(Monday, 11);
        Assert.Equal(1, await _site.OfferAsync());
        Assert.Equal("Bakary Touré", Assert.Single(await _site.HeldAsync()).FullName);
        Assert.Equal("Bakary Touré", Assert.Single(await _site.MessagesAsync()).PersonName);

        _site.At(Monday, 13);
        Assert.Equal(0, await _site.OfferAsync());
        Assert.Empty(await _site.HeldAsync());
        for (var day = 1; day <= 2; day++)
        {
            _site.At(Monday.AddDays(7 + day), 14);
            Assert.Equal(2, await _site.OfferAsync());
        }

        _site.At(Monday.AddDays(10), 14);
        Assert.Equal(0, await _site.OfferAsync());
        Assert.All(await _site.WaitsAsync(), wait => Assert.Equal((WaitingStatus.Ended, 3), (wait.Status, wait.OffersMade)));
        Assert.Empty(await _site.HeldAsync());
    }

    [Theory]
    [InlineData(0, 20, 0)]
    [InlineData(1, 7, 59)]
    [InlineData(6, 12, 0)]
    public async Task Nothing_is_offered_at_night_nor_on_Sundays(int days, int hour, int minute)
    {
        await _site.WaitAsync();
        _site.At(Monday.AddDays(days), hour, minute);

        Assert.Equal(0, await _site.OfferAsync());
    }

    [Fact]
    public async Task No_time_is_offered_that_starts_before_the_hold_ends_and_the_notice_of_the_help()
    {
        await _site.WaitAsync();
        _site.At(Tuesday, 8, 30);

        await _site.OfferAsync();

        // Held until 10.30, half an hour of notice: 11 o'clock at the earliest, and Nadia's starts follow one another from 9.
        Assert.Equal(At(Tuesday, 11, 15), Assert.Single(await _site.HeldAsync()).StartsAt);
    }

    [Fact]
    public async Task Without_telephone_nor_address_somebody_says_it_and_the_time_is_held_a_day()
    {
        await _site.WaitAsync(email: null);

        await _site.OfferAsync();

        var held = Assert.Single(await _site.HeldAsync());
        Assert.Equal((At(Tuesday, 9, 45), At(Tuesday, 9)), (held.StartsAt, held.OfferedUntil));
        var message = Assert.Single(await _site.MessagesAsync());
        Assert.Equal((MessageChannel.Voice, MessageStatus.ToTell), (message.Channel, message.Status));
        Assert.DoesNotContain("place-proposee", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_an_appointment_is_offered_what_is_two_days_before_it_at_least()
    {
        var own = await _site.TakeAsync(Tuesday.AddDays(14), 9, firstName: "Awa", lastName: "Diallo", email: "awa@exemple.fr");
        await _site.WaitForEarlierAsync(own);
        await _site.FillAsync(Tuesday);
        await _site.FillAsync(Tuesday.AddDays(7));
        Assert.Equal(0, await _site.OfferAsync());

        await CancelAsync(At(Tuesday.AddDays(7), 10, 30));
        Assert.Equal(1, await _site.OfferAsync());

        Assert.Equal((At(Tuesday.AddDays(7), 10, 30), "Awa Diallo"), ((await _site.HeldAsync())[0].StartsAt, (await _site.HeldAsync())[0].FullName));
        Assert.Equal(own.Id, (await _site.MessagesAsync())[0].SubjectId);
    }

    [Fact]
    public async Task Who_saw_free_times_is_offered_a_sooner_one_only()
    {
        await _site.WaitAsync(soonerThan: At(Tuesday, 9));
        Assert.Equal(0, await _site.OfferAsync());

        _site.At(Tuesday, 9);
        Assert.Equal(1, await _site.OfferAsync());
    }

    [Fact]
    public async Task When_the_appointment_is_near_or_was_noted_nobody_waits_for_an_earlier_one()
    {
        await _site.WaitForEarlierAsync(await _site.TakeAsync(InThreeWeeks, 9));
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        var excused = await _site.TakeAsync(InThreeWeeks, 10);
        await _site.WaitForEarlierAsync(excused);
        await using (var db = _site.OpenContext())
        {
            (await db.Appointments.SingleAsync(one => one.Id == excused.Id, Ct)).Note(AppointmentStatus.Excused, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        await _site.FillAsync(Tuesday);
        await _site.FillAsync(Tuesday.AddDays(7));
        await _site.FillAsync(Tuesday.AddDays(14));
        await _site.OfferAsync();
        Assert.Equal([WaitingStatus.Waiting, WaitingStatus.Ended], (await _site.WaitsAsync()).Select(wait => wait.Status));

        _site.At(InThreeWeeks.AddDays(-2), 9);
        await _site.OfferAsync();
        Assert.All(await _site.WaitsAsync(), wait => Assert.Equal(WaitingStatus.Ended, wait.Status));
    }

    [Fact]
    public async Task Any_number_of_instances_at_once_hold_one_time_for_one_person()
    {
        for (var person = 0; person < 3; person++)
        {
            await _site.WaitAsync($"Personne {person}");
        }

        var other = _site.SecondInstance();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(one => (one % 2 == 0 ? _site : other).OfferAsync()));
        await _site.OfferAsync();

        Assert.Equal(3, (await _site.HeldAsync()).Select(held => held.StartsAt).Distinct().Count());
        Assert.Equal(3, (await _site.MessagesAsync()).Count);
        Assert.All(await _site.WaitsAsync(), wait => Assert.Equal((WaitingStatus.Offered, 1), (wait.Status, wait.OffersMade)));
    }

    [Fact]
    public async Task Each_offer_is_in_the_journal()
    {
        await _site.WaitAsync();
        await _site.OfferAsync();
        _site.Clock.Advance(TimeSpan.FromHours(2));
        await _site.OfferAsync();

        await using var db = _site.OpenContext();
        Assert.Equal(
            [AuditActions.WaitingOffered, AuditActions.WaitingOfferReturned],
            await db.AuditEntries.OrderBy(entry => entry.OccurredAt).Select(entry => entry.Action).ToListAsync(Ct));
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => ParisZone.At(day, new TimeOnly(hour, minute));

    // Every other week is full as far as one may book: only one time of the first Tuesday is left.
    private async Task LeaveOneTimeAsync()
    {
        for (var week = 1; week <= 6; week++)
        {
            await _site.FillAsync(Tuesday.AddDays(7 * week));
        }

        await CancelAsync(At(Tuesday, 10, 30));
    }

    private async Task CancelAsync(DateTimeOffset startsAt)
    {
        await using var db = _site.OpenContext();
        (await db.Appointments.SingleAsync(one => one.StartsAt == startsAt, Ct)).CancelByVisitor(_site.Clock.GetUtcNow(), TimeSpan.Zero);
        await db.SaveChangesAsync(Ct);
    }
}
