using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class BookingKeyTests
{
    [Fact]
    public void A_key_comes_back_with_the_same_hash()
    {
        var key = BookingKey.Draw();

        Assert.True(BookingKey.TryParse(key.Text, out var back));
        Assert.Equal(key.Hash, back.Hash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaa/")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaa")]
    public void Anything_else_is_not_a_key(string? text) => Assert.False(BookingKey.TryParse(text, out _));
}
