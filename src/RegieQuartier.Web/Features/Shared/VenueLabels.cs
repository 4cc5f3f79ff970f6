namespace RegieQuartier.Web.Features.Shared;

/// <summary>How places are said to the team.</summary>
public static class VenueLabels
{
    /// <summary>The régie’s own address, in a word.</summary>
    public const string Main = "Le local";

    /// <summary>The same inside a sentence.</summary>
    public const string MainWithin = "le local";
}
