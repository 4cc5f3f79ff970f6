using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class PasswordRuleTests
{
    private static readonly string[] OwnWords = ["Nadia Ferhat", "ecrivain@regie.test", "Régie du Chemin Vert", "Caen"];

    [Fact]
    public void A_number_of_one_s_own_does_not_make_a_common_password_personal() =>
        Assert.Equal(AccountRefusals.PasswordTooCommon, PasswordRule.Check("motdepasse2026", ["Personne 202", "personne-202@exemple.test"]).Refusal);

    [Theory]
    [InlineData("trombone cuivre lagune")]
    [InlineData("7f3k9!x2m4p8")]
    [InlineData("Un vélo bleu dort ici")]
    [InlineData("soleil trombone 42")]
    [InlineData("كلمة سر طويلة جدا")]
    public void Words_without_link_are_accepted(string password) => Assert.False(PasswordRule.Check(password, OwnWords).Refused);

    [Theory]
    [InlineData("trombone 12", "account.password-too-short")]
    [InlineData("", "account.password-too-short")]
    [InlineData("motdepasse2026", "account.password-too-common")]
    [InlineData("Mot de passe 2026 !", "account.password-too-common")]
    [InlineData("P@ssw0rd12345678", "account.password-too-common")]
    [InlineData("soleil bonjour 1984", "account.password-too-common")]
    [InlineData("Étoile Forêt 2026", "account.password-too-common")]
    [InlineData("aaaaaaaaaaaa", "account.password-too-common")]
    [InlineData("abcdabcdabcd", "account.password-too-common")]
    [InlineData("lolilolilolilol", "account.password-too-common")]
    [InlineData("abcdefghijkl", "account.password-too-common")]
    [InlineData("azertyuiopqs", "account.password-too-common")]
    [InlineData("061234567890", "account.password-too-common")]
    [InlineData("!!!!!!!!!!!!", "account.password-too-common")]
    [InlineData("RegieQuartier1!", "account.password-too-personal")]
    [InlineData("Demo-RegieQuartier-1!", "account.password-too-personal")]
    [InlineData("Nadia.Ferhat.14", "account.password-too-personal")]
    [InlineData("ecrivain14000!", "account.password-too-personal")]
    [InlineData("chemin vert caen", "account.password-too-personal")]
    public void What_somebody_would_try_first_is_refused(string password, string code) =>
        Assert.Equal(code, PasswordRule.Check(password, OwnWords).Refusal?.Code);

    [Fact]
    public void The_longest_password_has_128_characters()
    {
        var longest = string.Concat(Enumerable.Repeat("trombone cuivre lagune ", 10))[..PasswordRule.MaxLength];

        Assert.Equal("account.password-too-long", PasswordRule.Check(longest + "z", OwnWords).Refusal?.Code);
        Assert.Equal("account.password-too-common", PasswordRule.Check(longest, OwnWords).Refusal?.Code);
        Assert.False(PasswordRule.Check("z" + longest[1..^1] + "k", OwnWords).Refused);
    }
}
