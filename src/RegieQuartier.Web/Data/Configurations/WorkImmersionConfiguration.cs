using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class WorkImmersionConfiguration : IEntityTypeConfiguration<WorkImmersion>
{
    public void Configure(EntityTypeBuilder<WorkImmersion> builder)
    {
        builder.ToTable("work_immersions", table =>
        {
            table.HasCheckConstraint(Constraints.ImmersionOrder, "starts_on <= ends_on");
            table.HasCheckConstraint(Constraints.ImmersionEnd, "concluded_on is null or cancelled_on is null");
        });
        builder.HasKey(immersion => immersion.Id);
        builder.Property(immersion => immersion.Id).ValueGeneratedNever();
        builder.Property(immersion => immersion.HostName).HasMaxLength(WorkImmersion.HostNameMaxLength);
        builder.Property(immersion => immersion.HostSiret).HasMaxLength(Siret.Length);
        builder.Property(immersion => immersion.JobTitle).HasMaxLength(WorkImmersion.JobTitleMaxLength);
        builder.Property(immersion => immersion.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(immersion => immersion.OutcomeNote).HasMaxLength(WorkImmersion.NoteMaxLength);
        builder.Property(immersion => immersion.Version).IsRowVersion();
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(immersion => immersion.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(immersion => immersion.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(immersion => new { immersion.EmployeeId, immersion.StartsOn });
    }
}
