using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class SignInNameTests
{
    [Theory]
    [InlineData(" Ecrivain@Regie.test ", "ecrivain@regie.test", true)]
    [InlineData("Samia.K", "samia.k", false)]
    [InlineData("lea-2", "lea-2", false)]
    public void Addresses_and_identifiers_are_read(string typed, string text, bool isEmail) =>
        Assert.Equal(new SignInName(text, isEmail), SignInName.Read(typed).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("samia k")]
    [InlineData("samia@")]
    [InlineData("samia@regie")]
    [InlineData("a@b@regie.test")]
    [InlineData("samia@regie.test\r\nBcc: autre@regie.test")]
    [InlineData("Samia <samia@regie.test>")]
    [InlineData("un-identifiant-beaucoup-trop-long")]
    [InlineData("léa.d")]
    public void Anything_else_is_refused(string? typed) =>
        Assert.Equal(AccountRefusals.SignInNameUnreadable, SignInName.Read(typed).Refusal);
}
