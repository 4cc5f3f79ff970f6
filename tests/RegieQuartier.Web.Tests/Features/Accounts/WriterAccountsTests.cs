using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Accounts;

/// <summary>An account that is given the role of writer receives residents; one that loses it, or is disabled, no longer does.</summary>
public sealed class WriterAccountsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_account_opened_as_writer_can_be_given_hours_at_once_and_residents_read_its_first_name()
    {
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);
        var account = (await technician.OpenAsync("/comptes/nouveau")).Form().Fill("DisplayName", "Lila Besnard").Fill("SignInName", "lila@exemple.test");
        await RoleBoxes.Tick(account, Role.Writer).SubmitAsync("Ouvrir le compte");
        var hours = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/permanences/nouvelle")).Form();

        await hours.Fill("WriterId", "Lila").Fill("Weekday", "Lundi").Fill("OpensAt", "14:00").Fill("ClosesAt", "17:00").SubmitAsync("Enregistrer");

        var slots = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");
        Assert.Equal(["Lundi 23\u00a0novembre à 14\u00a0h"], slots.All(".when"));
        Assert.Contains("Avec Lila", slots.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_role_given_later_opens_an_agenda_and_given_again_finds_it_as_it_was()
    {
        var user = await _site.AddAccountAsync(Role.Community);

        await AssignAsync(user.Id, Role.Community, Role.Writer);
        var number = await NumberAsync(user.Id);
        await AssignAsync(user.Id, Role.Community);
        await AssignAsync(user.Id, Role.Writer);

        Assert.Equal(number, await NumberAsync(user.Id));
        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientOfAsync(user.Id)).OpenAsync("/agenda")).Status);
    }

    [Fact]
    public async Task A_disabled_writer_is_offered_to_nobody_until_the_account_opens_again()
    {
        await DisableAsync(Nadia);
        var hidden = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");
        var hours = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/permanences");
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);
        await (await technician.OpenAsync($"/comptes/{Nadia}")).Form("form[action$='/desactivation/fin']").SubmitAsync();

        Assert.Contains("Il n’y a plus de place libre", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nadia", hours.Text, StringComparison.Ordinal);
        Assert.Equal(["Mardi 24\u00a0novembre à 9\u00a0h"], (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).All(".when"));
    }

    [Fact]
    public async Task Without_the_role_a_former_writer_is_offered_to_nobody()
    {
        await AssignAsync(Nadia, Role.Reception);

        Assert.Contains("Il n’y a plus de place libre", (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/permanences/{await RangeIdAsync()}")).Status);
    }

    [Fact]
    public async Task A_form_already_open_is_refused_with_all_it_holds_and_other_places()
    {
        await _site.OpenYanisTuesdaysAsync();
        var elsewhere = _site.SecondInstance();
        // This instance has booked with Nadia: it knows her hours and would not ask for them again.
        await (await FilledAsync(elsewhere, 10)).SubmitAsync("Réserver");
        var form = await FilledAsync(elsewhere, 9);
        await DisableAsync(Nadia);

        var gone = await form.SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Equal("Etoundi", gone.Form()["LastName"]);
        Assert.All(gone.Document.QuerySelectorAll("input[name=Instead]"), choice => Assert.EndsWith("-2", choice.GetAttribute("value"), StringComparison.Ordinal));
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task What_was_booked_stays_with_reception()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        await DisableAsync(Nadia);
        var reception = await _site.ClientAsAsync(Role.Reception);
        var before = await reception.OpenAsync("/agenda");
        Assert.Equal(["Marie-Ange Etoundi-Vautier"], before.All("section[aria-labelledby='a-venir'] .title"));
        _site.Clock.SetUtcNow(appointment.StartsAt);
        reception = await _site.ClientAsAsync(Role.Reception);

        var day = await reception.OpenAsync("/agenda");
        var noted = await day.Form("form[action$='/statut']").SubmitAsync("Présent\u00a0: Marie-Ange Etoundi-Vautier");

        Assert.Contains("Ne reçoit plus", day.Text, StringComparison.Ordinal);
        Assert.Empty(day.All(".agenda .free"));
        Assert.Equal(HttpStatusCode.OK, noted.Status);
        Assert.Equal(AppointmentStatus.Attended, Assert.Single(await _site.AppointmentsAsync()).Status);
    }

    [Fact]
    public async Task Who_no_longer_receives_leaves_the_choice_once_nothing_is_left_to_follow()
    {
        await _site.OpenYanisTuesdaysAsync();
        await _site.AddAccountAsync(Role.Writer);
        await _site.BookAsync(Tuesday, 10, Nadia);
        await DisableAsync(Nadia);
        await DisableAsync(Yanis);

        var day = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/agenda");

        Assert.Equal(["Tout le monde", "Nadia", "Personne"], day.All(".filters a"));
    }

    [Fact]
    public async Task Nobody_receives_without_an_account()
    {
        await using var db = _site.OpenContext();
        db.Add(Writer.Welcome(Guid.NewGuid()));

        var failure = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));

        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, Assert.IsType<PostgresException>(failure.InnerException).SqlState);
    }

    private async Task AssignAsync(Guid id, params Role[] roles)
    {
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/comptes/{id}/roles");
        Assert.Equal($"/comptes/{id}", (await RoleBoxes.Tick(page.Form(), roles).SubmitAsync("Enregistrer ces rôles")).Address);
    }

    private async Task DisableAsync(Guid id)
    {
        var question = await (await _site.ClientAsAsync(Role.SystemAdmin)).OpenAsync($"/comptes/{id}/desactivation");
        Assert.Contains("Ses rendez-vous déjà pris restent à l’agenda", question.Text, StringComparison.Ordinal);
        await question.Form().SubmitAsync("Désactiver ce compte");
    }

    private static async Task<HtmlForm> FilledAsync(RegieQuartierFactory instance, int hour)
    {
        var who = await instance.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, hour)}");
        return who.Form().Fill("FirstName", "Marie-Ange").Fill("LastName", "Etoundi").Tick("NoPhone");
    }

    private async Task<int> NumberAsync(Guid id)
    {
        await using var db = _site.OpenContext();
        return await db.Writers.Where(writer => writer.Id == id).Select(writer => writer.Number).SingleAsync(Ct);
    }

    private async Task<Guid> RangeIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.OpeningRanges.Select(range => range.Id).SingleAsync(Ct);
    }
}
