using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class BookingRelayTests
{
    private static readonly DateTimeOffset Now = Paris(Monday, 9);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_structure_has_a_name(string name) =>
        Assert.Equal(RelayRefusals.NameNotPossible, BookingRelay.Welcome(name, Hash(), Now).Refusal);

    [Fact]
    public void A_new_link_takes_the_place_of_the_one_before()
    {
        var (relay, hash) = (Relay(), Hash());

        Assert.False(relay.RenewLink(hash, Now.AddDays(1)).Refused);

        Assert.Equal((hash, Now.AddDays(1)), (relay.LinkHash, relay.LinkMadeAt));
    }

    [Fact]
    public void What_is_stopped_has_no_new_link_and_resumes_with_its_own()
    {
        var relay = Relay();
        var link = relay.LinkHash;

        Assert.False(relay.Stop(Now).Refused);
        Assert.False(relay.IsActive);
        Assert.Equal(RelayRefusals.Stopped, relay.Stop(Now).Refusal);
        Assert.Equal(RelayRefusals.Stopped, relay.RenewLink(Hash(), Now).Refusal);

        Assert.False(relay.Resume().Refused);
        Assert.Equal(RelayRefusals.AlreadyActive, relay.Resume().Refusal);
        Assert.Equal((true, link), (relay.IsActive, relay.LinkHash));
    }

    [Fact]
    public void Who_helps_is_said_with_their_structure_however_long_both_are()
    {
        var visitor = Relay().Introduce("Tekle", "Gebremedhin", null, "Awa Diallo", "ar");
        var longest = BookingRelay.Welcome(new string('s', BookingRelay.NameMaxLength), Hash(), Now).Value!.Introduce("a", "b", null, new string('h', PersonNames.MaxLength), "fr");

        Assert.Equal("Awa Diallo, Centre social", visitor.HelperName);
        Assert.NotNull(visitor.RelayId);
        Assert.Equal(Domain.Appointments.Visitor.HelperMaxLength, longest.HelperName!.Length);
    }

    private static BookingRelay Relay() => BookingRelay.Welcome("Centre social", Hash(), Now).Value!;

    private static byte[] Hash() => Secret.HashToken(Secret.DrawToken());
}
