using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Data.Waiting;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Services;

/// <summary>What is withdrawn, or not for everybody.</summary>
public sealed class HiddenServicesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(ServiceAudience.PartnersAndTeam)]
    [InlineData(ServiceAudience.TeamOnly)]
    public async Task What_is_not_for_everybody_has_no_public_page_however_its_address_is_typed(ServiceAudience audience)
    {
        var hidden = await _site.OfferAsync("Ouvrir des droits", audience);
        var slot = Slot(Tuesday, 9);
        var client = _site.CreateClient();

        Assert.DoesNotContain("Ouvrir des droits", (await client.OpenAsync("/rendez-vous")).Text, StringComparison.Ordinal);
        foreach (var word in new[] { hidden.Slug, hidden.Id.ToString(), "Ouvrir-Des-Droits" })
        {
            foreach (var address in new[] { $"/rendez-vous/{word}", $"/rendez-vous/{word}/calendrier", $"/rendez-vous/{word}/{slot}" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(address)).Status);
            }
        }

        Assert.Equal(HttpStatusCode.NotFound, (await SentTo($"/rendez-vous/{hidden.Slug}/{slot}")).Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Theory]
    [InlineData(ServiceAudience.PartnersAndTeam)]
    [InlineData(ServiceAudience.TeamOnly)]
    public async Task The_team_gives_what_is_not_for_everybody(ServiceAudience audience)
    {
        var hidden = await _site.OfferAsync("Ouvrir des droits", audience);
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/agenda/nouveau?aide=ouvrir-des-droits");
        Assert.Contains("Ouvrir des droits, 45\u00a0minutes", page.All("#aide option"));

        var done = await page.Form("main form[method=post]").Fill("Slot", "9\u00a0h").Fill("FirstName", "Marie").Fill("LastName", "Etoundi").SubmitAsync("Réserver");

        Assert.Contains("C’est réservé pour Marie Etoundi.", done.All(".flash")[0], StringComparison.Ordinal);
        Assert.Equal(hidden.Id, Assert.Single(await _site.AppointmentsAsync()).ServiceId);
    }

    [Fact]
    public async Task What_is_withdrawn_is_booked_by_nobody_and_keeps_its_appointments_until_it_is_offered_again()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        var nadia = await _site.ClientOfAsync(Nadia);
        var question = await (await nadia.OpenAsync($"/services/{await _site.ServiceIdAsync("demarche")}")).FollowAsync("Ne plus proposer");
        Assert.Contains("Un rendez-vous à venir est déjà pris pour cette aide. Il reste à l’agenda.", question.Text, StringComparison.Ordinal);

        var done = await question.Form().SubmitAsync("Ne plus proposer cette aide");

        Assert.Equal(["«\u00a0Faire une démarche\u00a0» n’est plus proposé. Les rendez-vous déjà pris restent à l’agenda."], done.All(".flash"));
        Assert.Equal(["Faire une démarche"], done.All("section[aria-labelledby=retirees] .title"));
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SentTo($"/rendez-vous/demarche/{Slot(Tuesday, 9)}")).Status);
        Assert.DoesNotContain((await nadia.OpenAsync("/agenda/nouveau")).All("#aide option"), help => help.StartsWith("Faire une démarche", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await nadia.OpenAsync($"/agenda/{appointment.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await nadia.OpenAsync($"/agenda/{appointment.Id}/changement")).Status);

        var back = await done.Form("main form[action$='/retrait/fin']").SubmitAsync();

        Assert.Equal(["«\u00a0Faire une démarche\u00a0» est de nouveau proposé."], back.All(".flash"));
        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).Status);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ServiceWithdrawn, Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ServiceOfferedAgain, Ct));
    }

    [Fact]
    public async Task The_resident_whose_help_was_withdrawn_still_changes_the_time()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        await _site.WithdrawAsync("demarche");
        var find = await _site.CreateClient().OpenAsync("/mon-rendez-vous");
        var own = await find.Form().Fill("Code", appointment.Code).Fill("Letters", "eto").SubmitAsync("Voir mon rendez-vous");

        var times = await own.GoToAsync($"{own.Address}/changement");
        await (await times.FollowAsync("Prendre cette place")).Form().SubmitAsync();

        Assert.NotEqual(appointment.StartsAt, Assert.Single(await _site.AppointmentsAsync()).StartsAt);
    }

    [Fact]
    public async Task A_help_that_is_withdrawn_while_the_desk_types_is_not_replaced_by_another_one()
    {
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/agenda/nouveau?aide=demarche");
        var form = page.Form("main form[method=post]").Fill("Slot", "9\u00a0h").Fill("FirstName", "Marie").Fill("LastName", "Etoundi");
        await _site.WithdrawAsync("demarche");

        var again = await form.SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("Cette aide n’est plus proposée. Choisissez-en une autre, puis une heure.", again.Text, StringComparison.Ordinal);
        Assert.Equal("Marie", again.Form("main form[method=post]")["FirstName"]);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task Who_still_waits_for_it_is_counted_before_a_help_is_withdrawn()
    {
        await _site.WaitAsync("Odette");
        await _site.WaitAsync("Hassan");

        var question = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/services/{await _site.ServiceIdAsync("demarche")}/retrait");

        Assert.Contains("2 personnes attendent", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_already_is_said()
    {
        var question = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/services/{await _site.ServiceIdAsync("lettre")}/retrait");
        await question.Form().SubmitAsync("Ne plus proposer cette aide");

        var again = await question.Form().SubmitAsync("Ne plus proposer cette aide");

        Assert.Equal(["Cette aide n’était déjà plus proposée."], again.All(".flash"));
    }

    [Fact]
    public async Task Without_any_help_every_page_still_says_what_to_do()
    {
        foreach (var slug in new[] { "lettre", "demarche", "numerique", "premiere-visite" })
        {
            await _site.WithdrawAsync(slug);
        }

        var director = await _site.ClientAsAsync(Role.Director);
        Assert.Contains("Rien ne se réserve en ligne en ce moment.", (await _site.CreateClient().OpenAsync("/rendez-vous")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Prochaine place libre", (await _site.CreateClient().OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Aucune aide n’est proposée", (await director.OpenAsync("/services")).Text, StringComparison.Ordinal);
        Assert.Contains("Aucune aide n’est proposée", (await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/agenda/nouveau")).Text, StringComparison.Ordinal);
    }

    private async Task<Page> SentTo(string address)
    {
        var page = await _site.CreateClient().OpenAsync($"/rendez-vous/lettre/{Slot(Tuesday, 9)}");
        var form = page.Form().Fill("FirstName", "Marie").Fill("LastName", "Etoundi").Tick("NoPhone");
        form.Element.Action = address;
        return await form.SubmitAsync("Réserver");
    }
}
