using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class SlotsTests : IAsyncLifetime
{
    /// <summary>A page that is never kept: no link of ours leads there.</summary>
    private const string Calculated = "/rendez-vous/demarche?moment=nuit";

    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

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

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("2099-12-31")]
    [InlineData("0001-01-01")]
    public async Task Days_at_the_ends_of_time_are_looked_at_like_others(string day)
    {
        var page = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche?du={day}");

        Assert.Equal((HttpStatusCode.OK, "Quel jour vous arrange\u00a0?"), (page.Status, Assert.Single(page.All("h1"))));
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

        Assert.Equal("Mardi 22\u00a0décembre", later.All("h3")[0]);
    }

    [Fact]
    public async Task Hours_that_begin_in_a_month_are_found_all_the_same()
    {
        await using (var db = _site.OpenContext())
        {
            var writer = await db.Writers.SingleAsync(TestContext.Current.CancellationToken);
            var range = await db.OpeningRanges.SingleAsync(TestContext.Current.CancellationToken);
            range.Change(writer, range.Weekday, range.OpensAt, range.ClosesAt, new DateOnly(2026, 12, 21), null, range.Pause, range.Step);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var slots = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");

        Assert.StartsWith("Mardi 22\u00a0décembre", Assert.Single(slots.All(".when")), StringComparison.Ordinal);
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
        await (await before.FollowAsync("Prendre cette place")).Filled().SubmitAsync("Réserver");

        var after = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");

        Assert.NotEqual(before.All(".when"), after.All(".when"));
    }

    [Fact]
    public async Task Hours_changed_on_another_instance_are_listed_five_seconds_later()
    {
        await using var other = _site.SecondInstance();
        await other.CreateClient().OpenAsync(Calculated);
        await using (var db = _site.OpenContext())
        {
            var writer = await db.Writers.SingleAsync(TestContext.Current.CancellationToken);
            var range = await db.OpeningRanges.SingleAsync(TestContext.Current.CancellationToken);
            range.Change(writer, DayOfWeek.Wednesday, new TimeOnly(14, 0), new TimeOnly(17, 0), range.FirstDay, null, range.Pause, range.Step);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        _site.Clock.Advance(SlotCache.KeptFor);
        var slots = await other.CreateClient().OpenAsync(Calculated);

        Assert.Equal("Mercredi 25\u00a0novembre à 14\u00a0h", Assert.Single(slots.All(".when")));
    }

    [Fact]
    public async Task A_page_calculated_again_reads_the_times_taken_and_nothing_else()
    {
        var counter = new StatementCounter();
        await using var site = _site.WithServices(counter.Listen);
        await site.CreateClient().OpenAsync(Calculated);

        // The one statement that is left goes without EF.
        Assert.Equal(0, await counter.OfAsync(() => site.CreateClient().OpenAsync(Calculated)));
    }
}
