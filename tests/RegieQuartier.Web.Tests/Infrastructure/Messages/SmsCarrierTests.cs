using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

public sealed class SmsCarrierTests
{
    private static readonly OutgoingMessage Message = OutgoingMessage.Queue(
        MessageKind.AppointmentConfirmation, MessageChannel.Sms, "Mme Hamelin", "+33639981234", "Rendez-vous",
        "Rendez-vous à la Régie mardi à 10 h.", null, new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_text_message_reaches_the_gateway_with_its_own_number()
    {
        await using var gateway = await SmsGateway.StartAsync();
        await using var carriers = CarriersTo(gateway.Url);

        var delivery = await carriers.Sms.CarryAsync(Message);

        Assert.Equal(Delivery.Taken, delivery);
        Assert.Equal(
            new GatewayPost("Bearer secret", Message.Id.ToString(), "+33639981234", "Regie", "Rendez-vous à la Régie mardi à 10 h."),
            Assert.Single(gateway.Posts));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(422)]
    public async Task A_number_the_gateway_cannot_write_to_is_given_up(int answer)
    {
        await using var gateway = await SmsGateway.StartAsync();
        gateway.Answer = answer;
        await using var carriers = CarriersTo(gateway.Url);

        Assert.Equal(Delivery.GiveUp($"refused-{answer}"), await carriers.Sms.CarryAsync(Message));
    }

    [Theory]
    [InlineData(401, "not-allowed")]
    [InlineData(429, "refused-429")]
    [InlineData(500, "refused-500")]
    [InlineData(503, "refused-503")]
    public async Task A_gateway_in_trouble_is_asked_once_and_tried_again_later(int answer, string failure)
    {
        await using var gateway = await SmsGateway.StartAsync();
        gateway.Answer = answer;
        await using var carriers = CarriersTo(gateway.Url);

        Assert.Equal(Delivery.TryAgain(failure), await carriers.Sms.CarryAsync(Message));
        Assert.Single(gateway.Posts);
    }

    [Fact]
    public async Task A_gateway_that_says_nothing_is_left_after_twenty_seconds()
    {
        await using var gateway = await SmsGateway.StartAsync();
        gateway.Answer = null;
        await using var carriers = CarriersTo(gateway.Url);

        var sending = carriers.Sms.CarryAsync(Message);
        await gateway.Reached;
        carriers.Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(Delivery.TryAgain(DeliveryFailure.TimedOut), await sending);
    }

    [Fact]
    public async Task A_gateway_that_is_not_there_is_tried_again()
    {
        await using var carriers = CarriersTo(new Uri($"http://127.0.0.1:{MailCarrierTests.ClosedPort()}/sms"));

        Assert.Equal(Delivery.TryAgain(DeliveryFailure.Unreachable), await carriers.Sms.CarryAsync(Message));
    }

    [Fact]
    public async Task Without_a_gateway_nothing_leaves()
    {
        await using var carriers = new Carriers();

        Assert.Equal(Delivery.GiveUp(DeliveryFailure.NoGateway), await carriers.Sms.CarryAsync(Message));
    }

    private static Carriers CarriersTo(Uri url) => new(("Sms:Url", url.ToString()), ("Sms:Token", "secret"), ("Sms:Sender", "Regie"));
}
