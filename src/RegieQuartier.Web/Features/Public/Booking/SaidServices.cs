using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>A help, in the language of who reads.</summary>
public static class SaidServices
{
    /// <summary>Its words.</summary>
    public static ServiceWords Said(this AppointmentService service) => service.In(Language.Current.Code);

    /// <summary>Its name once chosen: « Je ne sais pas » means nothing alone.</summary>
    public static string ChosenName(this AppointmentService service) =>
        service.Kind == ServiceKind.FirstVisit ? Words.Say("service.first-visit") : service.Said().Name;
}
