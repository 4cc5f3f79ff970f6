using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class MyMoveTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Another_time_is_taken_the_old_one_is_free_and_the_code_stays()
    {
        var mine = await BookAsync(9);
        var slots = await (await OpenAsync(mine)).FollowAsync("Changer le jour ou l’heure");

        var question = await slots.FollowAsync("11\u00a0h\u00a015");
        var done = await question.Form().SubmitAsync("Prendre cette place");

        Assert.Equal(["Mardi 24\u00a0novembre à 11\u00a0h\u00a015"], done.All("h1"));
        Assert.Equal(["C’est changé. Votre code reste le même."], done.All(".flash"));
        await BookAsync(9, "Hassan", "Aït-Ouali");
        var moved = (await _site.AppointmentsAsync()).Single(one => one.Code == mine.Code);
        Assert.Equal((mine.Id, 1), (moved.Id, moved.Moves));
        await using var db = _site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentMoved, Ct);
        Assert.Equal("Avant\u00a0: mardi 24\u00a0novembre à 9\u00a0h.", trace.Reason);
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var mine = await BookAsync(9);
        await (await (await OpenAsync(mine)).FollowAsync("Changer le jour ou l’heure")).FollowAsync("11\u00a0h\u00a015");

        Assert.Equal(mine.StartsAt, Assert.Single(await _site.AppointmentsAsync()).StartsAt);
    }

    [Fact]
    public async Task A_time_that_overlaps_ones_own_may_be_taken()
    {
        var slots = await (await OpenAsync(await BookAsync(9))).FollowAsync("Changer le jour ou l’heure");
        var question = await slots.GoToAsync($"{slots.Address}/{Slot(Tuesday, 9, 30)}");

        var done = await question.Form().SubmitAsync("Prendre cette place");

        Assert.Equal(["Mardi 24\u00a0novembre à 9\u00a0h\u00a030"], done.All("h1"));
    }

    [Fact]
    public async Task A_time_that_somebody_took_meanwhile_leaves_the_old_one_and_shows_the_nearest()
    {
        var mine = await BookAsync(9);
        var slots = await (await OpenAsync(mine)).FollowAsync("Changer le jour ou l’heure");
        var question = await slots.FollowAsync("11\u00a0h\u00a015");
        await BookAsync(11, "Hassan", "Aït-Ouali", minute: 15);

        var lost = await question.Form().SubmitAsync("Prendre cette place");

        Assert.Equal(HttpStatusCode.Conflict, lost.Status);
        Assert.Contains("Vous gardez votre rendez-vous du mardi 24\u00a0novembre à 9\u00a0h.", lost.Text, StringComparison.Ordinal);
        Assert.Equal(3, lost.All(".time").Count);
        Assert.Equal(mine.StartsAt, (await _site.AppointmentsAsync()).Single(one => one.Id == mine.Id).StartsAt);
    }

    [Fact]
    public async Task A_time_that_is_not_offered_is_not_taken()
    {
        var slots = await (await OpenAsync(await BookAsync(9))).FollowAsync("Changer le jour ou l’heure");
        var form = (await slots.FollowAsync("11\u00a0h\u00a015")).Form();
        form.Element.Action = $"{slots.Address}/{Slot(Tuesday, 15)}";

        Assert.Equal(HttpStatusCode.Conflict, (await form.SubmitAsync("Prendre cette place")).Status);
    }

    [Fact]
    public async Task Too_near_one_is_sent_to_the_telephone()
    {
        var mine = await BookAsync(9);
        _site.Clock.SetUtcNow(mine.StartsAt.AddHours(-1));

        var page = await OpenAsync(mine);

        Assert.Contains("il est trop tard pour changer l’heure ici. Appelez-nous.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All("main a"), link => link.StartsWith("Changer", StringComparison.Ordinal));
        Assert.Equal(page.Address, (await page.GoToAsync($"{page.Address}/changement")).Address);
    }

    [Fact]
    public async Task Who_gave_an_address_is_told_the_new_time()
    {
        var mine = await BookAsync(9, email: "marie-ange@exemple.fr");
        var question = await (await (await OpenAsync(mine)).FollowAsync("Changer le jour ou l’heure")).FollowAsync("11\u00a0h\u00a015");

        await question.Form().SubmitAsync("Prendre cette place");

        await using var db = _site.OpenContext();
        var message = await db.OutgoingMessages.SingleAsync(sent => sent.Kind == MessageKind.AppointmentMove, Ct);
        Assert.Equal("Votre rendez-vous est maintenant mardi 24\u00a0novembre à 11\u00a0h\u00a015", message.Title);
    }

    private async Task<Appointment> BookAsync(int hour, string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier", int minute = 0, string email = "")
    {
        var who = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, hour, minute)}");
        await who.Form().Fill("FirstName", firstName).Fill("LastName", lastName).Tick("NoPhone").Fill("Email", email).SubmitAsync("Réserver");
        return (await _site.AppointmentsAsync()).Single(one => one.FirstName == firstName);
    }

    private Task<Page> OpenAsync(Appointment appointment) =>
        _site.CreateClient().OpenOwnAsync(appointment.Code, appointment.LastName[..3]);
}
