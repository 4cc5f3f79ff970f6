using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class EmployeeConfiguration : IEntityTypeConfiguration<Employee>
{
    public void Configure(EntityTypeBuilder<Employee> builder)
    {
        builder.ToTable("employees");
        builder.HasKey(employee => employee.Id);
        builder.Property(employee => employee.Id).ValueGeneratedNever();
        builder.Property(employee => employee.Civility).HasConversion<string>().HasMaxLength(8);
        builder.Property(employee => employee.FirstName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(employee => employee.LastName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(employee => employee.BirthName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(employee => employee.SortName).UseCollation("C");
        builder.Property(employee => employee.BirthPlace).HasMaxLength(EmployeeIdentity.BirthPlaceMaxLength);
        builder.Property(employee => employee.Nationality).HasMaxLength(EmployeeIdentity.NationalityMaxLength);
        builder.Property(employee => employee.Email).HasMaxLength(EmployeeContact.EmailMaxLength);
        builder.Property(employee => employee.Street).HasMaxLength(EmployeeContact.LineMaxLength);
        builder.Property(employee => employee.Postcode).HasMaxLength(EmployeeContact.PostcodeLength);
        builder.Property(employee => employee.City).HasMaxLength(EmployeeContact.LineMaxLength);
        builder.Property(employee => employee.Block).HasMaxLength(EmployeeContact.LineMaxLength);
        builder.Property(employee => employee.Education).HasConversion<string>().HasMaxLength(20);
        builder.Property(employee => employee.JoblessBefore).HasConversion<string>().HasMaxLength(30);
        builder.Property(employee => employee.JobSeekerBefore).HasConversion<string>().HasMaxLength(30);
        builder.Property(employee => employee.AllowanceBefore).HasConversion<string>().HasMaxLength(30);
        builder.Property(employee => employee.EmergencyName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(employee => employee.EmergencyLink).HasMaxLength(EmergencyContact.LinkMaxLength);
        builder.Property(employee => employee.Version).IsRowVersion();
        builder.Ignore(employee => employee.FullName);
        builder.Ignore(employee => employee.ReferentId);
        builder.Ignore(employee => employee.AreaCheck);
        builder.HasMany(employee => employee.Referents).WithOne().HasForeignKey(referent => referent.EmployeeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(employee => employee.SupervisorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(employee => employee.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(employee => employee.EntryKey).IsUnique().HasDatabaseName(Constraints.EmployeeEntry);
        builder.HasIndex(employee => employee.BornOn);
        builder.HasIndex(employee => employee.Phone);
        builder.HasIndex(employee => employee.AccountId).IsUnique().HasDatabaseName(Constraints.EmployeeAccount);
        builder.HasIndex(employee => new { employee.SortName, employee.Id });
        builder.HasIndex(employee => employee.SupervisorId);
        builder.HasIndex(employee => employee.SearchName).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
