using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class InterviewConfiguration : IEntityTypeConfiguration<Interview>
{
    /// <summary>The note that its author alone reads: no property of the entity gives it, and no query but theirs names it.</summary>
    public const string PrivateNote = "_privateNote";

    public void Configure(EntityTypeBuilder<Interview> builder)
    {
        builder.ToTable("interviews");
        builder.HasKey(interview => interview.Id);
        builder.Property(interview => interview.Id).ValueGeneratedNever();
        builder.Property(interview => interview.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(interview => interview.Medium).HasConversion<string>().HasMaxLength(12);
        builder.Property(interview => interview.State).HasConversion<string>().HasMaxLength(12);
        builder.Property(interview => interview.Outcome).HasConversion<string>().HasMaxLength(12);
        builder.Property(interview => interview.SharedNote).HasMaxLength(Interview.TextMaxLength);
        builder.Property<string>(PrivateNote).HasColumnName("private_note").HasMaxLength(Interview.TextMaxLength);
        builder.Property(interview => interview.Decided).HasMaxLength(Interview.TextMaxLength);
        builder.Property(interview => interview.Version).IsRowVersion();
        builder.Ignore(interview => interview.Day);
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(interview => interview.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(interview => interview.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(interview => new { interview.PathwayId, interview.StartsAt });
        builder.HasIndex(interview => new { interview.PathwayId, interview.AuthorId, interview.StartsAt }, "planned").IsUnique().HasFilter("state = 'Planned'").HasDatabaseName(Constraints.InterviewPlanned);
        builder.HasIndex(interview => new { interview.PathwayId, interview.AuthorId }, "draft").IsUnique().HasFilter("state = 'Draft'").HasDatabaseName(Constraints.InterviewDraft);
        builder.HasIndex(interview => new { interview.AuthorId, interview.StartsAt }).HasFilter("state <> 'Completed'");
    }
}
