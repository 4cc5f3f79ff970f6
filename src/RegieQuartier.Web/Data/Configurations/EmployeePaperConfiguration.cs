using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class EmployeePaperConfiguration : IEntityTypeConfiguration<EmployeePaper>
{
    public void Configure(EntityTypeBuilder<EmployeePaper> builder)
    {
        builder.ToTable("employee_papers");
        builder.HasKey(paper => paper.Id);
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        builder.Property(paper => paper.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(paper => paper.Detail).HasMaxLength(EmployeePaper.DetailMaxLength);
        builder.Property(paper => paper.Number).HasMaxLength(EmployeePaper.NumberMaxLength);
        builder.Property(paper => paper.Version).IsRowVersion();
        builder.HasOne<Employee>().WithMany().HasForeignKey(paper => paper.EmployeeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(paper => paper.EmployeeId).HasMethod("hash");
        builder.HasIndex(paper => new { paper.EmployeeId, paper.Kind, paper.Detail, paper.Number }).IsUnique().HasDatabaseName(Constraints.PaperOnce);
    }
}
