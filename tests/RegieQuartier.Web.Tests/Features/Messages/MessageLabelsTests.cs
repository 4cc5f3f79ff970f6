using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Features.Messages;

namespace RegieQuartier.Web.Tests.Features.Messages;

public sealed class MessageLabelsTests
{
    [Fact]
    public void Every_kind_way_and_state_has_a_name()
    {
        Assert.All(Enum.GetValues<MessageKind>(), kind => Assert.NotEmpty(kind.ToLabel()));
        Assert.All(Enum.GetValues<MessageChannel>(), channel => Assert.NotEmpty(channel.ToLabel()));
        Assert.All(Enum.GetValues<MessageStatus>(), status => Assert.NotEmpty(status.ToChip().Word));
    }

    [Theory]
    [InlineData(DeliveryFailure.NoGateway)]
    [InlineData(DeliveryFailure.Unreachable)]
    [InlineData(DeliveryFailure.TimedOut)]
    [InlineData(DeliveryFailure.NotAllowed)]
    [InlineData(DeliveryFailure.BadAddress)]
    [InlineData(DeliveryFailure.Unexpected)]
    public void Every_trouble_has_its_words(string failure) => Assert.NotEqual(MessageLabels.FailureText(""), MessageLabels.FailureText(failure));

    [Fact]
    public void A_refusal_says_its_number() => Assert.Contains("550", MessageLabels.FailureText(DeliveryFailure.Refused(550)), StringComparison.Ordinal);

    [Fact]
    public void Every_state_lies_in_one_heap()
    {
        MessageFilter[] heaps = [MessageFilter.ToTell, MessageFilter.Waiting, MessageFilter.Left, MessageFilter.Failed];

        Assert.Equal(Enum.GetValues<MessageStatus>(), heaps.SelectMany(heap => heap.Statuses).Order());
    }
}
