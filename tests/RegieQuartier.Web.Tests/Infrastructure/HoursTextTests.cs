using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class HoursTextTests
{
    [Theory]
    [InlineData("26", 1560)]
    [InlineData(" 26,5 ", 1590)]
    [InlineData("26h30", 1590)]
    [InlineData("26\u00a0h\u00a030", 1590)]
    [InlineData("1\u202f234\u00a0h", 74040)]
    [InlineData("1 234,5", 74070)]
    [InlineData("1 23", null)]
    [InlineData("beaucoup", null)]
    [InlineData("26h60", null)]
    [InlineData("-1", null)]
    [InlineData(null, null)]
    public void A_length_of_work_is_read_as_people_type_it(string? typed, int? minutes) => Assert.Equal(minutes, HoursText.Read(typed));

    [Theory]
    [InlineData(1560, "26\u00a0h", "26")]
    [InlineData(1590, "26\u00a0h\u00a030", "26,5")]
    [InlineData(1565, "26\u00a0h\u00a005", "26,08")]
    [InlineData(74040, "1\u202f234\u00a0h", "1234")]
    [InlineData(740410, "12\u202f340\u00a0h\u00a010", "12340,17")]
    public void It_is_said_and_typed_again_in_french(int minutes, string said, string typed) =>
        Assert.Equal((said, typed), (HoursText.Of(minutes), HoursText.ToTyped(minutes)));
}
