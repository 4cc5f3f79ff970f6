using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace RegieQuartier.Web.Security.SecondFactor;

/// <summary>Seals the secrets of authenticator applications: a copy of the database alone gives no code.</summary>
public sealed class TotpSecrets(IDataProtectionProvider protection)
{
    // The setup page carries its secret in the form until the first code proves it: nothing is written by looking.
    private static readonly TimeSpan SetupTime = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _kept = protection.CreateProtector("SecondFactor.Kept");

    public string Seal(byte[] secret) => Convert.ToBase64String(_kept.Protect(secret));

    public byte[] Open(string sealedSecret) => _kept.Unprotect(Convert.FromBase64String(sealedSecret));

    public string SealForSetup(byte[] secret, Guid accountId) =>
        Convert.ToBase64String(Setup(accountId).Protect(secret, SetupTime));

    /// <summary>The secret of a setup page; null when it is too old, another account's, or made up.</summary>
    public byte[]? OpenFromSetup(string? sealedSecret, Guid accountId)
    {
        try
        {
            return Setup(accountId).Unprotect(Convert.FromBase64String(sealedSecret ?? ""));
        }
        catch (Exception reason) when (reason is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Setup(Guid accountId) =>
        protection.CreateProtector("SecondFactor.Setup", accountId.ToString("N")).ToTimeLimitedDataProtector();
}
