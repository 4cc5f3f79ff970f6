using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("appointments", table =>
            table.HasCheckConstraint(Constraints.AppointmentOrder, "starts_at < ends_at and ends_at <= held_until"));
        builder.HasKey(appointment => appointment.Id);
        builder.Property(appointment => appointment.Id).ValueGeneratedNever();
        builder.Property(appointment => appointment.Code).HasMaxLength(AppointmentCode.Length);
        builder.Property(appointment => appointment.Status).HasConversion<string>().HasMaxLength(12);
        builder.Property(appointment => appointment.FirstName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(appointment => appointment.LastName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(appointment => appointment.Email).HasMaxLength(Visitor.EmailMaxLength);
        builder.Property(appointment => appointment.HelperName).HasMaxLength(Visitor.HelperMaxLength);
        builder.Property(appointment => appointment.Request).HasMaxLength(Appointment.RequestMaxLength);
        builder.Property(appointment => appointment.Language).HasMaxLength(Visitor.LanguageMaxLength).HasDefaultValue("fr");
        builder.Property(appointment => appointment.Moves).HasDefaultValue(0);
        builder.Property(appointment => appointment.CancelledBy).HasConversion<string>().HasMaxLength(12);
        builder.Property(appointment => appointment.CancellationReason).HasConversion<string>().HasMaxLength(12);
        builder.Property(appointment => appointment.Version).IsRowVersion();
        builder.Ignore(appointment => appointment.FullName);
        builder.Ignore(appointment => appointment.Visitor);
        builder.Ignore(appointment => appointment.HoldsItsTime);
        // A time that is only offered is an appointment to nobody who does not ask for it: AppointmentScopes.WithOffers.
        builder.HasQueryFilter(appointment => appointment.Status != AppointmentStatus.Offered);
        builder.HasOne<AppointmentService>().WithMany().HasForeignKey(appointment => appointment.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Writer>().WithMany().HasForeignKey(appointment => appointment.WriterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Venue>().WithMany().HasForeignKey(appointment => appointment.VenueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BookingRelay>().WithMany().HasForeignKey(appointment => appointment.RelayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(appointment => new { appointment.RelayId, appointment.BookedAt }).HasFilter("relay_id is not null");
        builder.HasIndex(appointment => appointment.VenueId).HasFilter("venue_id is not null");
        builder.HasIndex(appointment => appointment.Code).IsUnique();
        builder.HasIndex(appointment => appointment.KeyHash).IsUnique();
        builder.HasIndex(appointment => new { appointment.WriterId, appointment.StartsAt });
        builder.HasIndex(appointment => appointment.Phone);
        builder.HasIndex(appointment => appointment.SearchName).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
