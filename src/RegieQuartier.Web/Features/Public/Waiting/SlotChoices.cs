namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Whether the page of a help had a time to choose.</summary>
public sealed record SlotChoices(string Slug, bool HasSlots);
