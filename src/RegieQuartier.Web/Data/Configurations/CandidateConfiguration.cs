using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class CandidateConfiguration : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> builder)
    {
        builder.ToTable("candidates");
        builder.HasKey(candidate => candidate.Id);
        builder.Property(candidate => candidate.Id).ValueGeneratedNever();
        builder.Property(candidate => candidate.FirstName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(candidate => candidate.LastName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(candidate => candidate.Email).HasMaxLength(EmployeeContact.EmailMaxLength);
        builder.Property(candidate => candidate.JobWanted).HasMaxLength(Candidate.LineMaxLength);
        builder.Property(candidate => candidate.SentBy).HasMaxLength(Candidate.LineMaxLength);
        builder.Property(candidate => candidate.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(candidate => candidate.RefusalReason).HasConversion<string>().HasMaxLength(24);
        builder.Property(candidate => candidate.Version).IsRowVersion();
        builder.Ignore(candidate => candidate.FullName);
        builder.HasOne<Employee>().WithMany().HasForeignKey(candidate => candidate.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(candidate => candidate.EntryKey).IsUnique().HasDatabaseName(Constraints.CandidateEntry);
        builder.HasIndex(candidate => new { candidate.AppliedOn, candidate.Id });
        builder.HasIndex(candidate => candidate.Phone);
        builder.HasIndex(candidate => candidate.SearchName).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
