using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class BookingTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Four_screens_lead_from_the_need_to_a_code()
    {
        var client = _site.CreateClient();
        var help = await client.OpenAsync("/rendez-vous");
        var slots = await help.FollowAsync("Faire une démarche");
        var who = await slots.FollowAsync("Prendre cette place");

        var done = await Filled(who).SubmitAsync("Réserver");

        Assert.Contains("C’est réservé, Marie-Ange.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Mardi 24 novembre", done.Text, StringComparison.Ordinal);
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Contains(AppointmentCode.Display(appointment.Code), done.Text, StringComparison.Ordinal);
        Assert.Equal("+33639981234", appointment.Phone?.E164);
        Assert.Equal(Nadia, appointment.WriterId);
    }

    [Fact]
    public async Task A_booking_leaves_its_trace_and_its_message()
    {
        var who = await OpenAsync(9);

        await Filled(who).Fill("Email", "marie-ange@exemple.fr").SubmitAsync("Réserver");

        await using var db = _site.OpenContext();
        var appointment = await db.Appointments.SingleAsync(TestContext.Current.CancellationToken);
        var trace = await db.AuditEntries.SingleAsync(TestContext.Current.CancellationToken);
        var message = await db.OutgoingMessages.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((AuditActions.AppointmentBooked, (Guid?)null, appointment.Id), (trace.Action, trace.ActorId, trace.SubjectId));
        Assert.Equal(("marie-ange@exemple.fr", appointment.Id), (message.Address, message.SubjectId));
        Assert.Contains(AppointmentCode.Display(appointment.Code), message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_gives_the_same_appointment()
    {
        var who = await OpenAsync(9);
        var form = Filled(who);

        var first = await form.SubmitAsync("Réserver");
        var second = await form.SubmitAsync("Réserver");

        Assert.Equal(first.Address, second.Address);
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task Twins_sent_at_the_same_instant_give_one_appointment()
    {
        for (var round = 0; round < 4; round++)
        {
            var who = await OpenAsync(9, 45 * round);
            var form = Filled(who);

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.SubmitAsync("Réserver")));

            Assert.All(answers, answer => Assert.Equal(answers[0].Address, answer.Address));
            Assert.Equal(round + 1, (await _site.AppointmentsAsync()).Count);
        }
    }

    [Fact]
    public async Task A_slot_that_went_meanwhile_keeps_what_was_typed_and_proposes_the_three_nearest()
    {
        var who = await OpenAsync(9);
        await Filled(await OpenAsync(9), "Hassan", "Aït-Ouali").SubmitAsync("Réserver");

        var gone = await Filled(who).SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Contains("vient d’être prise", gone.Text, StringComparison.Ordinal);
        Assert.Equal("Marie-Ange", gone.Form()["FirstName"]);
        Assert.Equal("06 39 98 12 34", gone.Form()["Phone"]);
        var proposed = gone.All("button[formaction]");
        Assert.Equal(["9 h 45", "10 h 30", "11 h 15"], proposed.Select(text => text.Split(" à ")[1].Replace('\u00a0', ' ')));

        var done = await gone.Form().SubmitAsync(proposed[0]);

        Assert.Contains("C’est réservé, Marie-Ange.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_hours_that_moved_while_typing_are_not_booked_over()
    {
        var who = await OpenAsync(9);
        await using (var db = _site.OpenContext())
        {
            var nadia = await db.Writers.SingleAsync(TestContext.Current.CancellationToken);
            var range = await db.OpeningRanges.SingleAsync(TestContext.Current.CancellationToken);
            range.StopAfter(nadia, Monday);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var gone = await Filled(who).SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Theory]
    [InlineData("FirstName", "", "Écrivez votre prénom.")]
    [InlineData("LastName", " - ", "Écrivez votre nom de famille.")]
    [InlineData("Phone", "", "Écrivez un numéro, ou cochez « Je n’ai pas de téléphone ».")]
    [InlineData("Phone", "06 39 98 12 3", "Il manque un chiffre. Exemple : 06 39 98 12 34.")]
    [InlineData("Phone", "bonjour", "Vérifiez ce numéro. Exemple : 06 39 98 12 34.")]
    [InlineData("Email", "marie@", "Vérifiez l’adresse e-mail. Exemple : prenom.nom@exemple.fr.")]
    [InlineData("Request", "ma carte 4970 1012 3456 7890", "N’écrivez pas de numéro de sécurité sociale, de carte ou de compte : apportez-le avec vous.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string typed, string sentence)
    {
        var who = await OpenAsync(9);

        var again = await Filled(who).Fill(field, typed).SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(Plain(sentence), Plain(again.ErrorOf(field)!));
        Assert.StartsWith("Erreur", again.Title, StringComparison.Ordinal);
        Assert.Equal(field == "FirstName" ? "" : "Marie-Ange", again.Form()["FirstName"] ?? "");
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Theory]
    [InlineData("É", "Ly")]
    [InlineData("Jean-Pierre", "de l’Épine")]
    [InlineData("Mirela", "Oprea Popescu")]
    [InlineData("نور", "حداد")]
    public async Task Every_real_name_is_accepted(string firstName, string lastName)
    {
        var who = await OpenAsync(9);

        var done = await Filled(who, firstName, lastName).SubmitAsync("Réserver");

        Assert.Contains($"C’est réservé, {firstName}.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_telephone_one_books_all_the_same()
    {
        var who = await OpenAsync(9);

        await Filled(who).Fill("Phone", "").Tick("NoPhone").SubmitAsync("Réserver");

        Assert.Null(Assert.Single(await _site.AppointmentsAsync()).Phone);
    }

    [Fact]
    public async Task One_books_for_somebody_else_under_their_name()
    {
        var who = await OpenAsync(9);

        var done = await Filled(who, "Tekle", "Gebremedhin").Fill("For", "autre").Fill("HelperName", "Selam Gebremedhin").SubmitAsync("Réserver");

        Assert.Contains("C’est réservé pour Tekle.", done.Text, StringComparison.Ordinal);
        Assert.Equal("Selam Gebremedhin", Assert.Single(await _site.AppointmentsAsync()).HelperName);
    }

    [Fact]
    public async Task Who_books_for_somebody_else_says_their_own_name()
    {
        var who = await OpenAsync(9);

        var again = await Filled(who).Fill("For", "autre").SubmitAsync("Réserver");

        Assert.Equal("Écrivez votre nom, pour qu’on sache qui a réservé.", again.ErrorOf("HelperName"));
    }

    [Theory]
    [InlineData("/rendez-vous/inconnu")]
    [InlineData("/rendez-vous/demarche/demain")]
    [InlineData("/rendez-vous/demarche/20261124T0800Z-9")]
    [InlineData("/rendez-vous/inconnu/20261124T0800Z-1")]
    [InlineData("/rendez-vous/confirmation/abc")]
    [InlineData("/rendez-vous/confirmation/AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_address_that_names_nothing_is_not_found(string address)
    {
        var page = await _site.CreateClient().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task A_full_agenda_is_never_a_dead_end()
    {
        await using (var db = _site.OpenContext())
        {
            await db.OpeningRanges.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        var slots = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");

        Assert.Contains("Il n’y a plus de place libre", slots.Text, StringComparison.Ordinal);
        Assert.Contains("Appelez-nous", slots.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_after_are_one_link_away()
    {
        var slots = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");

        var later = await slots.FollowAsync("Voir les jours suivants");

        Assert.Equal("Mardi 22 décembre", later.All("h3")[0]);
    }

    [Fact]
    public async Task An_afternoon_can_be_asked_for()
    {
        var slots = await _site.CreateClient().OpenAsync("/rendez-vous/demarche?moment=apres-midi");

        Assert.Contains("Il n’y a plus de place libre à ce moment-là", slots.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_just_booked_here_is_no_longer_listed()
    {
        var before = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");
        await Filled(await before.FollowAsync("Prendre cette place")).SubmitAsync("Réserver");

        var after = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");

        Assert.NotEqual(before.All(".when"), after.All(".when"));
    }

    private async Task<Page> OpenAsync(int hour, int minutesLater = 0)
    {
        var slot = new TimeOnly(hour, 0).AddMinutes(minutesLater);
        return await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, slot.Hour, slot.Minute)}");
    }

    private static HtmlForm Filled(Page page, string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier") =>
        page.Form().Fill("FirstName", firstName).Fill("LastName", lastName).Fill("Phone", "06 39 98 12 34");

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
