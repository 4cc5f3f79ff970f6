using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class AccountRoleConfiguration : IEntityTypeConfiguration<AccountRole>
{
    public void Configure(EntityTypeBuilder<AccountRole> builder)
    {
        // Two more rules are in the migration, since EF has no words for them: the technical administrator
        // holds no other role, and the last active director or technical administrator stays.
        builder.ToTable("account_roles");
        builder.HasKey(held => new { held.AccountId, held.Role });
        builder.Property(held => held.Role).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(held => held.Role);
    }
}
