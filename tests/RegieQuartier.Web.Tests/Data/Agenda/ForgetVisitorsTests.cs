using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Tests.Features.Public;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Data.Agenda;

public sealed class ForgetVisitorsTests : IAsyncLifetime
{
    private static readonly DateOnly YearAgo = new(2025, 11, 18);

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_came_more_than_a_year_ago_is_forgotten_and_still_counted()
    {
        var old = await _site.BookAsync(YearAgo, 10, Nadia, phone: "+33639981234", request: "Lettre au bailleur");
        await _site.BookAsync(YearAgo.AddDays(7), 10, Nadia, "Hassan", "Aït-Ouali", "+33639981234", "Dossier");

        Assert.Equal((1, 0), await ForgetAsync());
        Assert.Equal((0, 0), await ForgetAsync());

        var kept = await _site.AppointmentsAsync();
        Assert.Equal(("Nom effacé", "", null, null, null), (kept[0].FullName, kept[0].SearchName, kept[0].Phone, kept[0].HelperName, kept[0].Request));
        Assert.Equal((old.Id, old.StartsAt, AppointmentStatus.Booked), (kept[0].Id, kept[0].StartsAt, kept[0].Status));
        Assert.Equal(("Hassan Aït-Ouali", "Dossier"), (kept[1].FullName, kept[1].Request));
    }

    [Fact]
    public async Task Nobody_finds_or_opens_the_appointment_any_more()
    {
        var old = await _site.BookAsync(YearAgo, 10, Nadia);
        await ForgetAsync();

        var found = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/recherche/rendez-vous?q=efface");
        var opened = await _site.CreateClient().OpenOwnAsync(old.Code, "nom");

        Assert.Empty(found.All(".items .title"));
        Assert.NotNull(opened.ErrorOf("Code"));
    }

    [Fact]
    public async Task Messages_as_old_are_deleted()
    {
        await using (var db = _site.OpenContext())
        {
            db.OutgoingMessages.AddRange(MessageOf(RegieQuartierFactory.Start.AddMonths(-13)), MessageOf(RegieQuartierFactory.Start));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal((0, 1), await ForgetAsync());

        await using var after = _site.OpenContext();
        Assert.Equal(RegieQuartierFactory.Start, (await after.OutgoingMessages.SingleAsync(Ct)).CreatedAt);
    }

    private static OutgoingMessage MessageOf(DateTimeOffset now) => OutgoingMessage.Queue(
        MessageKind.AppointmentConfirmation, MessageChannel.Email, "Hassan Aït-Ouali", "hassan@exemple.test", "Votre rendez-vous", "C’est réservé.", null, now);

    private Task<(int Appointments, int Messages)> ForgetAsync() => _site.Services.GetRequiredService<ForgetVisitors>().ExecuteAsync(Ct);
}
