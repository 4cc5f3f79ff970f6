namespace RegieQuartier.Web.Infrastructure;

/// <summary>One page of a list, newest first, and the places from which its neighbours are asked for.</summary>
public sealed record ListPage<TRow>(IReadOnlyList<TRow> Rows, ListPlace? Newer, ListPlace? Older);

internal static class ListPages
{
    /// <summary>Cuts a page out of what was read, which is one row more when there is a next page.</summary>
    /// <param name="read">The rows in the order they were read: oldest first when the span goes back.</param>
    /// <param name="span">What was asked for.</param>
    /// <param name="size">Rows on a page.</param>
    /// <param name="placeOf">The place of a row.</param>
    public static ListPage<TRow> Cut<TRow>(this IReadOnlyList<TRow> read, ListSpan span, int size, Func<TRow, ListPlace> placeOf)
    {
        var more = read.Count > size;
        var rows = read.Take(size).ToList();
        if (rows.Count == 0)
        {
            return new ListPage<TRow>([], null, null);
        }

        if (span.Before is not null)
        {
            rows.Reverse();
        }

        var newer = span.Before is null ? span.After is not null : more;
        var older = span.Before is not null || more;
        return new ListPage<TRow>(rows, newer ? placeOf(rows[0]) : null, older ? placeOf(rows[^1]) : null);
    }
}
