using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

/// <summary>The site's own carriers, without the rest of the site.</summary>
internal sealed class Carriers : IAsyncDisposable
{
    private readonly WebApplication _app;

    public Carriers(params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
        builder.Configuration["Site:PublicUrl"] = "https://rdv.exemple.fr";
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.AddMessages();
        _app = builder.Build();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public ICarrier Mail => Of(MessageChannel.Email);

    public ICarrier Sms => Of(MessageChannel.Sms);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private ICarrier Of(MessageChannel channel) => _app.Services.GetServices<ICarrier>().Single(carrier => carrier.Channel == channel);
}
