using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class SensitiveOpeningConfiguration : IEntityTypeConfiguration<SensitiveOpening>
{
    public void Configure(EntityTypeBuilder<SensitiveOpening> builder)
    {
        builder.ToTable("sensitive_openings");
        builder.HasKey(opening => opening.Id);
        builder.Property(opening => opening.Id).ValueGeneratedNever();
        builder.Property(opening => opening.Reason).HasMaxLength(SensitiveOpening.ReasonMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(opening => opening.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(opening => opening.OpenerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(opening => opening.ToldTo).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(opening => new { opening.EmployeeId, opening.EndsAt });
        builder.HasIndex(opening => opening.EmployeeId, "untold").HasFilter("told_at is null").HasDatabaseName("ix_sensitive_openings_untold");
    }
}
