using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Audit;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Action).HasMaxLength(AuditEntry.ActionMaxLength);
        builder.Property(entry => entry.Reason).HasMaxLength(AuditEntry.ReasonMaxLength);
        // No foreign keys: the trail outlives what it speaks of, and must never slow a booking.
        builder.HasIndex(entry => new { entry.OccurredAt, entry.Id }).IsDescending();
        builder.HasIndex(entry => new { entry.Action, entry.OccurredAt, entry.Id }).IsDescending(false, true, true);
        builder.HasIndex(entry => entry.SubjectId);
    }
}
