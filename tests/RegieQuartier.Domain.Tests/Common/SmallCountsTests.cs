using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class SmallCountsTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Fewer_than_five_people_are_not_shown(int people, bool small) => Assert.Equal(small, SmallCounts.IsSmall(people));

    [Theory]
    [InlineData("12 9 7", "...")]
    [InlineData("12 3 7", ".xx")]
    [InlineData("12 3 2", ".xx")]
    [InlineData("12 1 2", "xxx")]
    [InlineData("0 9 7", "x.x")]
    [InlineData("3 17", "xx")]
    [InlineData("2 1", "xx")]
    [InlineData("", "")]
    public void No_hidden_cell_is_found_by_taking_the_others_from_the_whole(string counts, string expected) => Assert.Equal(
        expected,
        string.Concat(SmallCounts.HiddenIn([.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)]).Select(hidden => hidden ? 'x' : '.')));
}
