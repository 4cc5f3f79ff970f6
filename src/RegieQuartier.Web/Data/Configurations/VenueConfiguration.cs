using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class VenueConfiguration : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> builder)
    {
        builder.ToTable("venues");
        builder.HasKey(venue => venue.Id);
        builder.Property(venue => venue.Id).ValueGeneratedNever();
        builder.Property(venue => venue.Name).HasMaxLength(Venue.NameMaxLength);
        builder.Property(venue => venue.Street).HasMaxLength(Venue.AddressMaxLength);
        builder.Property(venue => venue.City).HasMaxLength(Venue.AddressMaxLength);
        builder.Property(venue => venue.Door).HasMaxLength(Venue.WayMaxLength);
        builder.Property(venue => venue.Bus).HasMaxLength(Venue.WayMaxLength);
        builder.Property(venue => venue.Version).IsRowVersion();
        builder.HasIndex(venue => venue.Name).IsUnique().HasDatabaseName(Constraints.VenueName);
    }
}
