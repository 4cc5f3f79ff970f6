using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Domain.Tests.Messages;

public sealed class OutgoingMessageTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_text_message_waits_for_its_turn()
    {
        var message = Confirmation();

        Assert.Equal(MessageStatus.Pending, message.Status);
        Assert.Equal(Now, message.NextAttemptAt);
    }

    [Fact]
    public void What_is_said_by_voice_must_be_told_at_once()
    {
        var message = OutgoingMessage.Queue(
            MessageKind.AppointmentCancellation, MessageChannel.Voice, "Mme Hamelin", null, "Rendez-vous", "Le rendez-vous est annulé.", null, Now);

        Assert.Equal(MessageStatus.ToTell, message.Status);
    }

    [Theory]
    [InlineData("Claire\r\nBcc: tous@exemple.fr", "claire@exemple.fr", "Bonjour")]
    [InlineData("Claire", "claire@exemple.fr\nBcc: tous@exemple.fr", "Bonjour")]
    [InlineData("Claire", "claire@exemple.fr", "Bonjour\rBcc: tous@exemple.fr")]
    public void A_line_break_in_what_becomes_a_header_is_refused(string name, string address, string title) =>
        Assert.Throws<ArgumentException>(() => OutgoingMessage.Queue(
            MessageKind.PasswordReset, MessageChannel.Email, name, address, title, "Le lien", null, Now));

    [Fact]
    public void A_security_message_is_never_queued_for_the_voice() =>
        Assert.Throws<ArgumentException>(() => OutgoingMessage.Queue(
            MessageKind.PasswordReset, MessageChannel.Voice, "Claire", null, "Mot de passe", "Le lien", null, Now));

    [Fact]
    public void An_address_is_needed_to_write_to_somebody() =>
        Assert.Throws<ArgumentException>(() => OutgoingMessage.Queue(
            MessageKind.AppointmentConfirmation, MessageChannel.Sms, "Mme Hamelin", "", "Rendez-vous", "Le texte", null, Now));

    [Fact]
    public void A_claimed_message_is_held_for_two_minutes_and_counts_one_try()
    {
        var message = Confirmation();

        message.Claim(Now);

        Assert.Equal(Now.AddMinutes(2), message.LeasedUntil);
        Assert.Equal(1, message.Attempts);
    }

    [Fact]
    public void A_held_message_is_not_claimed_twice_until_its_lease_ends()
    {
        var message = Confirmation();
        message.Claim(Now);

        Assert.Throws<InvalidOperationException>(() => message.Claim(Now.AddSeconds(119)));
        message.Claim(Now.AddMinutes(2));

        Assert.Equal(2, message.Attempts);
    }

    [Fact]
    public void A_message_that_waits_for_its_next_try_is_not_claimed_before()
    {
        var message = Confirmation();
        message.Claim(Now);
        message.Retry(DeliveryFailure.Unreachable, Now);

        Assert.Throws<InvalidOperationException>(() => message.Claim(Now.AddSeconds(59)));
    }

    [Fact]
    public void A_message_the_gateway_took_is_sent()
    {
        var message = Confirmation();
        message.Claim(Now);

        message.Settle(Now.AddSeconds(1));

        Assert.Equal(MessageStatus.Sent, message.Status);
        Assert.Equal(Now.AddSeconds(1), message.SettledAt);
        Assert.Null(message.LeasedUntil);
        Assert.NotNull(message.Body);
    }

    [Fact]
    public void A_message_that_did_not_leave_is_tried_again_later_and_later()
    {
        var message = Confirmation();
        var now = Now;
        var waits = new List<double>();
        while (message.Status == MessageStatus.Pending)
        {
            message.Claim(now);
            message.Retry(DeliveryFailure.TimedOut, now);
            waits.Add((message.NextAttemptAt - now).TotalMinutes);
            now = message.NextAttemptAt;
        }

        Assert.Equal([1, 5, 15, 60, 120, 360, 0], waits);
        Assert.Equal(MessageStatus.ToTell, message.Status);
        Assert.Equal(DeliveryFailure.TimedOut, message.LastError);
    }

    [Fact]
    public void A_refused_address_is_told_by_voice_at_once()
    {
        var message = Confirmation();
        message.Claim(Now);

        message.Fail(DeliveryFailure.BadAddress, Now);

        Assert.Equal(MessageStatus.ToTell, message.Status);
        Assert.Null(message.LeasedUntil);
        Assert.Null(message.SettledAt);
    }

    [Fact]
    public void A_security_message_that_left_no_longer_holds_its_link()
    {
        var message = Reset();
        message.Claim(Now);

        message.Settle(Now);

        Assert.Equal(MessageStatus.Sent, message.Status);
        Assert.Null(message.Body);
    }

    [Fact]
    public void A_security_message_that_will_not_leave_fails_without_its_link_and_is_never_to_tell()
    {
        var message = Reset();
        message.Claim(Now);

        message.Fail(DeliveryFailure.NoGateway, Now);

        Assert.Equal(MessageStatus.Failed, message.Status);
        Assert.Null(message.Body);
        Assert.Equal(Now, message.SettledAt);
    }

    [Fact]
    public void A_security_message_keeps_its_link_while_it_will_be_tried_again()
    {
        var message = Reset();
        message.Claim(Now);

        message.Retry(DeliveryFailure.Unreachable, Now);

        Assert.Equal(MessageStatus.Pending, message.Status);
        Assert.NotNull(message.Body);
    }

    [Fact]
    public void A_person_is_told_once()
    {
        var message = Confirmation();
        message.Claim(Now);
        message.Fail(DeliveryFailure.NoGateway, Now);

        var first = message.Tell(Now.AddHours(1));
        var second = message.Tell(Now.AddHours(2));

        Assert.False(first.Refused);
        Assert.Equal(MessageRefusals.NothingToTell, second.Refusal);
        Assert.Equal(MessageStatus.Told, message.Status);
        Assert.Equal(Now.AddHours(1), message.SettledAt);
    }

    [Fact]
    public void A_message_that_still_waits_is_not_told() =>
        Assert.Equal(MessageRefusals.NothingToTell, Confirmation().Tell(Now).Refusal);

    [Fact]
    public void A_message_that_left_cannot_change_its_mind()
    {
        var message = Confirmation();
        message.Claim(Now);
        message.Settle(Now);

        Assert.Throws<InvalidOperationException>(() => message.Settle(Now));
        Assert.Throws<InvalidOperationException>(() => message.Retry(DeliveryFailure.TimedOut, Now));
        Assert.Throws<InvalidOperationException>(() => message.Fail(DeliveryFailure.TimedOut, Now));
    }

    [Fact]
    public void Every_kind_belongs_to_one_family() =>
        Assert.Equal(Enum.GetValues<MessageKind>(), MessageKinds.Appointment.Concat(MessageKinds.Security).Order());

    private static OutgoingMessage Confirmation() => OutgoingMessage.Queue(
        MessageKind.AppointmentConfirmation, MessageChannel.Sms, "Mme Hamelin", "+33639981234", "Rendez-vous", "Le texte", null, Now);

    private static OutgoingMessage Reset() => OutgoingMessage.Queue(
        MessageKind.PasswordReset, MessageChannel.Email, "Claire Lemonnier", "claire@exemple.fr", "Mot de passe", "Le lien", null, Now);
}
