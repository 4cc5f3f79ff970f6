using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AppointmentServiceConfiguration : IEntityTypeConfiguration<AppointmentService>
{
    public void Configure(EntityTypeBuilder<AppointmentService> builder)
    {
        builder.ToTable("appointment_services");
        builder.HasKey(service => service.Id);
        builder.Property(service => service.Id).ValueGeneratedNever();
        builder.Property(service => service.Slug).HasMaxLength(40);
        builder.Property(service => service.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(service => service.Name).HasMaxLength(AppointmentService.TextMaxLength);
        builder.Property(service => service.Summary).HasMaxLength(AppointmentService.TextMaxLength);
        builder.HasIndex(service => service.Slug).IsUnique();
    }
}
