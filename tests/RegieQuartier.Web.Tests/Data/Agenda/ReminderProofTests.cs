using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure.Messages;
using RegieQuartier.Web.Tests.Infrastructure.Messages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Agenda;

/// <summary>Reminders that fall due together, written and sent by workers that die on the way, before or after the gateway took the message.</summary>
public sealed class ReminderProofTests
{
    private static readonly DateOnly Day = Tuesday.AddDays(7);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task Every_reminder_leaves_whatever_worker_dies() => ProveAsync(people: 60, deaths: 6);

    [Fact(Explicit = true)]
    public Task A_thousand_reminders_leave_though_the_worker_dies_twenty_times() => ProveAsync(people: 1000, deaths: 20);

    private static async Task ProveAsync(int people, int deaths)
    {
        await using var house = new RegieQuartierFactory();
        await using var site = house.WithSettings(("Sms:Url", "https://sms.regie.test"), ("Sms:Token", "secret"), ("Sms:Sender", "Regie"));
        await FillAsync(site, people);
        site.Clock.SetUtcNow(ParisZone.At(Day.AddDays(-1), new TimeOnly(8, 0)));
        var gateway = new MortalGateway();
        for (var death = 0; death < deaths; death++)
        {
            var worker = site.WithServices(services => services.AddCarrier(gateway.WorkerDyingAfter(people / (deaths + 1), taken: death % 2 == 0)));
            await WriteUntilCutAsync(worker, after: people * (death + 1) / deaths);
            // It never comes back: what it holds is held until its lease ends.
            Assert.Same(gateway.Died, await Task.WhenAny(gateway.Died, worker.DeliverDueAsync()));
            site.Clock.Advance(OutgoingMessage.Lease);
        }

        var last = site.WithServices(services => services.AddCarrier(gateway.LastingWorker()));
        await last.Services.GetRequiredService<RemindVisitors>().ExecuteAsync(Ct);
        await last.DeliverDueAsync();

        await using var db = site.OpenContext();
        var reminders = await db.OutgoingMessages.AsNoTracking().Where(message => message.Kind == MessageKind.AppointmentReminder).ToListAsync(Ct);
        Assert.Equal(people, reminders.Select(message => message.SubjectId).Distinct().Count());
        Assert.Equal(people, reminders.Count);
        Assert.All(reminders, message => Assert.Equal(MessageStatus.Sent, message.Status));
        Assert.Equal(people, gateway.Taken.Count);
        // Twice only what the gateway had taken when its worker died.
        Assert.Equal(gateway.TakenByTheDying, gateway.Taken.Where(message => message.Value > 1).Select(message => message.Key).ToHashSet());
    }

    private static async Task FillAsync(RegieQuartierFactory site, int people)
    {
        await site.OpenNadiasTuesdaysAsync();
        await using var db = site.OpenContext();
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "lettre", Ct);
        var midnight = ParisZone.StartOf(Day);
        for (var person = 0; person < people; person++)
        {
            var startsAt = midnight.AddHours(12).AddSeconds(person * 30);
            var visitor = new Visitor("Personne", $"Numéro {person}", PhoneNumber.FromE164($"+3363998{person:0000}"), null, null);
            db.Add(Appointment.Book(service, new Slot(Nadia, 1, startsAt, startsAt.AddSeconds(20), startsAt.AddSeconds(25)), visitor, null, BookingKey.Draw(), AppointmentCode.Draw(), RegieQuartierFactory.Start));
        }

        await db.SaveChangesAsync(Ct);
    }

    // Cut in the middle of its writing, as a process that is killed is.
    private static async Task WriteUntilCutAsync(RegieQuartierFactory worker, int after)
    {
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var writing = worker.Services.GetRequiredService<RemindVisitors>().ExecuteAsync(cut.Token);
        await using var db = worker.OpenContext();
        while (!writing.IsCompleted && await db.OutgoingMessages.CountAsync(Ct) < after)
        {
            await Task.Yield();
        }

        await cut.CancelAsync();
        await writing.ContinueWith(_ => { }, Ct, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>A gateway of text messages, and the workers that bring them until they die.</summary>
    private sealed class MortalGateway
    {
        private TaskCompletionSource _died = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentDictionary<Guid, int> Taken { get; } = [];

        public HashSet<Guid> TakenByTheDying { get; } = [];

        public Task Died => _died.Task;

        public ICarrier WorkerDyingAfter(int messages, bool taken)
        {
            _died = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return new Worker(this, messages, taken);
        }

        public ICarrier LastingWorker() => new Worker(this, int.MaxValue, taken: false);

        private sealed class Worker(MortalGateway gateway, int messages, bool taken) : ICarrier
        {
            private int _carried;

            public MessageChannel Channel => MessageChannel.Sms;

            public Task<Delivery> CarryAsync(OutgoingMessage message)
            {
                var dies = _carried++ == messages;
                if (!dies || taken)
                {
                    gateway.Taken.AddOrUpdate(message.Id, 1, (_, times) => times + 1);
                }

                return dies ? Die(message.Id) : Task.FromResult(Delivery.Taken);
            }

            private Task<Delivery> Die(Guid messageId)
            {
                if (taken)
                {
                    gateway.TakenByTheDying.Add(messageId);
                }

                gateway._died.SetResult();
                return new TaskCompletionSource<Delivery>().Task;
            }
        }
    }
}
