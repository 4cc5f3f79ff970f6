using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class EmployeeDocumentConfiguration : IEntityTypeConfiguration<EmployeeDocument>
{
    public void Configure(EntityTypeBuilder<EmployeeDocument> builder)
    {
        builder.ToTable("employee_documents", table =>
        {
            table.HasCheckConstraint(Constraints.DocumentTitle, "title <> ''");
            table.HasCheckConstraint(Constraints.DocumentSize, $"size between 1 and {ReceivedFile.MostBytes}");
        });
        builder.HasKey(document => document.Id);
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.Property(document => document.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(document => document.Title).HasMaxLength(EmployeeDocument.TitleMaxLength);
        builder.Property(document => document.FileName).HasMaxLength(ReceivedFile.NameMaxLength);
        builder.Property(document => document.Format).HasConversion<string>().HasMaxLength(8);
        builder.Property(document => document.Version).IsRowVersion();
        builder.HasOne<Employee>().WithMany().HasForeignKey(document => document.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(document => document.AddedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => document.EmployeeId).HasMethod("hash");
        builder.HasIndex(document => new { document.EmployeeId, document.Digest }).IsUnique().HasDatabaseName(Constraints.DocumentOnce);
    }
}

/// <summary>A table of its own, so that no list ever reads the bytes; they go with their document.</summary>
internal sealed class DocumentContentConfiguration : IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<DocumentContent> builder)
    {
        builder.ToTable("document_contents", table => table.HasCheckConstraint(Constraints.DocumentBytes, $"octet_length(content) between 1 and {ReceivedFile.MostBytes}"));
        builder.HasKey(content => content.DocumentId);
        builder.Property(content => content.DocumentId).ValueGeneratedNever();
        builder.HasOne<EmployeeDocument>().WithOne().HasForeignKey<DocumentContent>(content => content.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
