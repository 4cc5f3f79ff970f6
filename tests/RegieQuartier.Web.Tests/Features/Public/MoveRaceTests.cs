using System.Net;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class MoveRaceTests
{
    private const int WeeksOpen = 5;

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task Of_two_who_move_to_one_time_one_has_it_and_the_other_keeps_theirs() => RaceAsync(rounds: 5);

    [Fact(Explicit = true)]
    public Task Of_two_who_move_to_one_time_one_has_it_in_a_hundred_rounds() => RaceAsync(rounds: 100);

    private static async Task RaceAsync(int rounds)
    {
        await using var site = new RegieQuartierFactory();
        await site.OpenNadiasTuesdaysAsync();
        HttpClient[] instances = [site.CreateClient(), site.SecondInstance().CreateClient()];
        for (var round = 0; round < rounds; round++)
        {
            await site.ForgetAppointmentsAsync();
            var day = Tuesday.AddDays(7 * (round % WeeksOpen));
            var first = await site.BookAsync(day, 9, Nadia, "Awa", "Diallo");
            var second = await site.BookAsync(day, 10, Nadia, "Hassan", "Aït-Ouali");
            HtmlForm[] questions = [await AskAsync(instances[0], first, Slot(day, 11)), await AskAsync(instances[1], second, Slot(day, 11))];

            var answers = await Task.WhenAll(questions.Select(question => question.SubmitAsync("Prendre cette place")));

            Assert.Single(answers, answer => answer.All(".flash").Contains("C’est changé. Votre code reste le même."));
            Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict);
            var kept = Assert.Single(await site.AppointmentsAsync(), one => one.Moves == 0);
            Assert.Equal(kept.Id == first.Id ? first.StartsAt : second.StartsAt, kept.StartsAt);
        }
    }

    private static async Task<HtmlForm> AskAsync(HttpClient client, Appointment appointment, string slot)
    {
        var own = await client.OpenOwnAsync(appointment.Code, appointment.LastName[..3]);
        return (await own.GoToAsync($"{own.Address}/changement/{slot}")).Form();
    }
}
