using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>
/// The address of an appointment that a code and a name have opened: sealed, for a few minutes, without
/// cookie or account.
/// </summary>
public sealed class AppointmentTicket(IDataProtectionProvider protection, IOptions<AppointmentSettings> settings)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("RegieQuartier.MyAppointment").ToTimeLimitedDataProtector();

    public string For(Guid appointmentId) => _protector.Protect(appointmentId.ToString("N"), settings.Value.OpenFor);

    /// <summary>The appointment, or null when the ticket is old, altered or of somewhere else.</summary>
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
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
