using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Absences;

public sealed class AbsencesTests : IAsyncLifetime
{
    private const string ToSettle = "section[aria-labelledby='regler'] .title";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task While_the_writer_is_away_no_place_is_offered()
    {
        Assert.NotEmpty((await _site.CreateClient().OpenAsync("/rendez-vous/demarche?du=2026-11-24")).All(".time, .slot-first"));

        var absence = await AnnounceAsync(Nadia);

        Assert.Equal(["Absence enregistrée. Aucune place n’est plus proposée pendant ce temps."], absence.All(".flash"));
        Assert.Equal(["Mardi 24\u00a0novembre, toute la journée"], absence.All("h1"));
        Assert.Equal("Mardi 1er\u00a0décembre à 9\u00a0h", (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).All(".when")[0]);
        Assert.Equal(["Vous ne recevez pas jusqu’à 12\u00a0h."], (await (await _site.ClientOfAsync(Nadia)).OpenAsync("/agenda?jour=2026-11-24")).All(".agenda .off p"));
    }

    [Fact]
    public async Task Who_was_choosing_meanwhile_does_not_book_over_it()
    {
        var who = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 9)}");
        await AnnounceAsync(Nadia);

        var refused = await who.Form().Fill("FirstName", "Awa").Fill("LastName", "Diallo").Tick("NoPhone").SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task Each_appointment_it_falls_upon_is_settled_on_its_page()
    {
        await _site.OpenYanisTuesdaysAsync();
        await _site.BookAsync(Tuesday, 9, Nadia, "Awa", "Diallo");
        await _site.BookAsync(Tuesday, 10, Nadia, "Hassan", "Aït-Ouali");
        await _site.BookAsync(Tuesday.AddDays(7), 9, Nadia, "Solène", "Marguerie");
        var absence = await AnnounceAsync(Nadia);

        Assert.Equal(["Awa Diallo", "Hassan Aït-Ouali"], absence.All(ToSettle));
        var handed = await absence.Form("li:first-child form[action$='/suites']").SubmitAsync("Confier à Yanis\u00a0: Awa Diallo");
        var cancelled = await handed.Form("li form[action$='/suites']").SubmitAsync("Annuler et prévenir\u00a0: Hassan Aït-Ouali");

        Assert.Equal(["C’est réglé\u00a0: Awa Diallo garde son heure, avec quelqu’un d’autre."], handed.All(".flash"));
        Assert.Empty(cancelled.All(ToSettle));
        var appointments = await _site.AppointmentsAsync();
        Assert.Equal(
            [(Yanis, AppointmentStatus.Booked), (Nadia, AppointmentStatus.Cancelled), (Nadia, AppointmentStatus.Booked)],
            appointments.Select(one => (one.WriterId, one.Status)));
        await using var db = _site.OpenContext();
        Assert.Equal([MessageKind.AppointmentCancellation, MessageKind.AppointmentMove], (await db.OutgoingMessages.Select(message => message.Kind).ToListAsync(Ct)).Order());
        Assert.Equal("Absence de la personne qui reçoit", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AppointmentCalledOff, Ct)).Reason);
    }

    [Fact]
    public async Task Another_day_is_found_without_losing_the_list()
    {
        await _site.BookAsync(Tuesday, 9, Nadia, "Awa", "Diallo");
        var absence = await AnnounceAsync(Nadia);

        var question = await absence.FollowAsync("Changer le jour\u00a0: Awa Diallo");
        var back = await question.Form("form[action*='/changement?']").Fill("Slot", Slot(Tuesday.AddDays(7), 9)).SubmitAsync("Changer");

        Assert.Equal(absence.Address, back.Address);
        Assert.Empty(back.All(ToSettle));
    }

    [Fact]
    public async Task All_can_be_cancelled_at_once_after_a_question()
    {
        await _site.BookAsync(Tuesday, 9, Nadia, "Awa", "Diallo");
        await _site.BookAsync(Tuesday, 10, Nadia, "Hassan", "Aït-Ouali");
        var question = await (await AnnounceAsync(Nadia)).FollowAsync("Tout annuler et prévenir");

        var done = await question.Form().SubmitAsync("Tout annuler");

        Assert.Equal(["2 rendez-vous sont annulés. Les personnes sont prévenues, ou à prévenir de vive voix."], done.All(".flash"));
        Assert.All(await _site.AppointmentsAsync(), one => Assert.Equal(CancelledBy.Team, one.CancelledBy));
    }

    [Fact]
    public async Task The_end_of_an_absence_offers_its_times_again()
    {
        var absence = await AnnounceAsync(Nadia);

        var ended = await absence.Form("form[action$='/fin']").SubmitAsync("Arrêter cette absence");

        Assert.Equal("/absences", ended.Address);
        Assert.Equal("Mardi 24\u00a0novembre à 9\u00a0h", (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).All(".when")[0]);
        await using var db = _site.OpenContext();
        Assert.Equal([AuditActions.AbsenceAnnounced, AuditActions.AbsenceEnded], await db.AuditEntries.Select(entry => entry.Action).Order().ToListAsync(Ct));
    }

    [Fact]
    public async Task One_is_not_away_twice_at_once()
    {
        await AnnounceAsync(Nadia);

        var refused = await AnnounceAsync(Nadia, from: "10:00", until: "11:00");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Il y a déjà une absence sur une partie de ce temps.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("10:00", refused.Form()["From"]);
    }

    [Fact]
    public async Task Two_absences_announced_at_once_are_both_kept_or_one_is_refused()
    {
        var nadia = await _site.ClientOfAsync(Nadia);
        var forms = new[]
        {
            (await nadia.OpenAsync("/absences/nouvelle")).Form().Fill("FirstDay", "2026-11-24"),
            (await nadia.OpenAsync("/absences/nouvelle")).Form().Fill("FirstDay", "2026-12-01"),
        };

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Enregistrer")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.Absences.CountAsync(Ct));
    }

    [Fact]
    public async Task The_director_announces_it_and_leaves_the_appointments_to_the_desk()
    {
        await _site.BookAsync(Tuesday, 9, Nadia, "Awa", "Diallo");
        await AnnounceAsync(Nadia);
        await using var db = _site.OpenContext();
        var address = $"/absences/{(await db.Absences.SingleAsync(Ct)).Id}";

        var directors = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(address);
        var desk = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync(address);

        Assert.Empty(directors.All("form[action$='/suites']"));
        Assert.NotEmpty(directors.All("form[action$='/fin']"));
        Assert.NotEmpty(desk.All("form[action$='/suites']"));
        Assert.Empty(desk.All("form[action$='/fin']"));
    }

    [Fact]
    public async Task Another_writer_reads_the_absence_and_none_of_the_names()
    {
        await _site.OpenYanisTuesdaysAsync();
        await _site.BookAsync(Tuesday, 9, Nadia, "Awa", "Diallo");
        var mine = await AnnounceAsync(Nadia);

        var theirs = await (await _site.ClientOfAsync(Yanis)).OpenAsync(mine.Address);

        Assert.DoesNotContain("Diallo", theirs.Text, StringComparison.Ordinal);
        Assert.Contains("Nadia et l’accueil s’occupent de ses rendez-vous.", theirs.Text, StringComparison.Ordinal);
    }

    private async Task<Page> AnnounceAsync(Guid writer, string from = "", string until = "") =>
        await (await (await _site.ClientOfAsync(writer)).OpenAsync("/absences/nouvelle")).Form().Fill("FirstDay", "2026-11-24").Fill("From", from).Fill("Until", until).SubmitAsync("Enregistrer");
}
