using RegieQuartier.Web.Features.Appointments.Times;

namespace RegieQuartier.Web.Features.Appointments;

internal static class AppointmentsSetup
{
    /// <summary>What the team gives appointments with.</summary>
    public static WebApplicationBuilder AddAppointments(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<FindTime>();
        return builder;
    }
}
