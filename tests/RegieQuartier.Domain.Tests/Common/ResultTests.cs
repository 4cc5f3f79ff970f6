using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class ResultTests
{
    [Fact]
    public void A_refusal_is_refused_and_says_why()
    {
        Result result = new Refusal("appointment.slot-taken");

        Assert.True(result.Refused);
        Assert.Equal("appointment.slot-taken", result.Refusal.Code);
    }

    [Fact]
    public void Done_is_not_refused() => Assert.False(Result.Done.Refused);

    [Fact]
    public void A_value_is_carried()
    {
        Result<string> result = "K7M-42P";

        Assert.False(result.Refused);
        Assert.Equal("K7M-42P", result.Value);
    }
}
