using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Waiting;

/// <summary>A worker that dies before any one of its statements: no time is held in silence, nobody is told twice.</summary>
public sealed class OfferProofTests
{
    /// <summary>Fewer deaths than this would mean that the cut misses the statements.</summary>
    private const int Several = 6;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task Every_offer_is_whole_wherever_the_round_is_cut() => ProveAsync(people: 6);

    [Fact(Explicit = true)]
    public Task Every_offer_is_whole_wherever_a_long_round_is_cut() => ProveAsync(people: 24);

    private static async Task ProveAsync(int people)
    {
        var cut = new StatementCut();
        await using var site = new RegieQuartierFactory();
        var worker = site.WithServices(cut.Listen);
        await site.OpenNadiasTuesdaysAsync();
        await site.OpenHoursAsync(Nadia, DayOfWeek.Thursday);
        for (var person = 0; person < people; person++)
        {
            await site.WaitAsync($"Personne {person}");
        }

        var deaths = await WorkUntilDoneAsync(worker, cut);

        // Everybody had one offer that day, and was told once.
        Assert.True(deaths > Several, $"{deaths} deaths");
        Assert.Equal(people, (await site.HeldAsync()).Select(held => held.StartsAt).Distinct().Count());
        Assert.Equal(people, (await site.MessagesAsync()).Select(message => message.SubjectId).Distinct().Count());
        Assert.Equal(people, (await site.MessagesAsync()).Count);
        Assert.All(await site.WaitsAsync(), wait => Assert.Equal((WaitingStatus.Offered, 1), (wait.Status, wait.OffersMade)));

        // What nobody answered for is freed.
        site.Clock.Advance(TimeSpan.FromHours(3));
        Assert.True(await WorkUntilDoneAsync(worker, cut) > Several);
        Assert.Empty(await site.HeldAsync());
        Assert.All(await site.WaitsAsync(), wait => Assert.Equal((WaitingStatus.Waiting, 1), (wait.Status, wait.OffersMade)));
    }

    // Each worker dies one statement later than the one before, until one has nothing left to do.
    private static async Task<int> WorkUntilDoneAsync(RegieQuartierFactory worker, StatementCut cut)
    {
        var deaths = 0;
        while (await cut.AfterAsync(deaths + 1, worker.OfferAsync))
        {
            deaths++;
            await AnswerRaceTests.AssertWholeAsync(worker);
        }

        return deaths;
    }
}
