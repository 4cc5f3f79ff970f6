using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>For <c>dotnet ef</c>: without it the tool would run the whole site, its PostgreSQL included.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<RegieQuartierDbContext>
{
    public RegieQuartierDbContext CreateDbContext(string[] args)
    {
        // Never opened: adding a migration reads the model alone.
        var source = NpgsqlDataSource.Create("Host=127.0.0.1;Database=regie_quartier");
        var options = new DbContextOptionsBuilder<RegieQuartierDbContext>();
        options.UseRegieQuartier(source).UseApplicationServiceProvider(ModelServices.Build());
        return new RegieQuartierDbContext(options.Options);
    }
}
