namespace RegieQuartier.Web.Features.Public.Home;

/// <summary>The public home page.</summary>
/// <param name="NextFreeSlot">Start of the first free slot, or null when there is none to tell.</param>
public sealed record HomePage(DateTimeOffset? NextFreeSlot);
