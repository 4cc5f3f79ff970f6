using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class EligibilityDiagnosisConfiguration : IEntityTypeConfiguration<EligibilityDiagnosis>
{
    public void Configure(EntityTypeBuilder<EligibilityDiagnosis> builder)
    {
        builder.ToTable("eligibility_diagnoses", table => table.HasCheckConstraint(Constraints.EligibilityWithdrawn, "(withdrawn_on is null) = (withdrawal_reason is null)"));
        builder.HasKey(diagnosis => diagnosis.Id);
        builder.Property(diagnosis => diagnosis.Id).ValueGeneratedNever();
        builder.Property(diagnosis => diagnosis.Author).HasConversion<string>().HasMaxLength(16);
        builder.Property(diagnosis => diagnosis.WithdrawalReason).HasConversion<string>().HasMaxLength(16);
        builder.Property(diagnosis => diagnosis.Version).IsRowVersion();
        builder.HasMany(diagnosis => diagnosis.Proofs).WithOne().HasForeignKey(proof => proof.DiagnosisId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Employee>().WithMany().HasForeignKey(diagnosis => diagnosis.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(diagnosis => new { diagnosis.EmployeeId, diagnosis.MadeOn, diagnosis.Author }).IsUnique().HasFilter("withdrawn_on is null").HasDatabaseName(Constraints.EligibilityOnce);
    }
}

internal sealed class EligibilityProofConfiguration : IEntityTypeConfiguration<EligibilityProof>
{
    public void Configure(EntityTypeBuilder<EligibilityProof> builder)
    {
        builder.ToTable("eligibility_proofs");
        builder.HasKey(proof => new { proof.DiagnosisId, proof.Criterion });
        builder.Property(proof => proof.Criterion).HasConversion<string>().HasMaxLength(20);
    }
}
