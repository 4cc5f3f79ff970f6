using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Features.Public.Waiting;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>
/// Paths of what a code opened: a new one each time they are asked for. One drawn when the site starts is
/// shut after a quarter of an hour, and the visits last longer.
/// </summary>
public sealed class LiveTickets(IServiceProvider services, Guid appointment, Guid cancelled, Guid wait, Guid offeredWait)
{
    public string Appointment => AppointmentPath(appointment);

    public string CancelledAppointment => AppointmentPath(cancelled);

    /// <summary>The page of somebody who waits.</summary>
    public string Wait => WaitPath(wait);

    /// <summary>The page of somebody for whom a time is held.</summary>
    public string OfferedWait => WaitPath(offeredWait);

    private string AppointmentPath(Guid id) => $"/mon-rendez-vous/{services.GetRequiredService<AppointmentTicket>().For(id)}";

    private string WaitPath(Guid id) => $"/mon-attente/{services.GetRequiredService<WaitTicket>().For(id)}";
}
