using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Services;

public sealed class ServicesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_help_that_is_added_is_booked_at_once()
    {
        var residents = _site.CreateClient();
        await residents.OpenAsync("/rendez-vous");

        var done = await Filled(await NewAsync()).SubmitAsync("Ajouter cette aide");

        Assert.Equal("/services", done.Address);
        Assert.Equal(["Aide ajoutée. Elle est déjà proposée aux habitants."], done.All(".flash"));
        Assert.Equal("Écrire à la mairie", done.All(".title")[^1]);
        var slots = await (await residents.OpenAsync("/rendez-vous")).FollowAsync("Écrire à la mairie");
        Assert.Equal("/rendez-vous/ecrire-a-la-mairie", slots.Address);
        Assert.Equal(["Le courrier", "Un timbre"], slots.All(".ticks li"));
        Assert.Equal("Mardi 24\u00a0novembre à 9\u00a0h", slots.All(".when").Single());
        await using var db = _site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ServiceAdded, Ct);
        Assert.Equal((Nadia, "Écrire à la mairie"), (trace.ActorId, trace.Reason));
    }

    [Theory]
    [InlineData("Kind", null, "Choisissez de quelle aide il s’agit.")]
    [InlineData("Name", "", "Écrivez le nom de l’aide. Exemple\u00a0: Écrire une lettre.")]
    [InlineData("Name", "?!", "Écrivez un nom avec des lettres de notre alphabet, 120 lettres au plus.")]
    [InlineData("Name", "Démarche", "Une autre page a déjà ce nom dans son adresse. Donnez un autre nom.")]
    [InlineData("Name", "Confirmation", "Une autre page a déjà ce nom dans son adresse. Donnez un autre nom.")]
    [InlineData("Summary", "", "Donnez quelques exemples\u00a0: CAF, impôts, retraite.")]
    [InlineData("Minutes", "", "Écrivez la durée en minutes. Exemple\u00a0: 45.")]
    [InlineData("Minutes", "une heure", "Cette réponse ne convient pas. Vérifiez ce qui est écrit.")]
    [InlineData("Minutes", "12", "La durée va de 5 à 240 minutes, de cinq en cinq. Exemple\u00a0: 45.")]
    [InlineData("Minutes", "245", "La durée va de 5 à 240 minutes, de cinq en cinq. Exemple\u00a0: 45.")]
    [InlineData("Minutes", "-2147483648", "La durée va de 5 à 240 minutes, de cinq en cinq. Exemple\u00a0: 45.")]
    [InlineData("DaysAhead", "", "Écrivez un nombre de jours. Exemple\u00a0: 42.")]
    [InlineData("DaysAhead", "0", "On peut réserver de 1 à 365 jours à l’avance.")]
    [InlineData("DaysAhead", "2147483647", "On peut réserver de 1 à 365 jours à l’avance.")]
    [InlineData("ToBring", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13", "Gardez l’essentiel\u00a0: douze choses à apporter au plus.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string? typed, string sentence)
    {
        var form = Filled(await NewAsync(), chooseKind: field != "Kind");
        form = typed is null ? form : form.Fill(field, typed);

        var answer = await form.SubmitAsync("Ajouter cette aide");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(sentence, answer.ErrorOf(field));
        Assert.Equal(typed, Lines(answer.Form()[field]));
        Assert.Equal(field == "ToBring" ? typed : "Le courrier\nUn timbre", Lines(answer.Form()["ToBring"]));
        await using var db = _site.OpenContext();
        Assert.Equal(4, await db.AppointmentServices.CountAsync(Ct));
    }

    [Fact]
    public async Task A_notice_longer_than_the_days_that_are_open_would_offer_nothing()
    {
        var refused = await Filled(await NewAsync()).Fill("DaysAhead", "1").Fill("NoticeMinutes", "2880").SubmitAsync("Ajouter cette aide");

        Assert.Equal("À ce délai, aucune place ne serait proposée. Ouvrez plus de jours, ou choisissez un délai plus court.", refused.ErrorOf("DaysAhead"));
        Assert.Equal("2880", refused.Form()["NoticeMinutes"]);
    }

    [Fact]
    public async Task Of_two_who_give_one_name_at_the_same_instant_one_reads_that_it_is_taken()
    {
        HtmlForm[] forms = [Filled(await NewAsync()), Filled(await NewAsync())];

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Ajouter cette aide")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.Equal(
            "Une autre page a déjà ce nom dans son adresse. Donnez un autre nom.",
            answers.Single(answer => answer.Status == HttpStatusCode.UnprocessableEntity).ErrorOf("Name"));
    }

    [Fact]
    public async Task Another_length_is_offered_at_once_here_and_within_seconds_elsewhere_and_what_is_booked_keeps_its_own()
    {
        var other = _site.SecondInstance().CreateClient();
        var booked = await BookAsync("/rendez-vous/demarche");
        Assert.Equal(["9\u00a0h\u00a045", "10\u00a0h\u00a030", "11\u00a0h\u00a015"], await HoursAsync(other));
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/services/{await _site.ServiceIdAsync("demarche")}");
        Assert.Equal(("45", "30", "42", "Everybody"), (page.Form(Terms)["Minutes"], page.Form(Terms)["NoticeMinutes"], page.Form(Terms)["DaysAhead"], page.Form(Terms)["Audience"]));
        Assert.Contains("https://rdv.regie.test/rendez-vous/demarche", page.Text, StringComparison.Ordinal);

        var done = await page.Form(Terms).Fill("Name", "Faire un papier").Fill("Minutes", "60").SubmitAsync("Enregistrer");

        Assert.Equal(["Aide changée. Les rendez-vous déjà pris gardent leur heure et leur durée. Relisez aussi ses autres langues."], done.All(".flash"));
        Assert.Equal(["9\u00a0h\u00a045", "10\u00a0h\u00a045"], await HoursAsync(_site.CreateClient()));
        _site.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(["9\u00a0h\u00a045", "10\u00a0h\u00a045"], await HoursAsync(other));
        Assert.Contains("Faire un papier, 45\u00a0minutes", (await booked.GoToAsync(booked.Address)).Text, StringComparison.Ordinal);
        var kept = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal(TimeSpan.FromMinutes(45), kept.EndsAt - kept.StartsAt);
    }

    [Fact]
    public async Task Who_saves_second_is_told_and_writes_over_nothing()
    {
        var address = $"/services/{await _site.ServiceIdAsync("lettre")}";
        var slow = await (await _site.ClientOfAsync(Nadia)).OpenAsync(address);
        await (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(address)).Form(Terms).Fill("Minutes", "60").SubmitAsync("Enregistrer");

        var refused = await slow.Form(Terms).Fill("DaysAhead", "7").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Quelqu’un d’autre a changé cette aide entre-temps. Elle est maintenant\u00a0: Écrire une lettre. 1\u00a0heure.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(("30", "7"), (refused.Form(Terms)["Minutes"], refused.Form(Terms)["DaysAhead"]));
        Assert.Equal(60, await MinutesAsync("lettre"));

        Assert.Equal(HttpStatusCode.OK, (await refused.Form(Terms).SubmitAsync("Enregistrer")).Status);
        Assert.Equal(30, await MinutesAsync("lettre"));
    }

    [Fact]
    public async Task A_change_that_is_refused_leaves_the_help_as_it_was()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/services/{await _site.ServiceIdAsync("lettre")}");

        var refused = await page.Form(Terms).Fill("Name", "").Fill("ToBring", new string('a', 81)).SubmitAsync("Enregistrer");
        var refusedToo = await refused.Form(Terms).Fill("Name", "Lettre").SubmitAsync("Enregistrer");

        Assert.Equal("Changer «\u00a0Écrire une lettre\u00a0»", Assert.Single(refusedToo.All("h1")));
        Assert.Equal("Une ligne est trop longue\u00a0: 80 lettres au plus pour chaque chose à apporter.", refusedToo.ErrorOf("ToBring"));
        Assert.Equal("Lettre", refusedToo.Form(Terms)["Name"]);
        Assert.Contains("Écrire une lettre", (await _site.CreateClient().OpenAsync("/rendez-vous")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_help_goes_up_in_the_list_for_everybody()
    {
        var list = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/services");

        var done = await list.Form($"form[action$='{await _site.ServiceIdAsync("premiere-visite")}/montee']").SubmitAsync();

        Assert.Equal(["«\u00a0Je ne sais pas\u00a0» est monté d’une place."], done.All(".flash"));
        string[] order = ["Écrire une lettre", "Faire une démarche", "Je ne sais pas", "Ordinateur ou téléphone"];
        Assert.Equal(order, done.All(".title"));
        Assert.Equal(order, (await _site.CreateClient().OpenAsync("/rendez-vous")).All(".choice a"));
    }

    [Fact]
    public async Task Reception_reads_the_list_and_changes_nothing()
    {
        var list = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/services");

        Assert.Equal(["Écrire une lettre", "Faire une démarche", "Ordinateur ou téléphone", "Je ne sais pas"], list.All(".title"));
        Assert.Contains("45\u00a0minutes. On réserve 42\u00a0jours avant au plus tôt, 30\u00a0minutes avant au plus tard.", list.Text, StringComparison.Ordinal);
        Assert.Empty(list.All("main button"));
        Assert.All(list.Document.QuerySelectorAll("main a"), link => Assert.EndsWith("/affiche", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    private const string Terms = "main form:has([name=Name])";

    private async Task<Page> NewAsync() => await (await _site.ClientOfAsync(Nadia)).OpenAsync("/services/nouvelle");

    private static HtmlForm Filled(Page page, bool chooseKind = true)
    {
        var form = page.Form().Fill("Name", "Écrire à la mairie").Fill("Summary", "Voirie, état civil").Fill("Minutes", "30").Fill("ToBring", "Le courrier\nUn timbre");
        return chooseKind ? form.Fill("Kind", nameof(ServiceKind.Letter)) : form;
    }

    private async Task<Page> BookAsync(string address)
    {
        var slots = await _site.CreateClient().OpenAsync(address);
        var who = await slots.FollowAsync("Prendre cette place");
        return await who.Form().Fill("FirstName", "Marie").Fill("LastName", "Etoundi").Tick("NoPhone").SubmitAsync("Réserver");
    }

    // As a browser sends them.
    private static string? Lines(string? text) => text?.Replace("\r", "", StringComparison.Ordinal);

    // A page that is never kept: no link of ours leads there.
    private static async Task<IReadOnlyList<string>> HoursAsync(HttpClient client) =>
        (await client.OpenAsync("/rendez-vous/demarche?du=2026-11-24&moment=nuit")).All("a.time[aria-label^='Mardi 24']");

    private async Task<double> MinutesAsync(string slug)
    {
        await using var db = _site.OpenContext();
        return (await db.AppointmentServices.SingleAsync(service => service.Slug == slug, Ct)).Duration.TotalMinutes;
    }
}
