using Microsoft.AspNetCore.OutputCaching;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Pages of free slots, and the agendas they are calculated on, are kept a few seconds and thrown away as soon
/// as this instance books or frees a time. Another instance may show a slot that has just gone: the booking itself decides.
/// </summary>
public sealed class SlotCache(IOutputCacheStore store, SlotOffers offers)
{
    public const string Policy = "slots";
    public const string Tag = "slots";

    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    public ValueTask ForgetAsync(CancellationToken cancellation)
    {
        // The agendas first: a page drawn in between would be kept with what it should not show.
        offers.Forget();
        return store.EvictByTagAsync(Tag, cancellation);
    }
}
