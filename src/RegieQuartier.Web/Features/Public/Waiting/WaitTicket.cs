using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Opens a wait.</summary>
public sealed class WaitTicket(IDataProtectionProvider protection, IOptions<AppointmentSettings> settings)
    : SealedTicket(protection, settings.Value, "RegieQuartier.MyWait");
