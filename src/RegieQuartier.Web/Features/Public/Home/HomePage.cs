using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Home;

/// <summary>The public home page.</summary>
/// <param name="NextFreeSlot">Start of the first free slot of the shortest help, or null when there is none to tell.</param>
public sealed record HomePage(DateTimeOffset? NextFreeSlot)
{
    public static async Task<HomePage> LoadAsync(ServiceCatalogue services, AgendaReader agendas, DateTimeOffset now, CancellationToken cancellation)
    {
        var service = (await services.AllAsync(cancellation)).MinBy(offered => offered.Duration)!;
        var today = ParisZone.DayOf(now);
        var last = today.AddDays(service.DaysAhead);
        var writers = await agendas.ReadAsync(today, last, cancellation);
        return new HomePage(SlotCalculator.Offer(service, writers, now, today, last).Select(slot => (DateTimeOffset?)slot.StartsAt).FirstOrDefault());
    }
}
