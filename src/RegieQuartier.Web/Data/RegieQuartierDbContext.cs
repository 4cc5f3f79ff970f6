using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Data;

/// <summary>The whole database. Each entity's table is described in <c>Configurations/</c>.</summary>
public sealed class RegieQuartierDbContext(DbContextOptions<RegieQuartierDbContext> options) : DbContext(options)
{
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<OutgoingMessage> OutgoingMessages => Set<OutgoingMessage>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("btree_gist");
        modelBuilder.HasPostgresExtension("unaccent");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RegieQuartierDbContext).Assembly);
    }
}
