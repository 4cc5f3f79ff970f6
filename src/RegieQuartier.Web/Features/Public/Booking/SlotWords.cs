using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Public.Booking;

internal static class SlotWords
{
    /// <summary>The first name of who receives.</summary>
    public static string NameOf(this IEnumerable<WriterAgenda> writers, Slot slot) =>
        writers.First(writer => writer.WriterId == slot.WriterId).WriterName;
}
