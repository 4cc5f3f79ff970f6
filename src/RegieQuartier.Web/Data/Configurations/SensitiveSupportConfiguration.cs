using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

/// <summary>A table of its own, which nothing else points to and no other query joins: only <c>ReservedPart</c> reads it.</summary>
internal sealed class SensitiveSupportConfiguration : IEntityTypeConfiguration<SensitiveSupport>
{
    public void Configure(EntityTypeBuilder<SensitiveSupport> builder)
    {
        builder.ToTable("sensitive_supports", table => table.HasCheckConstraint(Constraints.SupportReferral, "support_needed or referral = 'NoneYet'"));
        builder.HasKey(support => support.Id);
        builder.Property(support => support.Id).ValueGeneratedNever();
        builder.Property(support => support.Kind).HasConversion<string>().HasMaxLength(8);
        builder.Property(support => support.Referral).HasConversion<string>().HasMaxLength(20);
        builder.Property(support => support.Version).IsRowVersion();
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(support => support.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(support => support.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(support => new { support.PathwayId, support.Kind }).IsUnique().HasDatabaseName(Constraints.SupportOnce);
    }
}
