using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Opens the database under the worker's own role, which can touch the outbox and nothing else.</summary>
internal sealed class WorkerDatabase([FromKeyedServices("worker")] NpgsqlDataSource source, IServiceProvider services)
{
    private readonly DbContextOptions<RegieQuartierDbContext> _options = new DbContextOptionsBuilder<RegieQuartierDbContext>()
        .UseApplicationServiceProvider(services)
        .UseNpgsql(source)
        .UseSnakeCaseNamingConvention()
        .Options;

    public RegieQuartierDbContext Open() => new(_options);
}
