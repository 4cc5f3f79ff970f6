using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RegieQuartier.TestSupport.Messages;

/// <summary>What one text message looked like on the wire.</summary>
public sealed record GatewayPost(string? Authorization, string? IdempotencyKey, string To, string From, string Text);

/// <summary>A text-message gateway of the tests' own, over real HTTP on a free local port.</summary>
public sealed class SmsGateway : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<GatewayPost> _posts = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SmsGateway(WebApplication app)
    {
        _app = app;
        app.MapPost("/sms", AnswerAsync);
    }

    /// <summary>The status it answers with; null hangs for ever.</summary>
    public int? Answer { get; set; } = StatusCodes.Status202Accepted;

    public Uri Url => new(_app.Urls.Single() + "/sms");

    public IReadOnlyCollection<GatewayPost> Posts => _posts;

    /// <summary>Ends when somebody first posts.</summary>
    public Task Reached => _reached.Task;

    public static async Task<SmsGateway> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var gateway = new SmsGateway(builder.Build());
        await gateway._app.StartAsync();
        return gateway;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var posted = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        _posts.Enqueue(new GatewayPost(
            context.Request.Headers.Authorization,
            context.Request.Headers["Idempotency-Key"],
            (string)posted!["to"]!,
            (string)posted["from"]!,
            (string)posted["text"]!));
        _reached.TrySetResult();
        if (Answer is not { } answer)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
            return;
        }

        context.Response.StatusCode = answer;
    }
}
