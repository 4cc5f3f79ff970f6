using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class SecretPatternsTests
{
    [Theory]
    [InlineData("mon numéro est 2 69 05 49 588 157 80")]
    [InlineData("269054958815780")]
    [InlineData("carte 4970 1012 3456 7890")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606")]
    public void Secret_numbers_are_seen(string text) => Assert.True(SecretPatterns.AppearIn(text));

    [Theory]
    [InlineData("Une lettre pour le bailleur, 3e relance du 12/11/2026")]
    [InlineData("Mon téléphone est le 06 39 98 12 34")]
    [InlineData("Facture 2026-11-00452")]
    public void Ordinary_words_are_left_alone(string text) => Assert.False(SecretPatterns.AppearIn(text));
}
