using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class EmploymentContractConfiguration : IEntityTypeConfiguration<EmploymentContract>
{
    public void Configure(EntityTypeBuilder<EmploymentContract> builder)
    {
        builder.ToTable("employment_contracts", table => table.HasCheckConstraint(Constraints.ContractOrder, "starts_on <= last_day"));
        builder.HasKey(contract => contract.Id);
        builder.Property(contract => contract.Id).ValueGeneratedNever();
        builder.Property(contract => contract.Type).HasConversion<string>().HasMaxLength(24);
        builder.Property(contract => contract.JobTitle).HasMaxLength(EmploymentContract.JobTitleMaxLength);
        builder.Property(contract => contract.Qualification).HasMaxLength(EmploymentContract.QualificationMaxLength);
        builder.Property(contract => contract.TerminationReason).HasConversion<string>().HasMaxLength(24);
        builder.Property(contract => contract.Version).IsRowVersion();
        builder.Ignore(contract => contract.Dates);
        builder.HasMany(contract => contract.Changes).WithOne().HasForeignKey(change => change.ContractId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(contract => contract.Suspensions).WithOne().HasForeignKey(suspension => suspension.ContractId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(contract => contract.WithdrawnSuspensions).WithOne().HasForeignKey(withdrawn => withdrawn.ContractId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(contract => contract.WithdrawnTerminations).WithOne().HasForeignKey(withdrawn => withdrawn.ContractId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Employee>().WithMany().HasForeignKey(contract => contract.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SiaeAgreement>().WithMany().HasForeignKey(contract => contract.AgreementId).OnDelete(DeleteBehavior.Restrict);
        // By the person, in as many pages however many they are (decision 0038).
        builder.HasIndex(contract => contract.EmployeeId).HasMethod("hash");
        builder.HasIndex(contract => contract.LastDay);
        builder.HasIndex(contract => contract.FewerHoursUntil).HasFilter("fewer_hours_until is not null");
    }
}

internal sealed class ContractChangeConfiguration : IEntityTypeConfiguration<ContractChange>
{
    public void Configure(EntityTypeBuilder<ContractChange> builder)
    {
        builder.ToTable("contract_changes");
        builder.HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.Kind).HasConversion<string>().HasMaxLength(12);
        builder.Property(change => change.JobTitle).HasMaxLength(EmploymentContract.JobTitleMaxLength);
        builder.Property(change => change.Qualification).HasMaxLength(EmploymentContract.QualificationMaxLength);
        builder.Property(change => change.BeyondReason).HasConversion<string>().HasMaxLength(24);
        builder.Property(change => change.BeyondDecidedBy).HasConversion<string>().HasMaxLength(12);
        builder.HasIndex(change => change.ContractId).HasMethod("hash");
    }
}

internal sealed class ContractSuspensionConfiguration : IEntityTypeConfiguration<ContractSuspension>
{
    public void Configure(EntityTypeBuilder<ContractSuspension> builder)
    {
        builder.ToTable("contract_suspensions");
        builder.HasKey(suspension => suspension.Id);
        builder.Property(suspension => suspension.Id).ValueGeneratedNever();
        builder.Property(suspension => suspension.Reason).HasConversion<string>().HasMaxLength(20);
    }
}

internal sealed class WithdrawnSuspensionConfiguration : IEntityTypeConfiguration<WithdrawnSuspension>
{
    public void Configure(EntityTypeBuilder<WithdrawnSuspension> builder)
    {
        builder.ToTable("withdrawn_suspensions");
        builder.HasKey(withdrawn => withdrawn.Id);
        builder.Property(withdrawn => withdrawn.Id).ValueGeneratedNever();
        builder.Property(withdrawn => withdrawn.Reason).HasConversion<string>().HasMaxLength(16);
    }
}

internal sealed class WithdrawnTerminationConfiguration : IEntityTypeConfiguration<WithdrawnTermination>
{
    public void Configure(EntityTypeBuilder<WithdrawnTermination> builder)
    {
        builder.ToTable("withdrawn_terminations");
        builder.HasKey(withdrawn => withdrawn.Id);
        builder.Property(withdrawn => withdrawn.Id).ValueGeneratedNever();
        builder.Property(withdrawn => withdrawn.Reason).HasConversion<string>().HasMaxLength(16);
    }
}

internal sealed class WithdrawnContractConfiguration : IEntityTypeConfiguration<WithdrawnContract>
{
    public void Configure(EntityTypeBuilder<WithdrawnContract> builder)
    {
        builder.ToTable("withdrawn_contracts");
        builder.HasKey(withdrawn => withdrawn.Id);
        builder.Property(withdrawn => withdrawn.Id).ValueGeneratedNever();
        builder.Property(withdrawn => withdrawn.Type).HasConversion<string>().HasMaxLength(24);
        builder.Property(withdrawn => withdrawn.Reason).HasConversion<string>().HasMaxLength(16);
        builder.HasOne<Employee>().WithMany().HasForeignKey(withdrawn => withdrawn.EmployeeId).OnDelete(DeleteBehavior.Cascade);
    }
}
