using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Benchmarks;

/// <summary>The page of free slots, calculated each time and kept, against one select and 20 KB of HTML.</summary>
internal static class SlotLegs
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(int rounds, Report report)
    {
        await using var root = new RegieQuartierFactory();
        await using var site = root.WithSettings(("Cookies:PlainHttp", "true"), ("AllowedHosts", "127.0.0.1"), ("Serilog:MinimumLevel:Default", "Error"));
        site.UseKestrel(0);
        site.StartServer();
        await BenchmarkWorld.FillOrdinaryAsync(site);
        await using var limit = await LimitSite.StartAsync(site.Services.GetRequiredService<NpgsqlDataSource>());
        using var http = new HttpClient { BaseAddress = site.ClientOptions.BaseAddress };
        using var bare = new HttpClient { BaseAddress = new Uri(limit.Address) };
        var page = await http.GetByteArrayAsync("/rendez-vous/demarche");
        var forget = site.Services.GetRequiredService<SlotCache>();
        Func<int, Task>[] legs =
        [
            _ => ReadAsync(bare, "/db20k"),
            // An address of its own each time, thrown away at once: never the same page twice.
            async worker => { await ReadAsync(http, $"/rendez-vous/demarche?moment={worker}-{Guid.NewGuid():N}"); },
            _ => ReadAsync(http, "/rendez-vous/demarche"),
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

        var weight = page.Length / 20_000.0;
        var db20k = Load.Median(rates[0]);
        report.Add("db20k: bare Kestrel, one select, 20 KB", db20k, db20k);
        report.Add($"slots page, calculated ({page.Length / 1000.0:0.0} KB, weighted to 20)", Load.Median(rates[1]) * weight, db20k, 0.5, 0.7);
        report.Add($"slots page, kept ({page.Length / 1000.0:0.0} KB, weighted to 20)", Load.Median(rates[2]) * weight, db20k, 2);
    }

    private static async Task ReadAsync(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
