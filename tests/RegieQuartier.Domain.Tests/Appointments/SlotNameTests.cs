using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class SlotNameTests
{
    [Fact]
    public void A_name_says_its_start_in_utc_and_its_writer()
    {
        var name = new SlotName(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), 2);

        Assert.Equal("20261124T0900Z-2", name.ToString());
        Assert.True(SlotName.TryParse("20261124T0900Z-2", out var back));
        Assert.Equal(name, back);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("demain")]
    [InlineData("20261124T0900Z")]
    [InlineData("20261324T0900Z-1")]
    [InlineData("20261124T0900Z-1-1")]
    [InlineData("00010101T0000Z-1")]
    [InlineData("20261124T0900Z--1")]
    [InlineData("20261124T0900Z-99999999999")]
    public void Anything_else_is_not_a_name(string? text) => Assert.False(SlotName.TryParse(text, out _));
}
