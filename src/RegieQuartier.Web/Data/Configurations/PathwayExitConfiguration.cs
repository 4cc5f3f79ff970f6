using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class PathwayExitConfiguration : IEntityTypeConfiguration<PathwayExit>
{
    public void Configure(EntityTypeBuilder<PathwayExit> builder)
    {
        builder.ToTable("pathway_exits", table =>
        {
            table.HasCheckConstraint(Constraints.ExitOrder, "hired_on <= exit_on");
            table.HasCheckConstraint(Constraints.ExitWorked, "worked_minutes >= 0");
        });
        builder.HasKey(exit => exit.Id);
        builder.Property(exit => exit.Id).ValueGeneratedNever();
        builder.Property(exit => exit.Category).HasConversion<string>().HasMaxLength(12);
        builder.Property(exit => exit.WhyNotCounted).HasConversion<string>().HasMaxLength(16);
        builder.Property(exit => exit.PersonsWords).HasMaxLength(PathwayExit.WordsMaxLength);
        builder.Property(exit => exit.Version).IsRowVersion();
        builder.HasMany(exit => exit.FollowUps).WithOne().HasForeignKey(followUp => followUp.ExitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(exit => exit.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(exit => exit.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(exit => exit.PathwayId).IsUnique().HasDatabaseName(Constraints.ExitOnce);
        builder.HasIndex(exit => exit.ExitOn);
    }
}

internal sealed class ExitFollowUpConfiguration : IEntityTypeConfiguration<ExitFollowUp>
{
    public void Configure(EntityTypeBuilder<ExitFollowUp> builder)
    {
        builder.ToTable("exit_follow_ups");
        builder.HasKey(followUp => followUp.Id);
        builder.Property(followUp => followUp.Id).ValueGeneratedNever();
        builder.Property(followUp => followUp.Situation).HasConversion<string>().HasMaxLength(12);
        builder.HasIndex(followUp => followUp.DueOn).HasFilter("done_on is null");
    }
}

internal sealed class ExitReasonConfiguration : IEntityTypeConfiguration<ExitReason>
{
    public void Configure(EntityTypeBuilder<ExitReason> builder)
    {
        builder.ToTable("exit_reasons");
        builder.HasKey(reason => reason.Id);
        builder.Property(reason => reason.Id).ValueGeneratedNever();
        builder.Property(reason => reason.Label).HasMaxLength(ExitReason.LabelMaxLength);
        builder.Property(reason => reason.Category).HasConversion<string>().HasMaxLength(12);
        builder.Property(reason => reason.From).HasColumnName("holds_from");
        builder.Property(reason => reason.Until).HasColumnName("holds_until");
        builder.HasData(InitialExitReasons.Make());
    }
}
