using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class SiaeAgreementConfiguration : IEntityTypeConfiguration<SiaeAgreement>
{
    public void Configure(EntityTypeBuilder<SiaeAgreement> builder)
    {
        builder.ToTable("siae_agreements", table => table.HasCheckConstraint(Constraints.AgreementOrder, "starts_on <= ends_on"));
        builder.HasKey(agreement => agreement.Id);
        builder.Property(agreement => agreement.Id).ValueGeneratedNever();
        builder.Property(agreement => agreement.Kind).HasConversion<string>().HasMaxLength(8);
        builder.Property(agreement => agreement.HoursBasis).HasConversion<string>().HasMaxLength(8);
        builder.Property(agreement => agreement.Version).IsRowVersion();
        builder.HasIndex(agreement => new { agreement.Kind, agreement.StartsOn }).IsUnique().HasDatabaseName(Constraints.AgreementStart);
        builder.HasMany(agreement => agreement.Annexes).WithOne().HasForeignKey(annex => annex.AgreementId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FinancialAnnexConfiguration : IEntityTypeConfiguration<FinancialAnnex>
{
    public void Configure(EntityTypeBuilder<FinancialAnnex> builder)
    {
        builder.ToTable("financial_annexes");
        builder.HasKey(annex => annex.Id);
        builder.Property(annex => annex.Id).ValueGeneratedNever();
        builder.Property(annex => annex.Number).HasMaxLength(FinancialAnnex.NumberMaxLength);
        builder.Property(annex => annex.State).HasConversion<string>().HasMaxLength(12);
        builder.Property(annex => annex.FullTimeEquivalents).HasColumnType("numeric(8,2)");
        builder.HasIndex(annex => annex.Number).IsUnique().HasDatabaseName(Constraints.AnnexNumber);
    }
}
