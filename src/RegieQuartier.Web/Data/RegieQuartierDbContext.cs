using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Data;

/// <summary>The whole database. Each entity's table is described in <c>Configurations/</c>.</summary>
public sealed class RegieQuartierDbContext(DbContextOptions<RegieQuartierDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Writer> Writers => Set<Writer>();

    public DbSet<OpeningRange> OpeningRanges => Set<OpeningRange>();

    public DbSet<AppointmentService> AppointmentServices => Set<AppointmentService>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<OutgoingMessage> OutgoingMessages => Set<OutgoingMessage>();

    /// <summary>The keys that seal cookies and forms, shared by every instance.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("btree_gist");
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RegieQuartierDbContext).Assembly);
    }
}
