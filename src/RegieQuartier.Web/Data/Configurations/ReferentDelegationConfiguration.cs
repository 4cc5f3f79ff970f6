using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class ReferentDelegationConfiguration : IEntityTypeConfiguration<ReferentDelegation>
{
    public void Configure(EntityTypeBuilder<ReferentDelegation> builder)
    {
        builder.ToTable("referent_delegations");
        builder.HasKey(delegation => delegation.Id);
        builder.Property(delegation => delegation.Id).ValueGeneratedNever();
        builder.HasOne<AppUser>().WithMany().HasForeignKey(delegation => delegation.AdvisorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(delegation => delegation.DelegateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(delegation => delegation.DelegateId);
    }
}
