using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class MonthlyHoursConfiguration : IEntityTypeConfiguration<MonthlyHours>
{
    public void Configure(EntityTypeBuilder<MonthlyHours> builder)
    {
        builder.ToTable("monthly_hours", table =>
        {
            table.HasCheckConstraint(Constraints.HoursMonth, "extract(day from month) = 1");
            table.HasCheckConstraint(Constraints.HoursPaid, Possible("paid_minutes"));
            table.HasCheckConstraint(Constraints.HoursWorked, Possible("worked_minutes"));
        });
        builder.HasKey(hours => hours.Id);
        builder.Property(hours => hours.Id).ValueGeneratedNever();
        builder.Property(hours => hours.Version).IsRowVersion();
        builder.HasOne<Employee>().WithMany().HasForeignKey(hours => hours.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(hours => new { hours.Month, hours.EmployeeId }).IsUnique().HasDatabaseName(Constraints.HoursOnce);
    }

    private static string Possible(string column) => string.Create(CultureInfo.InvariantCulture, $"{column} between 0 and {MonthlyHours.MinutesMax}");
}
