using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("import_runs", table => table.HasCheckConstraint(
            Constraints.ImportWhole, "state <> 'Confirmed' or (faults = 0 and content is not null)"));
        builder.HasKey(run => run.Id);
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(run => run.State).HasConversion<string>().HasMaxLength(12);
        builder.Property(run => run.FileName).HasMaxLength(ImportRun.FileNameMaxLength);
        builder.Property(run => run.Version).IsRowVersion();
        builder.HasOne<AppUser>().WithMany().HasForeignKey(run => run.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(run => run.FollowerId).OnDelete(DeleteBehavior.Restrict);
        // Only the last file that somebody sent waits for them: personal data is not piled up.
        builder.HasIndex(run => new { run.AuthorId, run.Kind }).IsUnique().HasFilter("state = 'Checked'").HasDatabaseName(Constraints.ImportWaiting);
        builder.HasIndex(run => run.ReceivedAt);
    }
}

internal sealed class ImportedRecordConfiguration : IEntityTypeConfiguration<ImportedRecord>
{
    public void Configure(EntityTypeBuilder<ImportedRecord> builder)
    {
        builder.ToTable("imported_records");
        builder.HasKey(record => new { record.ImportId, record.RecordId });
        builder.Property(record => record.Kind).HasConversion<string>().HasMaxLength(12);
        // No key to the record itself: it may go on its own, or be changed, and undoing looks for itself.
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(record => record.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
