using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Waiting;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Waiting;

/// <summary>Workers that die between two of their steps: no time is held in silence, nobody is told twice.</summary>
public sealed class OfferProofTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task Every_offer_is_whole_whatever_worker_dies() => ProveAsync(deaths: 12, people: 12);

    [Fact(Explicit = true)]
    public Task Every_offer_is_whole_though_the_worker_dies_two_hundred_times() => ProveAsync(deaths: 200, people: 24);

    private static async Task ProveAsync(int deaths, int people)
    {
        await using var site = new RegieQuartierFactory();
        await site.OpenNadiasTuesdaysAsync();
        await site.OpenHoursAsync(Nadia, DayOfWeek.Thursday);
        for (var person = 0; person < people; person++)
        {
            await site.WaitAsync($"Personne {person}");
        }

        for (var death = 0; death < deaths; death++)
        {
            await OfferUntilCutAsync(site, TimeSpan.FromMilliseconds(2 + (7 * death % 60)));
            await AnswerRaceTests.AssertWholeAsync(site);
        }

        // The last one lives; what nobody answered for is freed, and everybody had one offer that day.
        await site.OfferAsync();
        Assert.Equal(people, (await site.HeldAsync()).Select(held => held.StartsAt).Distinct().Count());
        Assert.Equal(people, (await site.MessagesAsync()).Select(message => message.SubjectId).Distinct().Count());
        Assert.Equal(people, (await site.MessagesAsync()).Count);
        Assert.All(await site.WaitsAsync(), wait => Assert.Equal((WaitingStatus.Offered, 1), (wait.Status, wait.OffersMade)));

        site.Clock.Advance(TimeSpan.FromHours(3));
        for (var death = 0; death < deaths; death++)
        {
            await OfferUntilCutAsync(site, TimeSpan.FromMilliseconds(2 + (5 * death % 40)));
            await AnswerRaceTests.AssertWholeAsync(site);
        }

        await site.OfferAsync();
        Assert.Empty(await site.HeldAsync());
        Assert.All(await site.WaitsAsync(), wait => Assert.Equal((WaitingStatus.Waiting, 1), (wait.Status, wait.OffersMade)));
    }

    // Cut in the middle of its round, as a process that is killed is.
    private static async Task OfferUntilCutAsync(RegieQuartierFactory site, TimeSpan after)
    {
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var round = site.Services.GetRequiredService<OfferSlots>().ExecuteAsync(cut.Token);
        await Task.WhenAny(round, Task.Delay(after, Ct));
        await cut.CancelAsync();
        await round.ContinueWith(_ => { }, Ct, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
