using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>The form of who wants to be told when a time is free.</summary>
/// <param name="Service">The help.</param>
/// <param name="First">The first time that is free; null when there is none.</param>
/// <param name="Form">What was written.</param>
public sealed record WaitPage(AppointmentService Service, DateTimeOffset? First, BookingForm Form)
{
    public static async Task<WaitPage> LoadAsync(SlotOffers offers, AppointmentService service, BookingForm form, ParisTime time, CancellationToken cancellation) =>
        new(service, await FirstAsync(offers, service, time, cancellation), form);

    /// <summary>The first time that is free, in UTC.</summary>
    public static ValueTask<DateTimeOffset?> FirstAsync(SlotOffers offers, AppointmentService service, ParisTime time, CancellationToken cancellation) =>
        offers.OfferAsync(service, time.Today, time.Today.AddDays(service.DaysAhead), cancellation)
            .Select(offered => (DateTimeOffset?)offered.Slot.StartsAt)
            .FirstOrDefaultAsync(cancellation);
}
