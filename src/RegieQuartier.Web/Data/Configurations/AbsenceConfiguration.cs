using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AbsenceConfiguration : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("absences", table => table.HasCheckConstraint(Constraints.AbsenceOrder, "starts_at < ends_at"));
        builder.HasKey(absence => absence.Id);
        builder.Property(absence => absence.Id).ValueGeneratedNever();
        builder.Ignore(absence => absence.Time);
        builder.HasOne<Writer>().WithMany().HasForeignKey(absence => absence.WriterId).OnDelete(DeleteBehavior.Restrict);
    }
}
