using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Le Goff-Aït", "le goff ait")]
    [InlineData("  Éléonore   D’Ornano ", "eleonore d ornano")]
    [InlineData("Bœuf", "boeuf")]
    [InlineData("Kılıç", "kilic")]
    [InlineData("J. P. Martin", "j p martin")]
    [InlineData("---", "")]
    public void Accents_case_and_signs_do_not_count(string name, string searchable) => Assert.Equal(searchable, PersonNames.Searchable(name));

    [Theory]
    [InlineData("Etoundi", "eto")]
    [InlineData("É. d’Ornano", "edo")]
    [InlineData("Ly", "ly")]
    public void The_first_letters_are_three_at_most(string name, string letters) => Assert.Equal(letters, PersonNames.FirstLetters(name));

    [Theory]
    [InlineData("Nadia Ferhat", "Nadia")]
    [InlineData("Marie-Ange Etoundi Vautier", "Marie-Ange")]
    [InlineData("Nadia", "Nadia")]
    public void People_are_called_by_what_comes_before_the_first_space(string name, string firstName) => Assert.Equal(firstName, PersonNames.FirstName(name));
}
