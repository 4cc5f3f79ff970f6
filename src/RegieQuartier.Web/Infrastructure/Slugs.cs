namespace RegieQuartier.Web.Infrastructure;

/// <summary>Reads a word of an address that stands for one of a few choices.</summary>
internal static class Slugs
{
    /// <summary>The choice that a word stands for; null for no word, or another one.</summary>
    /// <param name="slug">The word.</param>
    /// <param name="toSlug">The word of each choice.</param>
    public static TChoice? Read<TChoice>(string? slug, Func<TChoice, string> toSlug)
        where TChoice : struct, Enum
    {
        foreach (var choice in Enum.GetValues<TChoice>())
        {
            if (string.Equals(toSlug(choice), slug, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        return null;
    }
}
