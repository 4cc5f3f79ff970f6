using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Tests.Features.Public;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Agenda;

public sealed class RemindVisitorsTests : IAsyncLifetime
{
    private static readonly DateOnly NextTuesday = Tuesday.AddDays(7);

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Two_days_before_the_person_is_reminded_once()
    {
        await BookAsync(10);
        At(NextTuesday.AddDays(-3), 12);
        Assert.Equal(0, await RemindAsync());

        // Two days before is a Sunday: Monday morning does it.
        At(NextTuesday.AddDays(-2), 12);
        Assert.Equal(0, await RemindAsync());
        At(NextTuesday.AddDays(-1), 8);
        Assert.Equal(1, await RemindAsync());
        Assert.Equal(0, await RemindAsync());

        var reminder = Assert.Single(await RemindersAsync());
        Assert.Equal(("Rappel\u00a0: rendez-vous mardi 1er\u00a0décembre à 10\u00a0h", MessageStatus.Pending, (DateOnly?)NextTuesday), (reminder.Title, reminder.Status, reminder.AboutDay));
        Assert.DoesNotContain("démarche", reminder.Body!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Any_number_of_instances_at_once_write_one_reminder_each()
    {
        for (var hour = 9; hour < 12; hour++)
        {
            await BookAsync(hour);
        }

        At(NextTuesday.AddDays(-1), 8);
        var other = _site.SecondInstance();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(one => RemindAsync(one % 2 == 0 ? _site : other)));

        Assert.Equal(3, (await RemindersAsync()).Count);
    }

    [Fact]
    public async Task Who_has_just_booked_who_left_nothing_and_who_cancelled_are_not_reminded()
    {
        await BookAsync(9, email: null);
        var cancelled = await BookAsync(10);
        await using (var db = _site.OpenContext())
        {
            (await db.Appointments.SingleAsync(one => one.Id == cancelled.Id, Ct)).CancelByVisitor(_site.Clock.GetUtcNow(), TimeSpan.FromHours(4));
            await db.SaveChangesAsync(Ct);
        }

        At(NextTuesday.AddDays(-1), 8);
        await BookAsync(11);
        _site.Clock.Advance(TimeSpan.FromHours(11));

        Assert.Equal(0, await RemindAsync());
    }

    [Fact]
    public async Task A_reminder_that_has_not_left_goes_with_the_time_it_reminds_of()
    {
        var appointment = await BookAsync(10);
        At(NextTuesday.AddDays(-1), 8);
        await RemindAsync();
        var own = await _site.CreateClient().OpenOwnAsync(appointment.Code, "eto");

        await (await own.FollowAsync("Annuler ce rendez-vous")).Form().SubmitAsync("Annuler ce rendez-vous");

        Assert.Empty(await RemindersAsync());
    }

    [Fact]
    public async Task Moved_to_another_day_the_person_is_reminded_of_that_one()
    {
        var appointment = await BookAsync(10);
        At(NextTuesday.AddDays(-1), 8);
        await RemindAsync();
        await using (var db = _site.OpenContext())
        {
            await db.OutgoingMessages.ExecuteUpdateAsync(set => set.SetProperty(message => message.Status, MessageStatus.Sent), Ct);
            var slot = new Slot(Nadia, 1, appointment.StartsAt.AddDays(7), appointment.EndsAt.AddDays(7), appointment.HeldUntil.AddDays(7));
            (await db.Appointments.SingleAsync(Ct)).MoveByTeam(slot, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        At(NextTuesday.AddDays(6), 8);

        Assert.Equal(1, await RemindAsync());
        Assert.Equal([NextTuesday, NextTuesday.AddDays(7)], (await RemindersAsync()).Select(message => message.AboutDay!.Value));
    }

    private Task<int> RemindAsync(RegieQuartierFactory? site = null) => (site ?? _site).Services.GetRequiredService<RemindVisitors>().ExecuteAsync(Ct);

    private void At(DateOnly day, int hour) => _site.Clock.SetUtcNow(ParisZone.At(day, new TimeOnly(hour, 0)));

    private async Task<Appointment> BookAsync(int hour, string? email = "marie-ange@exemple.fr")
    {
        await using var db = _site.OpenContext();
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "demarche", Ct);
        var startsAt = ParisZone.At(NextTuesday, new TimeOnly(hour, 0));
        var slot = new Slot(Nadia, 1, startsAt, startsAt + service.Duration, startsAt + service.Duration);
        var appointment = Appointment.Book(
            service, slot, new Visitor("Marie-Ange", "Etoundi-Vautier", null, email, null), null, BookingKey.Draw(), AppointmentCode.Draw(), _site.Clock.GetUtcNow());
        db.Add(appointment);
        await db.SaveChangesAsync(Ct);
        return appointment;
    }

    private async Task<IReadOnlyList<OutgoingMessage>> RemindersAsync()
    {
        await using var db = _site.OpenContext();
        return await db.OutgoingMessages.AsNoTracking().Where(message => message.Kind == MessageKind.AppointmentReminder).OrderBy(message => message.AboutDay).ToListAsync(Ct);
    }
}
