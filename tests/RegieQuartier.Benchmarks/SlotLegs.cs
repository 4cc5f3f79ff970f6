using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Benchmarks;

/// <summary>The page of free slots, calculated each time and kept, against one select and as many bytes of HTML.</summary>
internal static class SlotLegs
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(int rounds, Report report)
    {
        await using var root = new RegieQuartierFactory();
        await using var site = BenchmarkWorld.AsPublished(root);
        site.UseKestrel(0);
        site.StartServer();
        await BenchmarkWorld.FillOrdinaryAsync(site);
        var page = await WeighAsync(site.ClientOptions.BaseAddress, "/rendez-vous/demarche");
        await using var limit = await LimitSite.StartAsync(site.Services.GetRequiredService<NpgsqlDataSource>(), page);
        var wires = await Wire.ConnectAsync(site.ClientOptions.BaseAddress);
        var bare = await Wire.ConnectAsync(new Uri(limit.Address));
        var forget = site.Services.GetRequiredService<SlotCache>();
        Func<int, Task>[] legs =
        [
            worker => bare[worker].GetAsync("/page"),
            // A moment that means nothing is never kept: calculated each time.
            worker => wires[worker].GetAsync("/rendez-vous/demarche?moment=nuit"),
            // Another first day than today: its agendas are read each time.
            worker => wires[worker].GetAsync("/rendez-vous/demarche?moment=nuit&du=2026-11-24"),
            worker => wires[worker].GetAsync("/rendez-vous/demarche"),
        ];
        var rates = legs.Select(_ => new List<double>()).ToArray();
        foreach (var leg in legs)
        {
            await Load.RunAsync(leg, Length / 2);
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var leg = 0; leg < legs.Length; leg++)
            {
                rates[leg].Add(await Load.RunAsync(legs[leg], Length));
                await forget.ForgetAsync(CancellationToken.None);
            }
        }

        var limitRate = Load.Median(rates[0]);
        report.Add($"bare Kestrel, one select, {page / 1000.0:0.0} KB of HTML", limitRate, limitRate);
        report.Add("slots page, calculated", Load.Median(rates[1]), limitRate, 0.5, 0.7);
        report.Add("slots page, agendas read and calculated", Load.Median(rates[2]), limitRate);
        report.Add("slots page, kept", Load.Median(rates[3]), limitRate, 2);
        foreach (var wire in wires.Concat(bare))
        {
            wire.Dispose();
        }
    }

    private static async Task<int> WeighAsync(Uri site, string address)
    {
        using var http = new HttpClient { BaseAddress = site };
        return (await http.GetByteArrayAsync(address)).Length;
    }
}
