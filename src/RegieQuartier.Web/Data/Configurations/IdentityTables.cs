using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

/// <summary>The tables that Identity brings, named as ours are.</summary>
internal static class IdentityTables
{
    public static void Configure(ModelBuilder model)
    {
        // First: foreign keys are named after the table they point to.
        model.Entity<AppUser>().ToTable("accounts");
        model.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        model.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        model.Entity<IdentityUserPasskey<Guid>>().ToTable("account_passkeys");
    }
}
