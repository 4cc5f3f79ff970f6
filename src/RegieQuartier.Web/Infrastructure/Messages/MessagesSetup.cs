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
        var local = !builder.Environment.IsProduction();
        builder.Services.AddOptions<SiteSettings>().BindConfiguration(SiteSettings.Section)
            .Validate(
                settings => settings.PublicUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" },
                "Il manque l’adresse du site, celle que les gens tapent\u00a0: réglez Site__PublicUrl, par exemple https://rdv.exemple.fr.")
            .Validate(settings => local || settings.PublicUrl is not { IsAbsoluteUri: true, Scheme: "http" }, "Site__PublicUrl commence par https://.")
            .ValidateOnStart();
        builder.Services.AddSingleton(provider => provider.GetRequiredService<IOptions<SiteSettings>>().Value);
    }

    private static void AddMessageSettings(this WebApplicationBuilder builder)
    {
        var local = !builder.Environment.IsProduction();
        builder.Services.AddOptions<MessagesSettings>().BindConfiguration(MessagesSettings.Section)
            .Validate(settings => settings.PollingInterval > TimeSpan.Zero, "Messages__PollingInterval est une durée au-dessus de zéro, par exemple 00:00:10.")
            .ValidateOnStart();
        builder.Services.AddOptions<MailSettings>().BindConfiguration(MailSettings.Section)
            .Validate(settings => settings.Host is null || MailText.AddressOf(settings.From) is not null, "Mail__Host est réglé\u00a0: réglez aussi Mail__From, une adresse de courriel.")
            .Validate(settings => settings.Password is null || settings.Tls != MailTls.None, "Mail__Tls vaut None\u00a0: le mot de passe voyagerait en clair.")
            .ValidateOnStart();
        builder.Services.AddOptions<SmsSettings>().BindConfiguration(SmsSettings.Section)
            .Validate(settings => settings.Url is null || !string.IsNullOrEmpty(settings.Token), "Sms__Url est réglé\u00a0: réglez aussi Sms__Token.")
            .Validate(settings => settings.Url is null || local || string.Equals(settings.Url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal), "Sms__Url commence par https://.")
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
