using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class SiretTests
{
    [Theory]
    [InlineData("73282932000074", true)]
    [InlineData("73282932000075", false)]
    [InlineData("73282932000704", false)]
    [InlineData("73282923000074", false)]
    [InlineData("35600000000048", true)]
    [InlineData("35600000049837", true)]
    [InlineData("35600000049838", false)]
    [InlineData("7328293200007", false)]
    [InlineData("732 829 320 00074", false)]
    [InlineData("7328293200007A", false)]
    [InlineData("", false)]
    public void Its_digits_agree_with_each_other(string digits, bool isRight) => Assert.Equal(isRight, Siret.IsRight(digits));
}
