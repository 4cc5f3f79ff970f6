using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>Fifty people want one time that its owner gives back while they send, then whoever had it gives it back in turn.</summary>
public sealed class FreedSlotRaceTests
{
    private const int Clients = 50;
    private const int WeeksOpen = 5;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task A_time_given_back_in_the_middle_of_a_race_is_taken_once() => RaceAsync(rounds: 2);

    [Fact(Explicit = true)]
    public Task A_time_given_back_in_the_middle_of_a_race_is_taken_once_in_a_hundred_rounds() => RaceAsync(rounds: 100);

    private static async Task RaceAsync(int rounds)
    {
        await using var site = new RegieQuartierFactory();
        await site.OpenNadiasTuesdaysAsync();
        var instances = new[] { site, site.SecondInstance() };
        for (var round = 0; round < rounds; round++)
        {
            await site.ForgetAppointmentsAsync();
            var day = Tuesday.AddDays(7 * (round % WeeksOpen));
            var owner = await site.BookAsync(day, 9, Nadia, "Awa", "Diallo");
            var forms = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => instances[client % 2].OpenAsRivalAsync(Slot(day, 9), client)));
            var question = await AskAsync(instances[round % 2], owner.Code, "dia");

            var first = await SendAsync(forms, question.SubmitAsync("Annuler ce rendez-vous"));
            await AssertGivenAsync(site, atMost: 1);

            var (winner, losers) = Split(forms, first);
            var again = winner is null ? [] : await SendAsync(losers, GiveBackAsync(instances[round % 2], winner));
            await AssertGivenAsync(site, atMost: 1);

            var last = await SendAsync(winner is null ? losers : [.. Split(losers, again).Losers], Task.CompletedTask);
            Assert.All(first.Concat(again).Concat(last), answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
            await AssertGivenAsync(site, atLeast: 1, atMost: 1);
        }
    }

    private static async Task<Page[]> SendAsync(IReadOnlyList<HtmlForm> forms, Task meanwhile)
    {
        var answers = Task.WhenAll(forms.Select(form => form.SubmitAsync("Réserver")));
        await meanwhile;
        return await answers;
    }

    private static async Task<HtmlForm> AskAsync(RegieQuartierFactory instance, string code, string letters)
    {
        var own = await instance.CreateClient().OpenOwnAsync(code, letters);
        return (await own.FollowAsync("Annuler ce rendez-vous")).Form();
    }

    private static async Task GiveBackAsync(RegieQuartierFactory instance, Page booked) =>
        await (await AskAsync(instance, Assert.Single(booked.All(".code")), "cou")).SubmitAsync("Annuler ce rendez-vous");

    private static (Page? Winner, IReadOnlyList<HtmlForm> Losers) Split(IReadOnlyList<HtmlForm> forms, Page[] answers)
    {
        var winners = answers.Where(answer => answer.Status == HttpStatusCode.OK).ToList();
        Assert.True(winners.Count <= 1, $"{winners.Count} people have the same time.");
        return (winners.SingleOrDefault(), [.. forms.Where((_, number) => answers[number].Status != HttpStatusCode.OK)]);
    }

    private static async Task AssertGivenAsync(RegieQuartierFactory site, int atMost, int atLeast = 0) =>
        Assert.InRange((await site.AppointmentsAsync()).Count(appointment => appointment.HoldsItsTime), atLeast, atMost);
}
