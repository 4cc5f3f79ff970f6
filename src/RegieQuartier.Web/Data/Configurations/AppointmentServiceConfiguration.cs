using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AppointmentServiceConfiguration : IEntityTypeConfiguration<AppointmentService>
{
    public void Configure(EntityTypeBuilder<AppointmentService> builder)
    {
        builder.ToTable("appointment_services", table =>
        {
            table.HasCheckConstraint(Constraints.ServiceDuration, "duration between interval '5 minutes' and interval '4 hours'");
            table.HasCheckConstraint(Constraints.ServiceDaysAhead, "days_ahead between 1 and 365");
        });
        builder.HasKey(service => service.Id);
        builder.Property(service => service.Id).ValueGeneratedNever();
        builder.Property(service => service.Slug).HasMaxLength(AppointmentService.SlugMaxLength);
        builder.Property(service => service.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(service => service.Name).HasMaxLength(AppointmentService.TextMaxLength);
        builder.Property(service => service.Summary).HasMaxLength(AppointmentService.TextMaxLength);
        builder.Property(service => service.Audience).HasConversion<string>().HasMaxLength(20);
        builder.Property(service => service.Version).IsRowVersion();
        builder.HasIndex(service => service.Slug).IsUnique().HasDatabaseName(Constraints.ServiceAddress);
    }
}
