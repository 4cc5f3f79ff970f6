using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Home;

/// <summary>The public home page.</summary>
/// <param name="NextFreeSlot">Start of the first free slot of the shortest help, or null when there is none to tell.</param>
public sealed record HomePage(DateTimeOffset? NextFreeSlot)
{
    public static async Task<HomePage> LoadAsync(ServiceCatalogue services, SlotOffers offers, DateTimeOffset now, CancellationToken cancellation)
    {
        var service = (await services.AllAsync(cancellation)).MinBy(offered => offered.Duration)!;
        var today = ParisZone.DayOf(now);
        var next = await offers.OfferAsync(service, today, today.AddDays(service.DaysAhead), cancellation)
            .Select(offered => (DateTimeOffset?)offered.Slot.StartsAt)
            .FirstOrDefaultAsync(cancellation);
        return new HomePage(next);
    }
}
