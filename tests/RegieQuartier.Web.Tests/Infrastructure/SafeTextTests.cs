using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("  Marie-Ange ", "Marie-Ange")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("\uFEFFRose\u200B", "Rose")]
    [InlineData("Na\u00addia", "Nadia")]
    [InlineData("نور\u200F", "نور")]
    [InlineData("👩\u200d🌾", "👩\u200d🌾")]
    [InlineData("O’Connor & fils <3", "O’Connor & fils <3")]
    public void What_people_type_is_kept_without_what_nobody_sees(string typed, string kept)
    {
        Assert.Equal(new SafeText.Cleaned(kept, Suspect: false), SafeText.Clean(typed, multiline: false));
    }

    [Theory]
    [InlineData("Ro\0se")]
    [InlineData("Ro\u0007se")]
    [InlineData("Ro\u0085se")]
    [InlineData("Ro\u202Ese")]
    [InlineData("Ro\u2066se")]
    [InlineData("Ro\r\nse")]
    [InlineData("Ro\u2028se")]
    [InlineData("Ro\uFFFFse")]
    public void What_no_keyboard_gives_is_taken_out_and_told(string typed)
    {
        Assert.Equal(new SafeText.Cleaned("Rose", Suspect: true), SafeText.Clean(typed, multiline: false));
    }

    [Theory]
    [InlineData("\u0301\u0323")]
    [InlineData("\u0301\u0323\u200B")]
    [InlineData("\u0301\u0323\0")]
    public void Accents_piled_up_on_one_letter_are_taken_out_and_told(string part)
    {
        var pile = "a" + string.Concat(Enumerable.Repeat(part, 200_000));

        var cleaned = SafeText.Clean(pile, multiline: false);

        Assert.True(cleaned.Suspect);
        Assert.InRange(cleaned.Text.Length, 1, 9);
    }

    [Fact]
    public void A_password_is_no_pile_of_accents() =>
        Assert.True(SafeText.CleanPassword("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000))).Suspect);

    [Fact]
    public void Lines_are_kept_where_lines_are_asked_for()
    {
        Assert.Equal(new SafeText.Cleaned("un\r\ndeux\ttrois", Suspect: false), SafeText.Clean("un\r\ndeux\ttrois\n", multiline: true));
        Assert.True(SafeText.Clean("un\0", multiline: true).Suspect);
    }

    [Fact]
    public void Half_a_letter_does_not_break_the_cleaning()
    {
        Assert.Equal("a\uFFFDb", SafeText.Clean("a\ud800b", multiline: false).Text);
    }

    [Fact]
    public void A_password_keeps_its_spaces()
    {
        Assert.Equal(new SafeText.Cleaned(" un mot de passe ", Suspect: false), SafeText.CleanPassword(" un mot de passe "));
        Assert.True(SafeText.CleanPassword("mot\0de passe").Suspect);
    }
}
