using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Messages;
using RegieQuartier.Web.Infrastructure.Messages;
using Serilog.Core;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

public sealed class MessagesWorkerTests
{
    [Fact]
    public async Task The_worker_outlives_a_database_that_does_not_answer()
    {
        await using var gateway = await SmsGateway.StartAsync();
        await using var house = new RegieQuartierFactory();
        var message = await house.QueueSmsAsync();
        await RunAsync(house, "alter table outgoing_messages rename to away");
        var logs = new CapturedLogs();

        var site = house
            .WithSettings(("Messages:Deliver", "true"), ("Sms:Url", gateway.Url.ToString()), ("Sms:Token", "secret"), ("Sms:Sender", "Regie"))
            .WithServices(services => services.AddSingleton<ILogEventSink>(logs));
        _ = site.Services;
        await logs.SeenAsync("could not be delivered this time");
        await RunAsync(house, "alter table away rename to outgoing_messages");
        site.Clock.Advance(TimeSpan.FromSeconds(10));
        await logs.SeenAsync("try 1");

        Assert.Single(gateway.Posts);
        Assert.Equal(message.Id.ToString(), gateway.Posts.Single().IdempotencyKey);
    }

    [Fact]
    public async Task Where_messages_stop_at_the_outbox_nothing_leaves()
    {
        await using var gateway = await SmsGateway.StartAsync();
        await using var house = new RegieQuartierFactory();
        var site = house.WithSettings(("Sms:Url", gateway.Url.ToString()), ("Sms:Token", "secret"));
        var message = await site.QueueSmsAsync();

        site.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(MessageStatus.Pending, (await site.ReadAsync(message.Id)).Status);
        Assert.DoesNotContain(site.Services.GetServices<IHostedService>(), service => service is MessagesWorker);
    }

    private static async Task RunAsync(RegieQuartierFactory site, string statement)
    {
        await using var source = NpgsqlDataSource.Create(site.Database.OwnerConnectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
