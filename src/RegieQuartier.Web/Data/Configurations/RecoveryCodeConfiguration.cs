using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("recovery_codes");
        builder.Property(code => code.Id).ValueGeneratedNever();
        builder.HasIndex(code => code.AccountId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(code => code.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
