using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Messages;
using Serilog.Core;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

public sealed class DeliverMessagesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _house = new();
    private readonly SmtpSink _mail = new();
    private readonly CapturedLogs _logs = new();
    private SmsGateway _sms = null!;
    private RegieQuartierFactory _site = null!;

    public async ValueTask InitializeAsync()
    {
        _sms = await SmsGateway.StartAsync();
        _site = _house.WithSettings(
            ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{_mail.Port}"), ("Mail:Tls", "None"), ("Mail:From", "ne-pas-repondre@regie.test"),
            ("Sms:Url", _sms.Url.ToString()), ("Sms:Token", "secret"), ("Sms:Sender", "Regie"));
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        await _sms.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact]
    public async Task What_is_due_leaves_once_by_its_own_way()
    {
        var text = await _site.QueueSmsAsync();
        var mail = await _site.QueueMailAsync(MessageKind.AppointmentConfirmation);

        Assert.Equal(2, await _site.DeliverDueAsync());
        Assert.Equal(0, await _site.DeliverDueAsync());

        Assert.Equal(text.Id.ToString(), Assert.Single(_sms.Posts).IdempotencyKey);
        Assert.Equal(["claire@exemple.fr"], Assert.Single(_mail.Mails).Recipients);
        Assert.Equal(MessageStatus.Sent, (await _site.ReadAsync(text.Id)).Status);
        Assert.Equal(_site.Clock.GetUtcNow(), (await _site.ReadAsync(mail.Id)).SettledAt);
    }

    [Fact]
    public async Task Two_instances_at_once_send_each_message_once()
    {
        var other = _site.SecondInstance();
        for (var queued = 0; queued < 40; queued++)
        {
            await _site.QueueSmsAsync();
        }

        var tried = await Task.WhenAll(_site.DeliverDueAsync(), other.DeliverDueAsync(), _site.DeliverDueAsync(), other.DeliverDueAsync());

        Assert.Equal(40, tried.Sum());
        Assert.Equal(40, _sms.Posts.Count);
        Assert.Equal(40, _sms.Posts.Select(post => post.IdempotencyKey).Distinct().Count());
        await using var db = _site.OpenContext();
        Assert.True(await db.OutgoingMessages.AllAsync(message => message.Status == MessageStatus.Sent && message.Attempts == 1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_gateway_in_trouble_is_asked_again_after_a_minute()
    {
        _sms.Answer = 500;
        var message = await _site.QueueSmsAsync();
        await _site.DeliverDueAsync();
        Assert.Equal("refused-500", (await _site.ReadAsync(message.Id)).LastError);

        _sms.Answer = 202;
        _site.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(0, await _site.DeliverDueAsync());
        _site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await _site.DeliverDueAsync());

        var settled = await _site.ReadAsync(message.Id);
        Assert.Equal((MessageStatus.Sent, 2, null), (settled.Status, settled.Attempts, settled.LastError));
    }

    [Fact]
    public async Task A_gateway_in_trouble_is_not_hammered()
    {
        _sms.Answer = 503;
        await _site.QueueSmsAsync();
        await _site.QueueSmsAsync();
        await _site.QueueSmsAsync();

        await _site.DeliverDueAsync();

        Assert.Single(_sms.Posts);
    }

    [Fact]
    public async Task A_message_that_never_leaves_is_to_tell_and_a_link_fails_and_is_erased()
    {
        _sms.Answer = 500;
        _mail.Mood = SinkMood.RefuseForNow;
        var text = await _site.QueueSmsAsync();
        var link = await _site.QueueMailAsync(MessageKind.PasswordReset);

        for (var attempt = 0; attempt < 7; attempt++)
        {
            Assert.Equal(2, await _site.DeliverDueAsync());
            _site.Clock.Advance(TimeSpan.FromHours(6));
        }

        Assert.Equal(0, await _site.DeliverDueAsync());
        Assert.Equal(MessageStatus.ToTell, (await _site.ReadAsync(text.Id)).Status);
        var failed = await _site.ReadAsync(link.Id);
        Assert.Equal((MessageStatus.Failed, null), (failed.Status, failed.Body));
    }

    [Fact]
    public async Task A_link_is_erased_once_it_left()
    {
        var link = await _site.QueueMailAsync(MessageKind.AccountInvitation);

        await _site.DeliverDueAsync();

        Assert.Contains("SECRET", Assert.Single(_mail.Mails).Data);
        Assert.Null((await _site.ReadAsync(link.Id)).Body);
    }

    [Fact]
    public async Task Without_a_gateway_somebody_must_tell_the_person()
    {
        var message = await _house.QueueSmsAsync();

        await _house.DeliverDueAsync();

        var told = await _house.ReadAsync(message.Id);
        Assert.Equal((MessageStatus.ToTell, DeliveryFailure.NoGateway), (told.Status, told.LastError));
    }

    [Fact]
    public async Task When_a_worker_dies_with_a_message_another_takes_it_after_two_minutes()
    {
        var message = await _site.QueueSmsAsync();
        await using (var dying = _site.OpenContext())
        {
            var held = await dying.OutgoingMessages.SingleAsync(TestContext.Current.CancellationToken);
            held.Claim(_site.Clock.GetUtcNow());
            await dying.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        _site.Clock.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(0, await _site.DeliverDueAsync());
        _site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await _site.DeliverDueAsync());

        Assert.Equal(message.Id.ToString(), Assert.Single(_sms.Posts).IdempotencyKey);
    }

    [Fact]
    public async Task A_worker_that_was_overtaken_does_not_undo_what_the_other_noted()
    {
        var slow = new HeldCarrier(MessageChannel.Sms);
        var overtaken = _site.WithServices(services => services.AddCarrier(slow).AddSingleton<ILogEventSink>(_logs));
        var message = await _site.QueueSmsAsync();
        var sending = overtaken.DeliverDueAsync();
        await slow.Reached;
        _site.Clock.Advance(OutgoingMessage.Lease);
        await _site.DeliverDueAsync();

        slow.Fail();
        await sending;

        var settled = await _site.ReadAsync(message.Id);
        Assert.Equal((MessageStatus.Sent, 2), (settled.Status, settled.Attempts));
        Assert.Contains(_logs.Lines, line => line.Contains("was taken over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dead_mail_server_holds_no_text_message_back()
    {
        _mail.Mood = SinkMood.Hang;
        await _site.QueueMailAsync(MessageKind.AppointmentConfirmation);
        await _site.QueueSmsAsync();

        var round = _site.DeliverDueAsync();
        await _sms.Reached;
        await _mail.Reached;
        Assert.False(round.IsCompleted);
        _site.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(2, await round);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_tried_again_and_its_words_are_not_logged()
    {
        var broken = new BrokenCarrier(MessageChannel.Sms, "CANARY +33639981234");
        var site = _site.WithServices(services => services.AddCarrier(broken).AddSingleton<ILogEventSink>(_logs));
        var message = await site.QueueSmsAsync();

        await site.DeliverDueAsync();

        Assert.Equal(DeliveryFailure.Unexpected, (await site.ReadAsync(message.Id)).LastError);
        Assert.Contains(_logs.Lines, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.All(_logs.Lines, line => Assert.DoesNotContain("CANARY", line));
    }

    [Fact]
    public async Task The_logs_tell_what_became_of_a_message_and_nothing_of_the_person()
    {
        var site = _site.WithServices(services => services.AddSingleton<ILogEventSink>(_logs));
        _mail.Mood = SinkMood.RefuseRecipient;
        await site.QueueMailAsync(MessageKind.PasswordReset);
        await site.QueueSmsAsync();

        await site.DeliverDueAsync();

        Assert.Contains(_logs.Lines, line => line.Contains("refused-550", StringComparison.Ordinal));
        foreach (var secret in new[] { "Claire", "claire@exemple.fr", "Hamelin", "33639981234", "SECRET", "mardi" })
        {
            Assert.All(_logs.Lines, line => Assert.DoesNotContain(secret, line));
        }
    }
}
