using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Benchmarks;

/// <summary>The booking form, sent whole, against the booking statement alone.</summary>
internal static class BookingLegs
{
    /// <summary>The limit leg counts its codes: it does not try again, and of so many two would be the same.</summary>
    private static int _codes;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2);

    /// <summary>For so long, on two busy cores, the site's code is still being compiled for good.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(40);

    public static async Task RunAsync(int rounds, Report report)
    {
        await using var root = new RegieQuartierFactory();
        await using var site = BenchmarkWorld.AsPublished(root);
        site.UseKestrel(0);
        site.StartServer();
        var slots = await BenchmarkWorld.FillWideAsync(site);
        await using var limit = await LimitSite.StartAsync(site.Services.GetRequiredService<NpgsqlDataSource>());
        var wires = await Wire.ConnectAsync(site.ClientOptions.BaseAddress);
        var bare = await Wire.ConnectAsync(new Uri(limit.Address));
        var client = await BookingClient.OpenAsync(site.ClientOptions.BaseAddress, slots[0]);
        var service = await ServiceIdAsync(site);
        var next = 0;
        Slot Take() => slots[Interlocked.Increment(ref next) - 1];
        Func<int, Task>[] legs = [worker => PostAsync(bare[worker], Take(), service), worker => client.BookAsync(wires[worker], Take())];
        var rates = legs.Select(_ => new List<double>()).ToArray();
        await Load.RunAsync(legs[0], Length);
        await Load.RunAsync(legs[1], WarmUp);

        for (var round = 0; round < rounds && next < slots.Count * 8 / 10; round++)
        {
            for (var leg = 0; leg < legs.Length; leg++)
            {
                rates[leg].Add(await Load.RunAsync(legs[leg], Length));
            }
        }

        var limitRate = Load.Median(rates[0]);
        report.Add($"bare POST: the statement alone ({rates[0].Count} rounds)", limitRate, limitRate);
        report.Add("booking POST: token, validation, statement with audit and message", Load.Median(rates[1]), limitRate, 0.5, 0.8);
        foreach (var wire in wires.Concat(bare))
        {
            wire.Dispose();
        }
    }

    private static Task PostAsync(Wire wire, Slot slot, Guid service)
    {
        var form = string.Create(
            CultureInfo.InvariantCulture,
            $"service={service}&writer={slot.WriterId}&code={Interlocked.Increment(ref _codes):000000}&from={slot.StartsAt.UtcDateTime:O}&until={slot.HeldUntil.UtcDateTime:O}");
        return wire.PostAsync("/book", form, StatusCodes.Status302Found);
    }

    private static async Task<Guid> ServiceIdAsync(RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await Task.FromResult(db.AppointmentServices.Single(known => known.Slug == "lettre").Id);
    }
}
