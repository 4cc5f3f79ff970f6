using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class OpeningRangeConfiguration : IEntityTypeConfiguration<OpeningRange>
{
    public void Configure(EntityTypeBuilder<OpeningRange> builder)
    {
        builder.ToTable("opening_ranges", table =>
        {
            table.HasCheckConstraint(Constraints.OpeningRangeHours, "closes_at > opens_at");
            table.HasCheckConstraint(Constraints.OpeningRangeDays, "last_day is null or last_day >= first_day");
        });
        builder.HasKey(range => range.Id);
        builder.Property(range => range.Id).ValueGeneratedNever();
        builder.Property(range => range.Weekday).HasConversion<string>().HasMaxLength(10);
        builder.Property(range => range.ClosedDays).HasDefaultValueSql("'{}'");
        builder.HasOne<Venue>().WithMany().HasForeignKey(range => range.VenueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Writer>().WithMany().HasForeignKey(range => range.WriterId).OnDelete(DeleteBehavior.Restrict);
    }
}
