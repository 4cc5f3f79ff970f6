using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class PathwayBarrierConfiguration : IEntityTypeConfiguration<PathwayBarrier>
{
    public void Configure(EntityTypeBuilder<PathwayBarrier> builder)
    {
        builder.ToTable("pathway_barriers", table => table.HasCheckConstraint(Constraints.BarrierOpenKind, "kind not in ('Health', 'Justice')"));
        builder.HasKey(barrier => barrier.Id);
        builder.Property(barrier => barrier.Id).ValueGeneratedNever();
        builder.Property(barrier => barrier.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(barrier => barrier.Status).HasConversion<string>().HasMaxLength(12);
        builder.Property(barrier => barrier.Version).IsRowVersion();
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(barrier => barrier.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(barrier => barrier.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PathwayReview>().WithMany().HasForeignKey(barrier => barrier.BroughtBackBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(barrier => barrier.LiftedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(barrier => new { barrier.PathwayId, barrier.Kind }).IsUnique().HasDatabaseName(Constraints.BarrierOnce);
    }
}
