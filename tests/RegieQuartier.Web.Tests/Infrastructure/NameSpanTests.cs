using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class NameSpanTests
{
    private static readonly Guid[] All = [.. Enumerable.Range(1, 5).Select(number => new Guid(number, 0, 0, new byte[8]))];

    [Fact]
    public void A_list_that_was_read_whole_is_cut_page_by_page_there_and_back()
    {
        AssertPage(new(null, null), from: 0, to: 2, newer: null, older: 1);
        AssertPage(new(All[1], null), from: 2, to: 4, newer: 2, older: 3);
        AssertPage(new(All[3], null), from: 4, to: 5, newer: 4, older: null);
        AssertPage(new(null, All[4]), from: 2, to: 4, newer: 2, older: 3);
        AssertPage(new(null, All[2]), from: 0, to: 2, newer: null, older: 1);
    }

    [Fact]
    public void From_a_row_that_is_no_longer_there_it_is_the_first_page() => AssertPage(new(Guid.NewGuid(), null), from: 0, to: 2, newer: null, older: 1);

    private static void AssertPage(NameSpan span, int from, int to, int? newer, int? older)
    {
        var (rows, pager) = span.CutWhole(All, 2, row => row, (name, row) => $"{name} {row}");

        Assert.Equal(All[from..to], rows);
        Assert.Equal(newer is { } first ? $"avant {All[first]}" : null, pager.Newer);
        Assert.Equal(older is { } last ? $"apres {All[last]}" : null, pager.Older);
    }
}
