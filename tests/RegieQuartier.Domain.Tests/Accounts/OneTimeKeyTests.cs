using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class OneTimeKeyTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Account = Guid.CreateVersion7(Nine);

    [Theory]
    [InlineData(OneTimeKeyPurpose.PasswordReset, 1)]
    [InlineData(OneTimeKeyPurpose.Invitation, 7 * 24)]
    [InlineData(OneTimeKeyPurpose.ActivationCard, 14 * 24)]
    public void A_key_opens_until_its_last_second(OneTimeKeyPurpose purpose, int hours)
    {
        var key = OneTimeKey.Issue(Account, purpose, [1], Nine);

        Assert.True(key.OpensAt(Nine.AddHours(hours).AddSeconds(-1)));
        Assert.Equal(AccountRefusals.KeyEnded, key.Use(Nine.AddHours(hours)).Refusal);
    }

    [Fact]
    public void A_key_opens_once()
    {
        var key = OneTimeKey.Issue(Account, OneTimeKeyPurpose.PasswordReset, [1], Nine);

        Assert.False(key.Use(Nine).Refused);
        Assert.Equal(AccountRefusals.KeyEnded, key.Use(Nine).Refusal);
    }

    [Fact]
    public void A_withdrawn_key_opens_nothing_and_keeps_its_first_end()
    {
        var key = OneTimeKey.Issue(Account, OneTimeKeyPurpose.Invitation, [1], Nine);
        key.Withdraw(Nine.AddHours(1));
        key.Withdraw(Nine.AddHours(2));

        Assert.Equal(AccountRefusals.KeyEnded, key.Use(Nine.AddHours(1)).Refusal);
        Assert.Equal(Nine.AddHours(1), key.EndedAt);
    }
}
