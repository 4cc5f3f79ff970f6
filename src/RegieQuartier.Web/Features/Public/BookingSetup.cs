using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Features.Public.Waiting;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Features.Public;

internal static class BookingSetup
{
    /// <summary>What residents book with: the choices of the régie, their appointment, and the pages of slots that are kept a few seconds.</summary>
    public static WebApplicationBuilder AddBooking(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AppointmentSettings>().BindConfiguration(AppointmentSettings.Section)
            .Validate(settings => settings.MoveUntil >= TimeSpan.Zero && settings.MovesAllowed >= 0, "Section Appointments\u00a0: MoveUntil est une durée, par exemple 02:00:00\u00a0; MovesAllowed est un nombre, 0 ou plus.")
            .Validate(settings => settings.RemindBefore > TimeSpan.FromHours(2) && settings.QuietUntil < settings.QuietFrom, "Section Appointments\u00a0: RemindBefore dépasse deux heures, par exemple 2.00:00:00\u00a0; QuietUntil, le matin, vient avant QuietFrom, le soir.")
            .Validate(settings => settings.LateUnder >= TimeSpan.Zero && IsWait(settings.OpenFor) && IsWait(settings.CodeClosedFor), "Section Appointments\u00a0: LateUnder, OpenFor et CodeClosedFor sont des durées, par exemple 04:00:00\u00a0; les deux dernières vont d’une minute à un jour.")
            .Validate(settings => settings.EarlierBy >= TimeSpan.Zero && settings.EarlierFrom >= settings.EarlierBy && settings.OffersAllowed >= 1, "Section Appointments\u00a0: EarlierFrom, par exemple 7.00:00:00, dépasse EarlierBy, par exemple 2.00:00:00\u00a0; OffersAllowed est un nombre, 1 ou plus.")
            .Validate(settings => settings.OfferFor >= TimeSpan.FromMinutes(15) && settings.OfferByVoiceFor >= settings.OfferFor, "Section Appointments\u00a0: OfferFor dure un quart d’heure au moins, par exemple 02:00:00\u00a0; OfferByVoiceFor dure autant ou plus.")
            .Validate(settings => settings.VisitorsKeptMonths is >= 1 and <= 36, "Section Appointments\u00a0: VisitorsKeptMonths est un nombre de mois, de 1 à 36.")
            .ValidateOnStart();
        services.AddScoped<CalendarFile>();
        services.AddScoped<OpenAppointment>();
        services.AddScoped<MoveSlots>();
        services.AddSingleton<AppointmentTicket>();
        services.AddScoped<OpenWait>();
        services.AddSingleton<WaitTicket>();
        services.AddOutputCache(options => options.AddPolicy(SlotCache.Policy, policy => policy
            .Expire(SlotCache.KeptFor)
            .Tag(SlotCache.Tag)
            .SetVaryByQuery(SlotFilter.Keys)
            .VaryByValue(_ => new KeyValuePair<string, string>("language", Language.Current.Code))
            .With(context => SlotFilter.IsOurs(context.HttpContext.Request.Query, context.HttpContext.RequestServices.GetRequiredService<ParisTime>().Today))));
        return builder;
    }

    // They are said to residents in minutes and hours.
    private static bool IsWait(TimeSpan wait) => wait >= TimeSpan.FromMinutes(1) && wait < TimeSpan.FromDays(1);
}
