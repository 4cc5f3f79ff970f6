using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Appointments;

public sealed class AgendaWithoutHoursTests : IAsyncDisposable
{
    private readonly RegieQuartierFactory _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_new_writer_has_an_agenda_that_leads_to_the_opening_hours()
    {
        var writer = await _site.ClientAsAsync(Role.Writer);

        var agenda = await writer.OpenAsync("/agenda");
        var form = await agenda.FollowAsync("Choisir mes jours et mes heures");

        Assert.Contains("Vous n’avez pas encore de permanence", agenda.Text, StringComparison.Ordinal);
        Assert.Equal("/permanences/nouvelle", form.Address);
        Assert.Equal(HttpStatusCode.OK, form.Status);
    }

    [Fact]
    public async Task The_director_may_choose_them_and_reception_reads_who_can()
    {
        await _site.AddAccountAsync(Role.Writer);

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/agenda");
        var reception = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/agenda");

        Assert.Equal(["Choisir ses jours et ses heures"], director.All(".empty a"));
        Assert.Empty(reception.All(".empty a"));
        Assert.Contains("La direction ou Personne peut choisir", reception.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agenda")]
    [InlineData("/permanences")]
    public async Task As_long_as_nobody_receives_the_page_says_how_it_begins(string address)
    {
        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(address);
        var reception = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync(address);

        Assert.Contains("Personne ne reçoit encore", director.Text, StringComparison.Ordinal);
        Assert.Equal("/comptes", director.Document.QuerySelector(".empty a")!.GetAttribute("href"));
        Assert.Contains("La direction peut donner ce rôle.", reception.Text, StringComparison.Ordinal);
    }
}
