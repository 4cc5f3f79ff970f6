using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Home;

/// <summary>The public home page.</summary>
/// <param name="Next">The first free slot of the shortest help, or null when there is none to tell.</param>
public sealed record HomePage(NextFreeSlot? Next)
{
    public static async Task<HomePage> LoadAsync(ServiceCatalogue services, SlotOffers offers, DateTimeOffset now, CancellationToken cancellation)
    {
        if ((await services.OfferedToAsync(Booker.Resident, cancellation)).MinBy(offered => offered.Duration) is not { } service)
        {
            return new HomePage(Next: null);
        }

        var today = ParisZone.DayOf(now);
        var next = await offers.OfferAsync(service, today, today.AddDays(service.DaysAhead), cancellation)
            .Select(offered => new NextFreeSlot(offered.Slot.StartsAt, $"/rendez-vous/{service.Slug}"))
            .FirstOrDefaultAsync(cancellation);
        return new HomePage(next);
    }
}

/// <summary>When somebody can be received, and the page of its places.</summary>
public sealed record NextFreeSlot(DateTimeOffset StartsAt, string Url);
