using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

public sealed class MailCarrierTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_email_arrives_with_its_accents_at_one_address()
    {
        await using var sink = new SmtpSink();
        await using var carriers = CarriersTo(sink.Port);

        var delivery = await carriers.Mail.CarryAsync(Mail("claire@exemple.fr"));

        Assert.Equal(Delivery.Taken, delivery);
        var sunk = Assert.Single(sink.Mails);
        Assert.Equal(["claire@exemple.fr"], sunk.Recipients);
        var mail = Read(sunk);
        Assert.Equal("Votre rendez-vous à la Régie, où déjà ?", mail.Subject);
        Assert.Equal("Un cœur à l’ouvrage, ça réchauffe l’été.", mail.TextBody?.Trim());
        Assert.Equal("ne-pas-repondre@regie.test", mail.From.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task The_same_message_keeps_its_number_so_that_a_second_copy_can_be_told()
    {
        await using var sink = new SmtpSink();
        await using var carriers = CarriersTo(sink.Port);
        var message = Mail("claire@exemple.fr");

        await carriers.Mail.CarryAsync(message);
        await carriers.Mail.CarryAsync(message);

        Assert.Single(sink.Mails.Select(mail => Read(mail).MessageId).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("claire@exemple.fr, tous@exemple.fr")]
    [InlineData("claire@exemple.fr>\nRCPT TO:<tous@exemple.fr")]
    [InlineData("Claire <claire@exemple.fr>")]
    [InlineData("claire")]
    [InlineData("claire @exemple.fr")]
    public async Task What_is_not_one_plain_address_is_given_up_before_anything_is_said(string address)
    {
        await using var sink = new SmtpSink();
        await using var carriers = CarriersTo(sink.Port);

        var delivery = await carriers.Mail.CarryAsync(Forged(address));

        Assert.Equal(Delivery.GiveUp(DeliveryFailure.BadAddress), delivery);
        Assert.False(sink.Reached.IsCompleted);
    }

    [Fact]
    public async Task A_refused_recipient_is_given_up()
    {
        await using var sink = new SmtpSink(SinkMood.RefuseRecipient);
        await using var carriers = CarriersTo(sink.Port);

        Assert.Equal(Delivery.GiveUp("refused-550"), await carriers.Mail.CarryAsync(Mail("parti@exemple.fr")));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task A_server_in_trouble_is_tried_again()
    {
        await using var sink = new SmtpSink(SinkMood.RefuseForNow);
        await using var carriers = CarriersTo(sink.Port);

        Assert.Equal(Delivery.TryAgain("refused-451"), await carriers.Mail.CarryAsync(Mail("claire@exemple.fr")));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left_after_thirty_seconds()
    {
        await using var sink = new SmtpSink(SinkMood.Hang);
        await using var carriers = CarriersTo(sink.Port);

        var sending = carriers.Mail.CarryAsync(Mail("claire@exemple.fr"));
        await sink.Reached;
        carriers.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(Delivery.TryAgain(DeliveryFailure.TimedOut), await sending);
    }

    [Fact]
    public async Task A_server_that_takes_the_message_and_hangs_up_is_tried_again()
    {
        await using var sink = new SmtpSink(SinkMood.TakeAndHangUp);
        await using var carriers = CarriersTo(sink.Port);

        Assert.Equal(Delivery.TryAgain(DeliveryFailure.Unreachable), await carriers.Mail.CarryAsync(Mail("claire@exemple.fr")));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again()
    {
        await using var carriers = CarriersTo(ClosedPort());

        Assert.Equal(Delivery.TryAgain(DeliveryFailure.Unreachable), await carriers.Mail.CarryAsync(Mail("claire@exemple.fr")));
    }

    [Fact]
    public async Task A_password_the_server_cannot_take_is_our_own_fault_and_is_tried_again()
    {
        await using var sink = new SmtpSink();
        await using var carriers = CarriersTo(sink.Port, ("Mail:User", "regie"));

        Assert.Equal(Delivery.TryAgain(DeliveryFailure.NotAllowed), await carriers.Mail.CarryAsync(Mail("claire@exemple.fr")));
    }

    [Fact]
    public async Task Without_a_server_nothing_leaves()
    {
        await using var carriers = new Carriers();

        Assert.Equal(Delivery.GiveUp(DeliveryFailure.NoGateway), await carriers.Mail.CarryAsync(Mail("claire@exemple.fr")));
    }

    internal static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Carriers CarriersTo(int port, params (string, string?)[] more) => new(
    [
        ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{port}"), ("Mail:Tls", "None"), ("Mail:From", "ne-pas-repondre@regie.test"), .. more,
    ]);

    private static OutgoingMessage Mail(string address) => OutgoingMessage.Queue(
        MessageKind.AppointmentConfirmation, MessageChannel.Email, "Claire", address,
        "Votre rendez-vous à la Régie, où déjà ?", "Un cœur à l’ouvrage, ça réchauffe l’été.", null, Now);

    // Booking writes its row in SQL, past the guard of Queue: the carrier must not trust what it reads.
    private static OutgoingMessage Forged(string address)
    {
        var message = Mail("claire@exemple.fr");
        typeof(OutgoingMessage).GetProperty(nameof(OutgoingMessage.Address))!.SetValue(message, address);
        return message;
    }

    private static MimeMessage Read(SunkMail mail) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(mail.Data)));
}
