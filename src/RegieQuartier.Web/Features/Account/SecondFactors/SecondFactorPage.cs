using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Account.SecondFactors;

/// <summary>An application to set up: its key to type, the same as a picture to scan, and the form that proves it works.</summary>
public sealed record SecondFactorPage(SecondFactorForm Form, string Key, string Address, QrPath Picture, bool Replaces)
{
    /// <summary>The page of a secret.</summary>
    /// <param name="user">Whose application it is.</param>
    /// <param name="secret">The secret shown.</param>
    /// <param name="sealedSecret">The same, as the form carries it.</param>
    /// <param name="issuer">Name of the organisation.</param>
    public static SecondFactorPage For(AppUser user, byte[] secret, string sealedSecret, string issuer)
    {
        var address = Totp.Address(secret, issuer, user.UserName!);
        return new SecondFactorPage(
            new SecondFactorForm { SetupToken = sealedSecret }, Totp.KeyText(secret), address, QrPath.Of(address), user.TwoFactorEnabled);
    }
}
