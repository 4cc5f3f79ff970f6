using Microsoft.Extensions.Options;
using Polly;

namespace RegieQuartier.Web.Infrastructure.Messages;

internal static class MessagesSetup
{
    /// <summary>The outbox's way out: settings, carriers, and the worker unless messages stop at the outbox.</summary>
    public static WebApplicationBuilder AddMessages(this WebApplicationBuilder builder)
    {
        builder.AddSite();
        builder.AddMessageSettings();
        builder.AddSmsClient();
        builder.Services.AddSingleton<AppointmentMessages>();
        builder.Services.AddSingleton<AccountMessages>();
        builder.Services.AddSingleton<ICarrier, MailCarrier>();
        builder.Services.AddSingleton<ICarrier, SmsCarrier>();
        builder.Services.AddSingleton<WorkerDatabase>();
        builder.Services.AddSingleton<DeliverMessages>();
        var settings = builder.Configuration.GetSection(MessagesSettings.Section).Get<MessagesSettings>() ?? new MessagesSettings();
        if (settings.Deliver)
        {
            builder.Services.AddHostedService<MessagesWorker>();
        }

        return builder;
    }

    private static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteSettings>().BindConfiguration(SiteSettings.Section)
            .Validate(
                settings => settings.PublicUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" },
                "Site:PublicUrl must be the address people type, such as https://rdv.exemple.fr: links in messages start with it.")
            .ValidateOnStart();
        builder.Services.AddSingleton(provider => provider.GetRequiredService<IOptions<SiteSettings>>().Value);
    }

    private static void AddMessageSettings(this WebApplicationBuilder builder)
    {
        var local = !builder.Environment.IsProduction();
        builder.Services.AddOptions<MessagesSettings>().BindConfiguration(MessagesSettings.Section)
            .Validate(settings => settings.PollingInterval > TimeSpan.Zero, "Messages:PollingInterval must be positive, such as 00:00:10.")
            .ValidateOnStart();
        builder.Services.AddOptions<MailSettings>().BindConfiguration(MailSettings.Section)
            .Validate(settings => settings.Host is null || MailText.AddressOf(settings.From) is not null, "Mail:Host is set: Mail:From must be an e-mail address.")
            .Validate(settings => settings.Password is null || settings.Tls != MailTls.None, "Mail:Tls is None: the password would travel in clear.")
            .ValidateOnStart();
        builder.Services.AddOptions<SmsSettings>().BindConfiguration(SmsSettings.Section)
            .Validate(settings => settings.Url is null || !string.IsNullOrEmpty(settings.Token), "Sms:Url is set: Sms:Token must be set too.")
            .Validate(settings => settings.Url is null || local || string.Equals(settings.Url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal), "Sms:Url must start with https://.")
            .ValidateOnStart();
    }

    private static void AddSmsClient(this WebApplicationBuilder builder) =>
        builder.Services.AddHttpClient(SmsCarrier.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .AddResilienceHandler("timeout", (pipeline, context) =>
            {
                // A time limit and no retry: the outbox retries, and counts its tries.
                pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
                pipeline.AddTimeout(context.ServiceProvider.GetRequiredService<IOptions<SmsSettings>>().Value.Timeout);
            });
}
