using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class TrainingEnrolmentConfiguration : IEntityTypeConfiguration<TrainingEnrolment>
{
    public void Configure(EntityTypeBuilder<TrainingEnrolment> builder)
    {
        builder.ToTable("training_enrolments", table =>
        {
            table.HasCheckConstraint(Constraints.TrainingOrder, "starts_on <= ends_on");
            table.HasCheckConstraint(Constraints.TrainingPlanned, "planned_minutes > 0");
            table.HasCheckConstraint(Constraints.TrainingDone, "(done_minutes is null) = (status in ('Planned', 'Enrolled', 'InProgress')) and done_minutes >= 0");
        });
        builder.HasKey(training => training.Id);
        builder.Property(training => training.Id).ValueGeneratedNever();
        builder.Property(training => training.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(training => training.Title).HasMaxLength(TrainingEnrolment.TitleMaxLength);
        builder.Property(training => training.Body).HasMaxLength(TrainingEnrolment.BodyMaxLength);
        builder.Property(training => training.Funder).HasMaxLength(TrainingEnrolment.FunderMaxLength);
        builder.Property(training => training.Status).HasConversion<string>().HasMaxLength(12);
        builder.Property(training => training.Version).IsRowVersion();
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(training => training.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(training => new { training.PathwayId, training.StartsOn });
        builder.HasIndex(training => new { training.PathwayId, training.StartsOn, training.Title }, "once").IsUnique().HasFilter("status <> 'Abandoned'").HasDatabaseName(Constraints.TrainingOnce);
    }
}
