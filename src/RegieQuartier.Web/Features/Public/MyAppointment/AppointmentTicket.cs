using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>Opens an appointment.</summary>
public sealed class AppointmentTicket(IDataProtectionProvider protection, IOptions<AppointmentSettings> settings)
    : SealedTicket(protection, settings.Value, "RegieQuartier.MyAppointment");
