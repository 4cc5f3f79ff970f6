using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class BookingRaceTests
{
    private const int Clients = 50;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task Two_instances_never_give_one_slot_twice() => RaceAsync(rounds: 3);

    [Fact(Explicit = true)]
    public Task Two_instances_never_give_one_slot_twice_in_twenty_rounds() => RaceAsync(rounds: 20);

    private static async Task RaceAsync(int rounds)
    {
        await using var site = new RegieQuartierFactory();
        await site.OpenNadiasTuesdaysAsync();
        var instances = new[] { site, site.SecondInstance() };
        for (var round = 0; round < rounds; round++)
        {
            var slot = Slot(Tuesday.AddDays(7 * (round / 4)), 9 + (45 * (round % 4) / 60), 45 * (round % 4) % 60);
            var forms = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => instances[client % 2].OpenAsRivalAsync(slot, client)));

            var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Réserver")));

            Assert.Equal(round + 1, (await site.AppointmentsAsync()).Count(appointment => appointment.HoldsItsTime));
            Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK && answer.Text.Contains("C’est réservé", StringComparison.Ordinal));
            Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), AssertLostWell);
        }
    }

    private static void AssertLostWell(Page answer)
    {
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.StartsWith("Personne ", answer.Form()["FirstName"], StringComparison.Ordinal);
        Assert.Equal(3, answer.Document.QuerySelectorAll("input[name=Instead]").Length);
    }
}
