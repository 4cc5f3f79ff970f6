using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public void Configure(EntityTypeBuilder<AppUser> builder)
    {
        builder.Property(user => user.Id).ValueGeneratedNever();
        builder.Property(user => user.UserName).HasMaxLength(SignInName.MaxLength).IsRequired();
        builder.Property(user => user.NormalizedUserName).HasMaxLength(SignInName.MaxLength).IsRequired();
        builder.Property(user => user.Email).HasMaxLength(SignInName.MaxLength);
        builder.Property(user => user.NormalizedEmail).HasMaxLength(SignInName.MaxLength);
        builder.Property(user => user.SecurityStamp).HasMaxLength(40).IsRequired();
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(40).IsRequired();
        builder.Property(user => user.PasswordHash).HasMaxLength(200);
        builder.Property(user => user.SealedTotpSecret).HasMaxLength(500);
        // Names are listed as a French dictionary would: É beside E.
        builder.Property(user => user.DisplayName).HasMaxLength(AppUser.DisplayNameMaxLength).UseCollation("fr-x-icu");
        builder.Property(user => user.JobTitle).HasMaxLength(AppUser.JobTitleMaxLength);
        builder.Ignore(user => user.Status);
        builder.Ignore(user => user.HeldRoles);
        builder.HasIndex(user => user.NormalizedUserName).IsUnique().HasDatabaseName(Constraints.AccountSignInName);
        builder.HasIndex(user => user.NormalizedEmail).IsUnique().HasDatabaseName(Constraints.AccountEmail);
        builder.HasIndex(user => new { user.DisplayName, user.Id });
        builder.HasMany(user => user.Roles).WithOne().HasForeignKey(held => held.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(user => user.Writer).WithOne().HasForeignKey<Writer>(writer => writer.Id).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(user => user.Roles).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
