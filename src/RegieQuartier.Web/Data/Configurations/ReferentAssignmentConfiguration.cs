using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class ReferentAssignmentConfiguration : IEntityTypeConfiguration<ReferentAssignment>
{
    public void Configure(EntityTypeBuilder<ReferentAssignment> builder)
    {
        builder.ToTable("referent_assignments");
        builder.HasKey(referent => referent.Id);
        builder.Property(referent => referent.Id).ValueGeneratedNever();
        builder.HasOne<AppUser>().WithMany().HasForeignKey(referent => referent.AdvisorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(referent => referent.EmployeeId).IsUnique().HasFilter("ends_at is null").HasDatabaseName(Constraints.ReferentOpen);
        builder.HasIndex(referent => new { referent.AdvisorId, referent.EmployeeId }).HasFilter("ends_at is null");
    }
}
