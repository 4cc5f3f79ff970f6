using RegieQuartier.Web.Data.Waiting;

namespace RegieQuartier.Web.Data.Agenda;

internal static class AgendaSetup
{
    /// <summary>Opening hours, slots and bookings.</summary>
    public static WebApplicationBuilder AddAgenda(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<BookAppointment>();
        services.AddScoped<CancelAppointment>();
        services.AddScoped<MoveAppointment>();
        services.AddScoped<OpenAgenda>();
        services.AddScoped<SetOpeningHours>();
        services.AddScoped<SetAbsence>();
        services.AddScoped<SetServices>();
        services.AddScoped<SetRelays>();
        services.AddScoped<SetVenues>();
        services.AddSingleton<AgendaReader>();
        services.AddSingleton<KnownHours>();
        services.AddSingleton<SlotOffers>();
        services.AddSingleton<SlotCache>();
        services.AddSingleton<ServiceCatalogue>();
        services.AddSingleton<VenueCatalogue>();
        services.AddSingleton<VisitorMessages>();
        services.AddSingleton<ForgetVisitors>();
        services.AddSingleton<RemindVisitors>();
        services.AddHostedService<ForgettingWorker>();
        services.AddHostedService<RemindingWorker>();
        services.AddWaitingList();
        return builder;
    }
}
