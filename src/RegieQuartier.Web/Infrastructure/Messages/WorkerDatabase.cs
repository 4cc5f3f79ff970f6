using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Opens the database under the worker's own role, which can touch the outbox and nothing else.</summary>
internal sealed class WorkerDatabase
{
    private readonly DbContextOptions<RegieQuartierDbContext> _options;

    public WorkerDatabase([FromKeyedServices(DatabaseSetup.Worker)] NpgsqlDataSource source, IServiceProvider services)
    {
        var options = new DbContextOptionsBuilder<RegieQuartierDbContext>();
        options.UseRegieQuartier(source).UseApplicationServiceProvider(services);
        _options = options.Options;
    }

    public RegieQuartierDbContext Open() => new(_options);
}
