using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class FrenchElisionTests
{
    [Theory]
    [InlineData("Karim Belkacem", "de Karim Belkacem")]
    [InlineData("Aïssatou", "d’Aïssatou")]
    [InlineData("Élodie", "d’Élodie")]
    [InlineData("Ömer", "d’Ömer")]
    [InlineData("Hélène", "d’Hélène")]
    [InlineData("Huguette", "d’Huguette")]
    [InlineData("Hassan", "de Hassan")]
    [InlineData("Yves", "d’Yves")]
    [InlineData("Yacine", "de Yacine")]
    [InlineData("Ouarda", "de Ouarda")]
    [InlineData("Oumar", "d’Oumar")]
    [InlineData("octobre 2026", "d’octobre 2026")]
    [InlineData("mars 2026", "de mars 2026")]
    [InlineData("", "de ")]
    public void De_is_cut_before_what_is_heard_as_a_vowel(string name, string said) => Assert.Equal(said, name.AfterDe());
}
