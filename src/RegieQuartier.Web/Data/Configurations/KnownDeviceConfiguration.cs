using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class KnownDeviceConfiguration : IEntityTypeConfiguration<KnownDevice>
{
    public void Configure(EntityTypeBuilder<KnownDevice> builder)
    {
        builder.ToTable("known_devices");
        builder.HasKey(device => new { device.AccountId, device.TokenHash });
        builder.HasOne<AppUser>().WithMany().HasForeignKey(device => device.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
