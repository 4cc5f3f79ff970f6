using Microsoft.AspNetCore.OutputCaching;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Pages of free slots are kept a few seconds and thrown away as soon as this instance books or frees a
/// time. Another instance may show a slot that has just gone: the booking itself decides.
/// </summary>
public sealed class SlotCache(IOutputCacheStore store)
{
    public const string Policy = "slots";
    public const string Tag = "slots";

    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    public ValueTask ForgetAsync(CancellationToken cancellation) => store.EvictByTagAsync(Tag, cancellation);
}
