using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class ReadableCodeTests
{
    [Fact]
    public void A_code_holds_nothing_that_is_read_two_ways()
    {
        var code = ReadableCode.Draw(2000);

        Assert.Equal(2000, code.Length);
        Assert.DoesNotContain(code, letter => "0O1I".Contains(letter, StringComparison.Ordinal));
        Assert.Equal(32, code.Distinct().Count());
    }

    [Theory]
    [InlineData(" k7m4-2pqr ", "K7M42PQR")]
    [InlineData("K7M4 2PQR", "K7M42PQR")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_people_add_does_not_count(string? typed, string code) => Assert.Equal(code, ReadableCode.Normalise(typed));

    [Fact]
    public void A_code_is_shown_in_two_halves() => Assert.Equal("K7M4-2PQR", ReadableCode.Grouped("K7M42PQR"));
}
