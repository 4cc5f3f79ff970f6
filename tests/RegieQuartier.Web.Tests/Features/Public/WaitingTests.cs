using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Data.Waiting;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>No time suits: one is told when one is free, or called.</summary>
public sealed class WaitingTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/rendez-vous/demarche?du=2027-06-01")]
    [InlineData("/rendez-vous/demarche")]
    [InlineData("/rendez-vous/demarche/calendrier")]
    public async Task There_are_two_ways_on_whether_there_is_a_time_or_not(string address)
    {
        var page = await _site.CreateClient().OpenAsync(address);

        var wait = await page.FollowAsync("Me prévenir quand une place se libère");
        var call = await page.FollowAsync("Me faire rappeler");

        Assert.Equal(["Me prévenir quand une place se libère"], wait.All("h1"));
        Assert.Equal(["Me faire rappeler"], call.All("h1"));
    }

    [Theory]
    [InlineData("%20")]
    [InlineData("%E2%80%AEabc")]
    [InlineData("ancien")]
    public async Task A_ticket_that_opens_nothing_shows_a_closed_page(string ticket)
    {
        var page = await _site.CreateClient().OpenAsync($"/mon-attente/{ticket}");

        Assert.Equal((HttpStatusCode.OK, "Cette page s’est fermée"), (page.Status, Assert.Single(page.All("h1"))));
    }

    [Fact]
    public async Task Who_waits_reads_what_happens_next_and_gets_a_code()
    {
        var form = (await OpenAsync()).Filled();

        var done = await form.SubmitAsync("Me prévenir");

        Assert.Contains("Vous êtes sur la liste.", done.Text, StringComparison.Ordinal);
        var entry = Assert.Single(await _site.WaitsAsync());
        Assert.Equal(AppointmentCode.Display(entry.Code!), Assert.Single(done.All(".code")));
        Assert.Equal(("Etoundi-Vautier", WaitingWish.AnySlot, ParisZone.At(Tuesday, new TimeOnly(9, 0))), (entry.LastName, entry.Wish, entry.SoonerThan));
        Assert.Equal("etoundi vautier marie ange".Split(' ').Order(), entry.SearchName.Split(' ').Order());
    }

    [Fact]
    public async Task The_same_form_twice_is_one_wait()
    {
        var form = (await OpenAsync()).Filled();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync("Me prévenir")));

        Assert.All(answers, answer => Assert.Contains("Vous êtes sur la liste.", answer.Text, StringComparison.Ordinal));
        Assert.Single(await _site.WaitsAsync());
    }

    [Fact]
    public async Task Without_telephone_one_waits_all_the_same_and_for_somebody_else_too()
    {
        var form = (await OpenAsync()).Form().Fill("For", "autre").Fill("FirstName", "Odette").Fill("LastName", "Quesnel").Fill("HelperName", "Sow, voisine").Tick("NoPhone");

        var done = await form.SubmitAsync("Me prévenir");

        Assert.Contains("Nous vous le disons quand vous passez", done.Text, StringComparison.Ordinal);
        Assert.Equal(("Sow, voisine", null), ((await _site.WaitsAsync())[0].HelperName, (await _site.WaitsAsync())[0].Phone));
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var again = await (await OpenAsync()).Form().Fill("FirstName", "Odette").SubmitAsync("Me prévenir");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Écrivez votre nom de famille.", again.ErrorOf("LastName"));
        Assert.Equal("Odette", again.Form()["FirstName"]);
        Assert.Empty(await _site.WaitsAsync());
    }

    [Fact]
    public async Task What_a_program_fills_in_keeps_nobody_waiting()
    {
        var wait = await (await OpenAsync()).Filled().Fill("Website", "https://exemple.com").SubmitAsync("Me prévenir");
        var call = await (await OpenCallAsync()).Filled().Fill("Website", "https://exemple.com").SubmitAsync("Me faire rappeler");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (wait.Status, call.Status));
        Assert.Empty(await _site.WaitsAsync());
    }

    [Fact]
    public async Task Too_many_sendings_keep_what_was_typed()
    {
        await using var strict = _site.WithSettings(("RateLimits:PublicWrite:Permits", "1"));
        var page = await strict.CreateClient().OpenAsync("/rendez-vous/demarche/attente");
        await page.Filled().SubmitAsync("Me prévenir");

        var again = await page.Filled("Hassan", "Aït-Ouali").SubmitAsync("Me prévenir");

        Assert.Equal(HttpStatusCode.TooManyRequests, again.Status);
        Assert.Equal("Hassan", again.Form()["FirstName"]);
        Assert.Contains("Il y a eu trop d’envois", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_e_mail_is_put_on_the_list_a_few_times_only()
    {
        await using var strict = _site.WithSettings(("RateLimits:PerPhone:Permits", "1"));
        var page = await strict.CreateClient().OpenAsync("/rendez-vous/demarche/attente");
        var again = await strict.CreateClient().OpenAsync("/rendez-vous/demarche/attente");
        await page.Filled().Tick("NoPhone").Fill("Phone", "").Fill("Email", "quelqu-un@exemple.fr").SubmitAsync("Me prévenir");

        var refused = await again.Filled().Tick("NoPhone").Fill("Phone", "").Fill("Email", "Quelqu-Un@exemple.fr").SubmitAsync("Me prévenir");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Single(await _site.WaitsAsync());
    }

    [Fact]
    public async Task The_key_of_a_call_back_opens_no_wait()
    {
        var call = (await OpenCallAsync()).Filled();
        await call.SubmitAsync("Me faire rappeler");

        var wait = await (await OpenAsync()).Filled().Fill("Key", call["Key"]!).SubmitAsync("Me prévenir");

        Assert.Equal(HttpStatusCode.NotFound, wait.Status);
        Assert.Equal(WaitingWish.CallBack, Assert.Single(await _site.WaitsAsync()).Wish);
    }

    [Fact]
    public async Task The_code_opens_the_wait_again_and_one_leaves_the_list()
    {
        var entry = await _site.WaitAsync();
        var own = await _site.CreateClient().OpenOwnAsync(entry.Code!, "que");

        var left = await own.Form("main form[action$='/fin']").SubmitAsync("Ne plus attendre");

        Assert.Equal(["Vous n’êtes plus sur la liste"], left.All("h1"));
        Assert.Equal(WaitingStatus.Left, (await _site.WaitsAsync())[0].Status);
        Assert.Equal(0, await _site.OfferAsync());
    }

    [Fact]
    public async Task A_wrong_name_opens_nothing_and_is_counted()
    {
        var entry = await _site.WaitAsync();

        var refused = await _site.CreateClient().OpenOwnAsync(entry.Code!, "xyz");

        Assert.NotNull(refused.ErrorOf("Code"));
        Assert.Equal(1, (await _site.WaitsAsync())[0].WrongNames);
    }

    [Fact]
    public async Task A_ticket_of_somewhere_else_opens_nothing() =>
        Assert.Equal(["Cette page s’est fermée"], (await _site.CreateClient().OpenAsync("/mon-attente/ancien")).All("h1"));

    [Fact]
    public async Task Who_waited_takes_the_time_and_has_an_appointment_with_the_same_code()
    {
        var entry = await _site.WaitAsync();
        await _site.OfferAsync();
        var own = await _site.CreateClient().OpenOwnAsync(entry.Code!, "que");

        var taken = await own.Form("main form[action$='/place']").SubmitAsync("Prendre cette place");

        Assert.Equal(["Mardi 24\u00a0novembre à 9\u00a0h"], taken.All("h1"));
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal((entry.Code, "Odette Quesnel", "Retraite", AppointmentStatus.Booked), (appointment.Code, appointment.FullName, appointment.Request, appointment.Status));
        var wait = Assert.Single(await _site.WaitsAsync());
        Assert.Equal((WaitingStatus.Served, appointment.Id, ""), (wait.Status, wait.AppointmentId, wait.LastName));
        Assert.Single(await _site.MessagesAsync(MessageKind.AppointmentConfirmation));
        Assert.Empty(await _site.MessagesAsync());
    }

    [Fact]
    public async Task Who_wants_to_be_called_leaves_a_number_and_a_moment()
    {
        var form = (await OpenCallAsync()).Filled("Odette", "Quesnel").Fill("Moment", "Morning");

        var done = await form.SubmitAsync("Me faire rappeler");
        await form.SubmitAsync("Me faire rappeler");

        Assert.Contains("C’est noté, nous vous rappelons", done.Text, StringComparison.Ordinal);
        var entry = Assert.Single(await _site.WaitsAsync());
        Assert.Equal((WaitingWish.CallBack, "+33639981234", CallMoment.Morning, WaitingStatus.Waiting), (entry.Wish, entry.Phone?.E164, entry.Moment, entry.Status));
    }

    [Fact]
    public async Task Nobody_is_called_without_a_number()
    {
        var again = await (await OpenCallAsync()).Form().Fill("FirstName", "Odette").Fill("LastName", "Quesnel").SubmitAsync("Me faire rappeler");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Écrivez le numéro où vous rappeler."), (again.Status, again.ErrorOf("Phone")));
    }

    [Theory]
    [InlineData("/rendez-vous/inconnu/attente")]
    [InlineData("/rendez-vous/inconnu/rappel")]
    [InlineData("/rendez-vous/inconnu/rappel/merci")]
    [InlineData("/place-proposee/rien")]
    [InlineData("/place-proposee/AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_address_that_names_nothing_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().OpenAsync(address)).Status);

    [Fact]
    public async Task Whoever_waited_more_than_a_year_ago_is_forgotten()
    {
        await _site.WaitAsync();
        _site.Clock.Advance(TimeSpan.FromDays(400));

        await using var db = _site.OpenContext();
        await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<RegieQuartier.Web.Data.Agenda.ForgetVisitors>(_site.Services).ExecuteAsync(Ct);

        var kept = await db.WaitingEntries.AsNoTracking().SingleAsync(Ct);
        Assert.Equal((Appointment.ForgottenName, "", "", null, null, WaitingStatus.Ended), (kept.FirstName, kept.LastName, kept.SearchName, kept.Email, kept.Request, kept.Status));
    }

    private Task<Page> OpenAsync() => _site.CreateClient().OpenAsync("/rendez-vous/demarche/attente");

    private Task<Page> OpenCallAsync() => _site.CreateClient().OpenAsync("/rendez-vous/demarche/rappel");
}
