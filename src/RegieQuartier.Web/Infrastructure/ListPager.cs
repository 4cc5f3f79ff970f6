using Microsoft.AspNetCore.Http.Extensions;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>The two links under a list; a null one has no page behind it.</summary>
public sealed record ListPager(string? Newer, string? Older)
{
    /// <summary>The links from this page, which keep the values that chose the list.</summary>
    public static ListPager From<TRow>(ListPage<TRow> page, params (string Name, string? Value)[] kept) =>
        new(Link("avant", page.Newer, kept), Link("apres", page.Older, kept));

    private static string? Link(string name, ListPlace? place, (string Name, string? Value)[] kept)
    {
        if (place is null)
        {
            return null;
        }

        var query = new QueryBuilder();
        foreach (var (key, value) in kept.Where(one => !string.IsNullOrEmpty(one.Value)))
        {
            query.Add(key, value!);
        }

        query.Add(name, place.Value.ToString());
        return query.ToString();
    }
}
