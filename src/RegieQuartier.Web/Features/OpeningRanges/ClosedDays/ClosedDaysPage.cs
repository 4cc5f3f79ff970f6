using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.OpeningRanges.ClosedDays;

/// <summary>The days to come on which a permanence does not take place, and the form to close one more.</summary>
public sealed record ClosedDaysPage(OpeningRange Range, string WriterName, IReadOnlyList<DateOnly> Days, ClosedDayForm Form)
{
    public static ClosedDaysPage Of(OpeningRange range, string writerName, DateOnly today, ClosedDayForm form) =>
        new(range, writerName, [.. range.ClosedDays.Where(day => day >= today).Order()], form);
}
