using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class WriterConfiguration : IEntityTypeConfiguration<Writer>
{
    public void Configure(EntityTypeBuilder<Writer> builder)
    {
        builder.ToTable("writers");
        builder.HasKey(writer => writer.Id);
        builder.Property(writer => writer.Id).ValueGeneratedNever();
        builder.Property(writer => writer.Number).UseIdentityAlwaysColumn();
        // Two people changing one agenda at once would both raise it to the same number.
        builder.Property(writer => writer.AgendaVersion).IsConcurrencyToken();
        builder.HasIndex(writer => writer.Number).IsUnique();
    }
}
