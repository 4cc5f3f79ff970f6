using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

public sealed class GsmTextTests
{
    [Theory]
    [InlineData("à é è ù", "à é è ù")]
    [InlineData("10\u00a0h\u202f30", "10 h 30")]
    [InlineData("l’îlot où ça gêne", "l'ilot où ca gene")]
    [InlineData("«\u00a0œuvre\u00a0» – 3 €…", "\" oeuvre \" - 3 euros...")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("Gülşen’in ışığı", "Gülsen'in isigi")]
    [InlineData("مرحبا", "مرحبا")]
    public void A_text_is_written_with_the_letters_a_telephone_counts_as_one(string text, string expected) =>
        Assert.Equal(expected, GsmText.From(text));

    [Fact]
    public void What_is_written_so_fits_up_to_160_letters()
    {
        Assert.True(GsmText.Fits(new string('é', 160)));
        Assert.False(GsmText.Fits(new string('é', 161)));
        Assert.False(GsmText.Fits("l’îlot"));
        Assert.True(GsmText.Fits(new string('م', 160)));
        Assert.False(GsmText.Fits(new string('م', 161)));
    }
}
