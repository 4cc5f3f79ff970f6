using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.OpeningRanges;

/// <summary>One day, this day, this day and the following ones: what an agenda lives through.</summary>
public sealed class OpeningExceptionsTests : IAsyncLifetime
{
    private const string Closing = "main form[action$='/jours-fermes']";
    private const string Reopening = "main form[action$='/reouverture']";

    private static readonly DateOnly NextTuesday = Tuesday.AddDays(7);

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_permanence_may_be_for_one_day()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/permanences/nouvelle");

        var done = await page.Form().Fill("Once", "True").Fill("OpensAt", "14:00").Fill("ClosesAt", "16:00").Fill("FirstDay", "2026-11-26").SubmitAsync("Enregistrer");

        Assert.Contains("Jeudi 26\u00a0novembre 2026, de 14\u00a0h à 16\u00a0h", done.All(".title"));
        Assert.Equal(["14\u00a0h", "15\u00a0h"], await HoursOfferedAsync(new DateOnly(2026, 11, 26)));
        Assert.Empty(await HoursOfferedAsync(new DateOnly(2026, 12, 3)));
    }

    [Fact]
    public async Task The_only_day_of_a_permanence_is_changed_and_closed_without_a_weekday()
    {
        await ChangeAsync("OnDay", "2026-11-24", "10:00", "11:30");
        var list = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/permanences");

        var form = await list.FollowAsync("Changer Mardi 24\u00a0novembre 2026, de 10\u00a0h à 11\u00a0h\u00a030");
        Assert.Empty(form.All("select[name=Weekday], [name=Scope], [name=LastDay]"));
        Assert.Empty(form.All("#FirstDay-aide"));
        var moved = await form.Form().Fill("FirstDay", "2026-11-26").SubmitAsync("Enregistrer");
        Assert.Contains("Jeudi 26\u00a0novembre 2026, de 10\u00a0h à 11\u00a0h\u00a030", moved.All(".title"));

        var closing = await moved.FollowAsync("Fermer un jour, Jeudi 26\u00a0novembre 2026, de 10\u00a0h à 11\u00a0h\u00a030");
        await closing.Form(Closing).SubmitAsync("Fermer ce jour");

        Assert.Contains("Fermée.", (await closing.GoToAsync("/permanences")).Text, StringComparison.Ordinal);
        Assert.Empty(await HoursOfferedAsync(new DateOnly(2026, 11, 26)));
    }

    [Fact]
    public async Task One_day_may_have_hours_of_its_own()
    {
        var done = await ChangeAsync("OnDay", "2026-11-24", "10:00", "11:30");

        Assert.Equal(["Permanence changée pour le mardi 24\u00a0novembre seulement."], done.All(".flash"));
        Assert.Contains("Sauf le mardi 24\u00a0novembre.", done.Text, StringComparison.Ordinal);
        Assert.Equal(["10\u00a0h", "10\u00a0h\u00a045"], await HoursOfferedAsync(Tuesday));
        Assert.Equal(["9\u00a0h", "9\u00a0h\u00a045", "10\u00a0h\u00a030", "11\u00a0h\u00a015"], await HoursOfferedAsync(NextTuesday));
    }

    [Fact]
    public async Task A_change_may_start_on_a_day_and_stay()
    {
        var done = await ChangeAsync("FromDay", "2026-12-01", "10:00", "11:30");

        Assert.Equal(["Permanence changée à partir du mardi 1er\u00a0décembre."], done.All(".flash"));
        Assert.Equal(["9\u00a0h", "9\u00a0h\u00a045", "10\u00a0h\u00a030", "11\u00a0h\u00a015"], await HoursOfferedAsync(Tuesday));
        Assert.Equal(["10\u00a0h", "10\u00a0h\u00a045"], await HoursOfferedAsync(NextTuesday));
        Assert.Equal(["10\u00a0h", "10\u00a0h\u00a045"], await HoursOfferedAsync(NextTuesday.AddDays(7)));
    }

    [Theory]
    [InlineData("OnDay", "", "Écrivez le jour.")]
    [InlineData("FromDay", "1900-01-01", "Cette date est trop lointaine.")]
    [InlineData("OnDay", "2026-11-25", "Cette permanence n’a pas lieu ce jour-là. Choisissez un jour où elle a lieu.")]
    public async Task A_change_for_no_day_of_hers_is_refused_and_loses_nothing(string scope, string day, string sentence)
    {
        var refused = await ChangeAsync(scope, day, "10:00", "11:30");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(sentence, refused.ErrorOf("Day"));
        Assert.Equal((day, "10:00"), (refused.Form()["Day"], refused.Form()["OpensAt"]));
        Assert.Equal(["9\u00a0h", "9\u00a0h\u00a045", "10\u00a0h\u00a030", "11\u00a0h\u00a015"], await HoursOfferedAsync(Tuesday));
    }

    [Fact]
    public async Task A_day_is_closed_then_opened_again()
    {
        await _site.BookAsync(Tuesday, 10, Nadia);
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/permanences/{await RangeIdAsync()}/jours-fermes");

        var closed = await page.Form(Closing).Fill("Day", "2026-11-24").SubmitAsync("Fermer ce jour");

        Assert.Equal(
            ["Permanence fermée le mardi 24\u00a0novembre.", "Un rendez-vous est déjà donné à ces heures-là. Il est gardé\u00a0: voyez avec la personne, depuis l’agenda."],
            closed.All(".flash"));
        Assert.Equal(["Mardi 24\u00a0novembre 2026"], closed.All(".title"));
        Assert.Empty(await HoursOfferedAsync(Tuesday));

        var opened = await closed.Form(Reopening).SubmitAsync();

        Assert.Equal(["Permanence rouverte le mardi 24\u00a0novembre. Ses places sont de nouveau proposées."], opened.All(".flash"));
        Assert.NotEmpty(await HoursOfferedAsync(Tuesday));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.OpeningDayClosed, Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.OpeningDayReopened, Ct));
    }

    [Fact]
    public async Task Days_closed_at_the_same_instant_are_all_closed_or_refused_and_none_is_lost()
    {
        var id = await RangeIdAsync();
        var forms = new List<HtmlForm>();
        for (var week = 0; week < 6; week++)
        {
            var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/permanences/{id}/jours-fermes");
            forms.Add(page.Form(Closing).Fill("Day", Tuesday.AddDays(7 * week).ToAddress()));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Fermer ce jour")));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity }));
        await using var db = _site.OpenContext();
        var closed = (await db.OpeningRanges.SingleAsync(Ct)).ClosedDays.Count;
        Assert.Equal(answers.Count(answer => answer.Status == HttpStatusCode.OK), closed);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => Assert.True(answer.All(".title").Count <= closed));
    }

    [Fact]
    public async Task A_day_on_which_she_does_not_receive_cannot_be_closed()
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/permanences/{await RangeIdAsync()}/jours-fermes");

        var refused = await page.Form(Closing).Fill("Day", "2026-11-25").SubmitAsync("Fermer ce jour");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Cette permanence n’a pas lieu ce jour-là. Choisissez un jour où elle a lieu.", refused.ErrorOf("Day"));
        Assert.Equal("2026-11-25", refused.Form(Closing)["Day"]);
    }

    [Fact]
    public async Task A_day_with_hours_of_its_own_does_not_open_twice()
    {
        await ChangeAsync("OnDay", "2026-11-24", "10:00", "11:30");
        var id = await RangeIdAsync();
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/permanences/{id}/jours-fermes");

        var refused = await page.Form(Reopening).SubmitAsync();

        Assert.Equal(["Il y a déjà une permanence à ces heures-là. Changez les heures, ou changez l’autre permanence."], refused.All(".flash"));
        Assert.Equal(["10\u00a0h", "10\u00a0h\u00a045"], await HoursOfferedAsync(Tuesday));
    }

    private async Task<Page> ChangeAsync(string scope, string day, string opens, string closes)
    {
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync($"/permanences/{await RangeIdAsync()}");
        return await page.Form().Fill("Scope", scope).Fill("Day", day).Fill("OpensAt", opens).Fill("ClosesAt", closes).SubmitAsync("Enregistrer");
    }

    private async Task<IReadOnlyList<string>> HoursOfferedAsync(DateOnly day)
    {
        var page = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche?du={day:yyyy-MM-dd}");
        return page.All($"a.time[aria-label^='{day.ToDayText().Capitalised()},']");
    }

    private async Task<Guid> RangeIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.OpeningRanges.OrderBy(range => range.Id).Select(range => range.Id).FirstAsync(Ct);
    }
}
