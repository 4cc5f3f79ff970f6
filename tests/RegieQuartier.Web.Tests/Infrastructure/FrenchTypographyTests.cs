using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("Pour qui ?", "Pour qui\u00a0?")]
    [InlineData("Il dit : « Bonjour ! »", "Il dit\u00a0: «\u00a0Bonjour\u00a0!\u00a0»")]
    [InlineData("12:30", "12:30")]
    public void Signs_stay_with_their_word(string typed, string printed) => Assert.Equal(printed, typed.BindSigns());
}
