using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class WithdrawnEntryConfiguration : IEntityTypeConfiguration<WithdrawnEntry>
{
    public void Configure(EntityTypeBuilder<WithdrawnEntry> builder)
    {
        builder.ToTable("withdrawn_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(12);
        builder.Property(entry => entry.Reason).HasConversion<string>().HasMaxLength(16);
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(entry => entry.PathwayId).OnDelete(DeleteBehavior.Cascade);
    }
}
