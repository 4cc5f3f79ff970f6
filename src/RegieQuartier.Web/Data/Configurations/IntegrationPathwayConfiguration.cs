using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class IntegrationPathwayConfiguration : IEntityTypeConfiguration<IntegrationPathway>
{
    public void Configure(EntityTypeBuilder<IntegrationPathway> builder)
    {
        builder.ToTable("integration_pathways", table => table.HasCheckConstraint(Constraints.PathwayOrder, "opened_on <= closed_on"));
        builder.HasKey(pathway => pathway.Id);
        builder.Property(pathway => pathway.Id).ValueGeneratedNever();
        builder.Property(pathway => pathway.Version).IsRowVersion();
        builder.Property(pathway => pathway.WorkAdjustment).HasMaxLength(IntegrationPathway.WorkAdjustmentMaxLength);
        builder.Property(pathway => pathway.OwnWords).HasMaxLength(IntegrationPathway.OwnWordsMaxLength);
        builder.Ignore(pathway => pathway.IsOpen);
        builder.HasOne<Employee>().WithMany().HasForeignKey(pathway => pathway.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(pathway => pathway.WorkAdjustedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(pathway => pathway.OwnWordsBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(pathway => pathway.EmployeeId).IsUnique().HasFilter("closed_on is null").HasDatabaseName(Constraints.PathwayOpen);
        builder.HasIndex(pathway => pathway.EmployeeId, "all").HasMethod("hash").HasDatabaseName("ix_integration_pathways_employee_id");
    }
}
