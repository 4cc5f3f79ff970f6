using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

/// <summary>A carrier that keeps its message until the test lets it go.</summary>
internal sealed class HeldCarrier(MessageChannel channel) : ICarrier
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Delivery> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public MessageChannel Channel => channel;

    public Task Reached => _reached.Task;

    public void Fail() => _answer.SetResult(Delivery.TryAgain(DeliveryFailure.TimedOut));

    public Task<Delivery> CarryAsync(OutgoingMessage message)
    {
        _reached.TrySetResult();
        return _answer.Task;
    }
}

/// <summary>A carrier with a bug.</summary>
internal sealed class BrokenCarrier(MessageChannel channel, string words) : ICarrier
{
    public MessageChannel Channel => channel;

    public Task<Delivery> CarryAsync(OutgoingMessage message) => throw new InvalidOperationException(words);
}

internal static class TestCarriers
{
    /// <summary>This carrier alone: the site's own are taken away.</summary>
    public static IServiceCollection AddCarrier(this IServiceCollection services, ICarrier carrier) =>
        services.RemoveAll<ICarrier>().AddSingleton(carrier);
}
