using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class OneTimeKeyConfiguration : IEntityTypeConfiguration<OneTimeKey>
{
    public void Configure(EntityTypeBuilder<OneTimeKey> builder)
    {
        builder.ToTable("one_time_keys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(key => key.Hash).IsUnique();
        builder.HasIndex(key => key.AccountId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(key => key.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
