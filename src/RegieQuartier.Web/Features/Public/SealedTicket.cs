using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public;

/// <summary>The address of what a code and a name have opened: sealed, for a few minutes, without cookie or account.</summary>
public abstract class SealedTicket(IDataProtectionProvider protection, AppointmentSettings settings, string purpose)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    public string For(Guid id) => _protector.Protect(id.ToString("N"), settings.OpenFor);

    /// <summary>What it opens, or null when the ticket is missing, old, altered or of somewhere else.</summary>
    public Guid? Read(string? ticket)
    {
        if (ticket is null)
        {
            return null;
        }

        try
        {
            return Guid.ParseExact(_protector.Unprotect(ticket), "N");
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
