namespace RegieQuartier.Web.Infrastructure;

/// <summary>Where a page of a list ordered by name starts: after a row, before one, or at the top. The first wins.</summary>
/// <param name="After">What follows this row.</param>
/// <param name="Before">What comes before this row, read backwards.</param>
public sealed record NameSpan(Guid? After, Guid? Before)
{
    /// <summary>Whether rows are read backwards, from <see cref="Before"/>.</summary>
    public bool IsBack => After is null && Before is not null;

    /// <summary>Cuts a page out of a list that was read whole, in its order. When the row that it starts from is no longer there, it is the first page.</summary>
    /// <param name="all">The list.</param>
    /// <param name="size">Rows on a page.</param>
    /// <param name="idOf">What names a row.</param>
    /// <param name="link">The address of a neighbour, as for the other cut.</param>
    public (IReadOnlyList<TRow> Rows, ListPager Pager) CutWhole<TRow>(IReadOnlyList<TRow> all, int size, Func<TRow, Guid> idOf, Func<string, Guid, string> link)
    {
        var span = (After ?? Before) is { } place && !all.Any(row => idOf(row) == place) ? new NameSpan(null, null) : this;
        var read = span switch
        {
            { After: { } after } => all.SkipWhile(row => idOf(row) != after).Skip(1),
            { Before: { } before } => all.TakeWhile(row => idOf(row) != before).Reverse(),
            _ => all,
        };
        return span.Cut([.. read.Take(size + 1)], size, idOf, link);
    }

    /// <summary>Cuts a page out of what was read, which is one row more when there is a next page.</summary>
    /// <param name="read">The rows in the order they were read: backwards when the span is.</param>
    /// <param name="size">Rows on a page.</param>
    /// <param name="idOf">What names a row.</param>
    /// <param name="link">The address of a neighbour, from its place: « avant » or « apres », and the row.</param>
    public (IReadOnlyList<TRow> Rows, ListPager Pager) Cut<TRow>(IReadOnlyList<TRow> read, int size, Func<TRow, Guid> idOf, Func<string, Guid, string> link)
    {
        var rows = read.Take(size).ToList();
        if (rows.Count == 0)
        {
            return ([], new ListPager(null, null));
        }

        if (IsBack)
        {
            rows.Reverse();
        }

        var more = read.Count > size;
        return (rows, new ListPager(
            Newer: (IsBack ? more : After is not null) ? link("avant", idOf(rows[0])) : null,
            Older: IsBack || more ? link("apres", idOf(rows[^1])) : null));
    }
}
