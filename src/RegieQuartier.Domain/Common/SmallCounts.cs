namespace RegieQuartier.Domain.Common;

/// <summary>
/// The rule of 5: where few people are counted, the figure tells who they are. It counts people, never hours, jobs or places.
/// </summary>
public static class SmallCounts
{
    /// <summary>Fewest people that a figure may show.</summary>
    public const int Threshold = 5;

    /// <summary>Whether a count is too small to be shown. Zero is too: it would tell of each person that they are not in it.</summary>
    /// <param name="people">The people counted.</param>
    public static bool IsSmall(long people) => people < Threshold;

    /// <summary>
    /// Which cells to hide, of cells that make a whole that is known: the small ones, and as many others, the smallest first, as
    /// it takes for nobody to find the small ones by taking the rest away.
    /// </summary>
    /// <param name="counts">The people in each cell; each person is in one of them.</param>
    public static IReadOnlyList<bool> HiddenIn(IReadOnlyList<long> counts)
    {
        var hidden = counts.Select(IsSmall).ToArray();
        foreach (var cell in Enumerable.Range(0, counts.Count).Where(cell => !hidden[cell]).OrderBy(cell => counts[cell]).ToList())
        {
            var (cells, people) = (hidden.Count(one => one), counts.Where((_, place) => hidden[place]).Sum());
            if (cells == 0 || (cells > 1 && !IsSmall(people)))
            {
                break;
            }

            hidden[cell] = true;
        }

        return hidden;
    }
}
