using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AccountSessionConfiguration : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("account_sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Kind).HasConversion<string>().HasMaxLength(10);
        builder.Property(session => session.SecurityStamp).HasMaxLength(40);
        builder.Property(session => session.Description).HasMaxLength(AccountSession.DescriptionMaxLength);
        builder.HasIndex(session => session.TokenHash).IsUnique();
        builder.HasIndex(session => session.AccountId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(session => session.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
