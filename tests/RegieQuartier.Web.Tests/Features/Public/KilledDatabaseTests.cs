using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>PostgreSQL is killed while people book: what somebody has read as booked is booked, and the site goes on by itself.</summary>
public sealed class KilledDatabaseTests : IAsyncLifetime
{
    private const int People = 6;
    private const int Kills = 3;

    private readonly RegieQuartierFactory _house = new();
    private readonly ConcurrentQueue<string> _slots = [];
    private readonly ConcurrentBag<string> _codes = [];
    private readonly ConcurrentBag<HttpStatusCode> _statuses = [];
    private OwnCluster _own = null!;
    private RegieQuartierFactory _site = null!;
    private readonly TaskCompletionSource[] _enough = [.. Enumerable.Range(0, Kills).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];
    private int _all;
    private int _shown;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _own = await OwnCluster.StartMigratedAsync(throwaway: false);
        _site = _house.WithSettings(_own.SiteSettings);
        await _site.OpenNadiasTuesdaysAsync();
        foreach (var weekday in new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday })
        {
            await _site.OpenHoursAsync(Nadia, weekday);
        }

        foreach (var day in Enumerable.Range(0, 26).Select(Tuesday.AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
        {
            foreach (var quarter in new[] { 0, 3, 6, 9 })
            {
                _slots.Enqueue(Slot(day, 9 + (quarter / 4), 15 * (quarter % 4)));
            }
        }

        _all = _slots.Count;
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        await _own.DisposeAsync();
    }

    [Fact]
    public async Task Killed_three_times_while_people_book_it_has_every_code_that_was_shown()
    {
        var booking = Task.WhenAll(Enumerable.Range(0, People).Select(BookUntilNothingIsLeftAsync));
        foreach (var enough in _enough)
        {
            await Task.WhenAny(enough.Task, booking);
            _own.Kill();
            await _own.Cluster.StartServerAsync(Ct);
        }

        await booking;

        await using var db = _site.OpenContext();
        var booked = await db.Appointments.Where(appointment => appointment.Status == AppointmentStatus.Booked).Select(appointment => appointment.Code).ToListAsync(Ct);
        Assert.Equal(_all, _codes.Count);
        Assert.Equal(_codes.Order(StringComparer.Ordinal), booked.Select(AppointmentCode.Display).Order(StringComparer.Ordinal));
        Assert.All(_statuses, status => Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }));
        Assert.Contains(HttpStatusCode.ServiceUnavailable, _statuses);
    }

    private async Task BookUntilNothingIsLeftAsync(int person)
    {
        while (_slots.TryDequeue(out var slot))
        {
            var form = (await InsistAsync(() => _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{slot}"))).Form()
                .Fill("FirstName", $"Personne {person}").Fill("LastName", "Tenace").Tick("NoPhone");
            // The same form again: who read that the service was stopped may have been booked all the same.
            var done = await InsistAsync(() => form.SubmitAsync("Réserver"));
            Note(Assert.Single(done.All(".code")));
        }
    }

    private void Note(string code)
    {
        _codes.Add(code);
        var shown = Interlocked.Increment(ref _shown);
        for (var kill = 0; kill < Kills; kill++)
        {
            if (shown == _all * (kill + 1) / (Kills + 2))
            {
                _enough[kill].SetResult();
            }
        }
    }

    private async Task<Page> InsistAsync(Func<Task<Page>> act)
    {
        while (true)
        {
            var page = await act();
            _statuses.Add(page.Status);
            if (page.Status != HttpStatusCode.ServiceUnavailable)
            {
                return page;
            }

            await ServesAsync();
        }
    }

    private async Task ServesAsync()
    {
        using var client = _site.CreateClient();
        while ((await client.GetAsync("/sante/pret", Ct)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Yield();
        }
    }
}
