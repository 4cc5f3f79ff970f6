using System.Text;
using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The SHA-1 vectors of RFC 6238, appendix B, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long unixSeconds, string code)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(unixSeconds);

        Assert.Equal(code, Totp.CodeOf(Secret, Totp.StepAt(now)));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_phone_may_be_half_a_minute_early_or_late(int stepsAway, bool accepted)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_015);
        var step = Totp.StepAt(now) + stepsAway;

        Assert.Equal(accepted ? step : null, Totp.StepOf(Secret, Totp.CodeOf(Secret, step), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("é")]
    public void Something_else_is_no_code(string typed) =>
        Assert.Null(Totp.StepOf(Secret, typed, DateTimeOffset.FromUnixTimeSeconds(1_800_000_015)));

    [Fact]
    public void The_key_is_read_in_groups_of_four() =>
        Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", Totp.KeyText(Secret));

    [Fact]
    public void The_address_names_the_organisation_and_the_person() => Assert.Equal(
        "otpauth://totp/R%C3%A9gie%20du%20Chemin%20Vert:ecrivain%40regie.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=R%C3%A9gie%20du%20Chemin%20Vert",
        Totp.Address(Secret, "Régie du Chemin Vert", "ecrivain@regie.test"));
}
