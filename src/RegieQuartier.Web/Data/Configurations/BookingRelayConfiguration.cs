using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class BookingRelayConfiguration : IEntityTypeConfiguration<BookingRelay>
{
    public void Configure(EntityTypeBuilder<BookingRelay> builder)
    {
        builder.ToTable("booking_relays");
        builder.HasKey(relay => relay.Id);
        builder.Property(relay => relay.Id).ValueGeneratedNever();
        builder.Property(relay => relay.Name).HasMaxLength(BookingRelay.NameMaxLength);
        builder.Property(relay => relay.Version).IsRowVersion();
        builder.HasIndex(relay => relay.Name).IsUnique().HasDatabaseName(Constraints.RelayName);
        builder.HasIndex(relay => relay.LinkHash).IsUnique();
    }
}
