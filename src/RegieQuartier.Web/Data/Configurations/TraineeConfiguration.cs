using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class TraineeConfiguration : IEntityTypeConfiguration<Trainee>
{
    public void Configure(EntityTypeBuilder<Trainee> builder)
    {
        builder.ToTable("trainees", table => table.HasCheckConstraint(Constraints.TraineeOrder, "starts_on <= ends_on"));
        builder.HasKey(trainee => trainee.Id);
        builder.Property(trainee => trainee.Id).ValueGeneratedNever();
        builder.Property(trainee => trainee.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(trainee => trainee.FirstName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(trainee => trainee.LastName).HasMaxLength(PersonNames.MaxLength);
        builder.Property(trainee => trainee.Tutor).HasMaxLength(Trainee.LineMaxLength);
        builder.Property(trainee => trainee.Place).HasMaxLength(Trainee.LineMaxLength);
        builder.Property(trainee => trainee.Version).IsRowVersion();
        builder.HasIndex(trainee => new { trainee.StartsOn, trainee.LastName, trainee.FirstName }).IsUnique().HasDatabaseName(Constraints.TraineeOnce);
    }
}
