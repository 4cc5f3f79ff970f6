using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AppointmentServiceConfiguration : IEntityTypeConfiguration<AppointmentService>
{
    // Read and written whole, never searched: a document, whatever languages there are.
    private static readonly ValueConverter<IReadOnlyDictionary<string, ServiceWords>, string> Translations = new(
        words => JsonSerializer.Serialize(words, JsonSerializerOptions.Web),
        json => JsonSerializer.Deserialize<Dictionary<string, ServiceWords>>(json, JsonSerializerOptions.Web)!);

    private static readonly ValueComparer<IReadOnlyDictionary<string, ServiceWords>> TranslationsCompared = new(
        (one, other) => ReferenceEquals(one, other), words => words.GetHashCode(), words => words);

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
        builder.Property(service => service.Translations).HasColumnType("jsonb").HasConversion(Translations, TranslationsCompared);
        builder.Property(service => service.Audience).HasConversion<string>().HasMaxLength(20);
        builder.Property(service => service.Version).IsRowVersion();
        builder.HasIndex(service => service.Slug).IsUnique().HasDatabaseName(Constraints.ServiceAddress);
    }
}
