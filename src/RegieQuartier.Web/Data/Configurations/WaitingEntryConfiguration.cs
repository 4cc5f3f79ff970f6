using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class WaitingEntryConfiguration : IEntityTypeConfiguration<WaitingEntry>
{
    public void Configure(EntityTypeBuilder<WaitingEntry> builder)
    {
        builder.ToTable("waiting_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Wish).HasConversion<string>().HasMaxLength(12);
        builder.Property(entry => entry.Status).HasConversion<string>().HasMaxLength(12);
        builder.Property(entry => entry.Moment).HasConversion<string>().HasMaxLength(12);
        builder.Property(entry => entry.Code).HasMaxLength(AppointmentCode.Length);
        builder.Property(entry => entry.FirstName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(entry => entry.LastName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(entry => entry.Email).HasMaxLength(Visitor.EmailMaxLength);
        builder.Property(entry => entry.HelperName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(entry => entry.Language).HasMaxLength(Visitor.LanguageMaxLength).HasDefaultValue("fr");
        builder.Property(entry => entry.Request).HasMaxLength(Appointment.RequestMaxLength);
        builder.Property(entry => entry.Version).IsRowVersion();
        builder.Ignore(entry => entry.Visitor);
        builder.HasOne<AppointmentService>().WithMany().HasForeignKey(entry => entry.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Appointment>().WithMany().HasForeignKey(entry => entry.AppointmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Appointment>().WithMany().HasForeignKey(entry => entry.OfferId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(entry => entry.KeyHash).IsUnique();
        builder.HasIndex(entry => entry.Code).IsUnique();
        builder.HasIndex(entry => entry.OfferKeyHash).IsUnique();
        builder.HasIndex(entry => entry.OfferId);
        // The words of WaitingStatusMeaning.IsOpen: one wait for one appointment.
        builder.HasIndex(entry => entry.AppointmentId).IsUnique().HasFilter("status in ('Waiting', 'Offered')").HasDatabaseName(Constraints.WaitingForAppointment);
        builder.HasIndex(entry => new { entry.Since, entry.Id }).HasFilter("status in ('Waiting', 'Offered')");
    }
}
