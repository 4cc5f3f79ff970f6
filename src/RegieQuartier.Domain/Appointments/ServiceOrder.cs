using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>The order in which helps are offered.</summary>
public static class ServiceOrder
{
    /// <summary>In their order: those offered, then those withdrawn. Ranks that are equal, after two additions at once, are told apart by age.</summary>
    public static IEnumerable<AppointmentService> InOrder(this IEnumerable<AppointmentService> services) =>
        services.OrderBy(service => !service.IsOffered).ThenBy(service => service.Rank).ThenBy(service => service.Id);

    /// <summary>One takes the place of the one before it, among those offered; the first stays first.</summary>
    /// <param name="services">All of them.</param>
    /// <param name="risen">The one that goes up.</param>
    /// <returns>Refused when it is the first, or is not offered.</returns>
    public static Result Raise(this IEnumerable<AppointmentService> services, AppointmentService risen)
    {
        var order = services.InOrder().ToList();
        var place = order.IndexOf(risen);
        if (place <= 0 || !risen.IsOffered)
        {
            return ServiceRefusals.AlreadyFirst;
        }

        (order[place - 1], order[place]) = (order[place], order[place - 1]);
        for (var rank = 0; rank < order.Count; rank++)
        {
            order[rank].StandAt(rank);
        }

        return Result.Done;
    }
}
