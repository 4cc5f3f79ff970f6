using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>The address of a wait that its form or its code has opened: sealed, for a few minutes, without cookie or account.</summary>
public sealed class WaitTicket(IDataProtectionProvider protection, IOptions<AppointmentSettings> settings)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("RegieQuartier.MyWait").ToTimeLimitedDataProtector();

    public string For(Guid entryId) => _protector.Protect(entryId.ToString("N"), settings.Value.OpenFor);

    /// <summary>The wait, or null when the ticket is old, altered or of somewhere else.</summary>
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
