using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Tests.Features.Public;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Waiting;

/// <summary>What several do at once about one time that is offered: one outcome, whole.</summary>
public sealed class AnswerRaceTests
{
    private const int Clients = 50;
    private const int Waiters = 4;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task A_time_wanted_by_fifty_people_and_by_who_waits_has_one_holder() => WantAsync(rounds: 3);

    [Fact(Explicit = true)]
    public Task A_time_wanted_by_fifty_people_and_by_who_waits_has_one_holder_in_fifty_rounds() => WantAsync(rounds: 50);

    [Fact]
    public Task Two_answers_at_once_and_the_end_of_the_hold_leave_one_outcome() => AnswerAsync(rounds: 6);

    [Fact(Explicit = true)]
    public Task Two_answers_at_once_and_the_end_of_the_hold_leave_one_outcome_in_a_hundred_rounds() => AnswerAsync(rounds: 100);

    // One time is given back; fifty people book it while both instances offer it to those who wait.
    private static async Task WantAsync(int rounds)
    {
        await using var site = new RegieQuartierFactory();
        await site.OpenNadiasTuesdaysAsync();
        var instances = new[] { site, site.SecondInstance() };
        for (var round = 0; round < rounds; round++)
        {
            await ClearAsync(site);
            await FillAllAsync(site);
            for (var waiter = 0; waiter < Waiters; waiter++)
            {
                await site.WaitAsync($"Attente {waiter}");
            }

            var owner = (await site.AppointmentsAsync()).First(one => one.StartsAt == ParisZone.At(Tuesday, new TimeOnly(9, 45)));
            await GiveBackAsync(site, owner.Id);
            var forms = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => instances[client % 2].OpenAsRivalAsync(Slot(Tuesday, 9, 45), client)));
            var answers = Task.WhenAll(forms.Select(form => form.SubmitAsync("Réserver")));
            var offers = Task.WhenAll(instances.Select(instance => instance.OfferAsync()));

            await Task.WhenAll(answers, offers);

            var booked = (await answers).Count(answer => answer.Status == HttpStatusCode.OK);
            Assert.All(await answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
            Assert.Equal(1, booked + (await site.HeldAsync()).Count);
            await AssertWholeAsync(site);
        }
    }

    // The person answers from two screens as the hold ends, and the worker looks for what nobody answered.
    private static async Task AnswerAsync(int rounds)
    {
        await using var site = new RegieQuartierFactory();
        await site.OpenNadiasTuesdaysAsync();
        var other = site.SecondInstance();
        for (var round = 0; round < rounds; round++)
        {
            await ClearAsync(site);
            var monday = Monday.AddDays(7 * round);
            site.At(monday, 9);
            var own = round % 2 == 0 ? await site.TakeAsync(monday.AddDays(15), 9, firstName: "Awa", lastName: "Diallo", email: "awa@exemple.fr") : null;
            var entry = own is null ? await site.WaitAsync() : await site.WaitForEarlierAsync(own);
            await site.OfferAsync();
            var offer = Assert.Single(await site.HeldAsync());

            var answers = new[] { site, other, site }.Select(instance => Task.Run(() => AcceptAsync(instance, entry.Id, offer.Id))).ToList();
            if (round % 3 > 0)
            {
                site.At(monday, 11);
            }

            Task rest = round % 3 == 2 ? Task.Run(() => DeclineAsync(other, entry.Id, offer.Id)) : other.OfferAsync();
            await Task.WhenAll([.. answers, rest]);

            Assert.InRange(answers.Count(answer => answer.Result), round % 3 == 0 ? 1 : 0, 1);
            var taken = answers.Any(answer => answer.Result);
            var appointments = await site.AppointmentsAsync();
            var wait = Assert.Single(await site.WaitsAsync());
            Assert.Equal(taken, wait.Status == WaitingStatus.Served);
            Assert.Equal(own is not null || taken ? 1 : 0, appointments.Count(one => one.Status == AppointmentStatus.Booked));
            Assert.Equal(taken ? offer.StartsAt : own?.StartsAt, appointments.SingleOrDefault(one => one.Status == AppointmentStatus.Booked)?.StartsAt);
            await AssertWholeAsync(site);
        }
    }

    /// <summary>Whatever happened: each time that is held has its person, and each person who is offered one has it.</summary>
    internal static async Task AssertWholeAsync(RegieQuartierFactory site)
    {
        var held = await site.HeldAsync();
        var offered = (await site.WaitsAsync()).Where(wait => wait.Status == WaitingStatus.Offered).ToList();
        Assert.Equal(held.Select(time => (Guid?)time.Id).Order(), offered.Select(wait => wait.OfferId).Order());
        Assert.All((await site.WaitsAsync()).Where(wait => wait.Status != WaitingStatus.Offered), wait => Assert.Null(wait.OfferId));
    }

    private static async Task<bool> AcceptAsync(RegieQuartierFactory site, Guid entryId, Guid offerId)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return !(await scope.ServiceProvider.GetRequiredService<AnswerOffer>().AcceptAsync(entryId, offerId, null, Ct)).Refused;
    }

    private static async Task<bool> DeclineAsync(RegieQuartierFactory site, Guid entryId, Guid offerId)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return !(await scope.ServiceProvider.GetRequiredService<AnswerOffer>().DeclineAsync(entryId, offerId, null, Ct)).Refused;
    }

    private static async Task ClearAsync(RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        await db.WaitingEntries.ExecuteDeleteAsync(Ct);
        await db.OutgoingMessages.ExecuteDeleteAsync(Ct);
        await db.Appointments.IgnoreQueryFilters().ExecuteDeleteAsync(Ct);
    }

    private static async Task FillAllAsync(RegieQuartierFactory site)
    {
        for (var week = 0; week <= 6; week++)
        {
            await site.FillAsync(Tuesday.AddDays(7 * week));
        }
    }

    private static async Task GiveBackAsync(RegieQuartierFactory site, Guid id)
    {
        await using var db = site.OpenContext();
        (await db.Appointments.SingleAsync(one => one.Id == id, Ct)).CancelByVisitor(site.Clock.GetUtcNow(), TimeSpan.Zero);
        await db.SaveChangesAsync(Ct);
    }
}
