using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class LegalValueConfiguration : IEntityTypeConfiguration<LegalValue>
{
    public void Configure(EntityTypeBuilder<LegalValue> builder)
    {
        builder.ToTable("legal_values");
        builder.Property(value => value.Rule).HasConversion<string>().HasMaxLength(40);
        builder.Property(value => value.HoldsFrom);
        builder.Property(value => value.Value).HasColumnType("numeric(12,7)");
        builder.Property(value => value.Source).HasMaxLength(LegalValue.SourceMaxLength);
        // Named as an index that people can run into: two may write down the same day.
        builder.HasKey(value => new { value.Rule, value.HoldsFrom }).HasName(Constraints.LegalValueDay);
        builder.HasData(InitialLegalValues.All);
    }
}
