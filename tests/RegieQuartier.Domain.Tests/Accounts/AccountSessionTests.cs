using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class AccountSessionTests
{
    private const string Stamp = "stamp";

    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Account = Guid.CreateVersion7(Nine);

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void A_browser_session_ends_after_thirty_minutes_without_a_page(int minutes, bool open) =>
        Assert.Equal(open, Open(SessionKind.Browser).IsOpenAt(Nine.AddMinutes(minutes), Stamp));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void A_device_session_lasts_thirty_days(int days, bool open) =>
        Assert.Equal(open, Open(SessionKind.Device).IsOpenAt(Nine.AddDays(days), Stamp));

    [Fact]
    public void A_browser_session_expires_ten_hours_after_it_began() =>
        Assert.Equal(Nine.AddHours(10), Open(SessionKind.Browser).ExpiresAt);

    [Fact]
    public void Fifteen_minutes_are_left_for_the_second_factor()
    {
        var session = AccountSession.OpenBeforeSecondFactor(Account, SessionKind.Device, [1], Stamp, "Firefox", Nine);

        Assert.True(session.IsOpenAt(Nine.AddMinutes(14), Stamp));
        Assert.False(session.IsOpenAt(Nine.AddMinutes(15), Stamp));
        Assert.Null(session.SecondFactorAt);
    }

    [Fact]
    public void A_session_ends_when_the_accounts_stamp_changes() =>
        Assert.False(Open(SessionKind.Device).IsOpenAt(Nine, "another stamp"));

    [Fact]
    public void A_revoked_session_opens_nothing_and_keeps_its_first_end()
    {
        var session = Open(SessionKind.Browser);
        session.Revoke(Nine.AddMinutes(1));
        session.Revoke(Nine.AddMinutes(2));

        Assert.False(session.IsOpenAt(Nine.AddMinutes(1), Stamp));
        Assert.Equal(Nine.AddMinutes(1), session.RevokedAt);
    }

    [Fact]
    public void A_session_that_goes_on_gains_no_time()
    {
        var next = Open(SessionKind.Browser).ContinueAs([2], "new stamp", Nine.AddHours(9));

        Assert.True(next.IsOpenAt(Nine.AddHours(9), "new stamp"));
        Assert.Equal(Nine.AddHours(10), next.ExpiresAt);
        Assert.Equal(Nine, next.SecondFactorAt);
    }

    [Fact]
    public void The_last_page_is_not_written_more_than_once_a_minute()
    {
        var session = Open(SessionKind.Browser);

        Assert.False(session.IsWorthTouchingAt(Nine.AddSeconds(59)));
        Assert.True(session.IsWorthTouchingAt(Nine.AddSeconds(60)));
    }

    [Fact]
    public void A_long_description_is_cut() =>
        Assert.Equal(AccountSession.DescriptionMaxLength, AccountSession.Open(Account, SessionKind.Browser, [1], Stamp, new string('x', 500), false, Nine).Description.Length);

    private static AccountSession Open(SessionKind kind) =>
        AccountSession.Open(Account, kind, [1], Stamp, "Firefox", secondFactorGiven: true, Nine);
}
