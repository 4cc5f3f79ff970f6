using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class IaePassConfiguration : IEntityTypeConfiguration<IaePass>
{
    public void Configure(EntityTypeBuilder<IaePass> builder)
    {
        builder.ToTable("iae_passes", table => table.HasCheckConstraint(Constraints.PassWithdrawn, "(withdrawn_on is null) = (withdrawal_reason is null)"));
        builder.HasKey(pass => pass.Id);
        builder.Property(pass => pass.Id).ValueGeneratedNever();
        builder.Property(pass => pass.Version).IsRowVersion();
        builder.Property(pass => pass.WithdrawalReason).HasConversion<string>().HasMaxLength(16);
        builder.Ignore(pass => pass.Dates);
        builder.Ignore(pass => pass.Stands);
        builder.HasMany(pass => pass.WithdrawnChanges).WithOne().HasForeignKey(change => change.PassId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(pass => pass.Suspensions).WithOne().HasForeignKey(suspension => suspension.PassId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(pass => pass.Extensions).WithOne().HasForeignKey(extension => extension.PassId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Employee>().WithMany().HasForeignKey(pass => pass.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(pass => pass.Number).IsUnique().HasFilter("withdrawn_on is null").HasDatabaseName(Constraints.PassNumber);
        builder.HasIndex(pass => pass.EmployeeId).HasMethod("hash");
        builder.HasIndex(pass => pass.EndsOn);
    }
}

internal sealed class PassSuspensionConfiguration : IEntityTypeConfiguration<PassSuspension>
{
    public void Configure(EntityTypeBuilder<PassSuspension> builder)
    {
        builder.ToTable("pass_suspensions");
        builder.HasKey(suspension => suspension.Id);
        builder.Property(suspension => suspension.Id).ValueGeneratedNever();
        builder.Property(suspension => suspension.Reason).HasConversion<string>().HasMaxLength(24);
        builder.Ignore(suspension => suspension.Days);
        // Who is suspended today: of all that ever were, few are not over.
        builder.HasIndex(suspension => suspension.EndsOn);
    }
}

internal sealed class PassExtensionConfiguration : IEntityTypeConfiguration<PassExtension>
{
    public void Configure(EntityTypeBuilder<PassExtension> builder)
    {
        builder.ToTable("pass_extensions");
        builder.HasKey(extension => extension.Id);
        builder.Property(extension => extension.Id).ValueGeneratedNever();
        builder.Property(extension => extension.Reason).HasConversion<string>().HasMaxLength(24);
        builder.Property(extension => extension.State).HasConversion<string>().HasMaxLength(12);
        builder.Property(extension => extension.Denial).HasConversion<string>().HasMaxLength(24);
        builder.Ignore(extension => extension.Days);
    }
}

internal sealed class WithdrawnPassChangeConfiguration : IEntityTypeConfiguration<WithdrawnPassChange>
{
    public void Configure(EntityTypeBuilder<WithdrawnPassChange> builder)
    {
        builder.ToTable("withdrawn_pass_changes");
        builder.HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.Kind).HasConversion<string>().HasMaxLength(12);
        builder.Property(change => change.Reason).HasConversion<string>().HasMaxLength(16);
    }
}
