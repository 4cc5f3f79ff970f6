using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What the State makes of an exit, and the figures that say why: a page turns it into a sentence.</summary>
/// <param name="Category">Its category on that day.</param>
/// <param name="WhyNot">Why the rates do not count it; null when they do.</param>
/// <param name="DaysStayed">Days from the hiring to the exit.</param>
/// <param name="FewestDays">Fewest days that make a stay longer than <see cref="LegalRule.ExitMinimumMonths"/>; null where hours alone count.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
/// <param name="FewestMinutes">Fewest minutes worked: those of <paramref name="HoursRule"/>.</param>
/// <param name="HoursRule">The figure that says how many hours.</param>
public sealed record ExitExplanation(
    ExitCategory Category, WhyNotCounted? WhyNot, int DaysStayed, int? FewestDays, int WorkedMinutes, int FewestMinutes, LegalRule HoursRule)
{
    private const int MinutesInAnHour = 60;

    /// <summary>Whether the rates count it.</summary>
    public bool IsCounted => WhyNot is null;

    /// <summary>Explains an exit, before or after it is written. Of who is lent to others, by an AI or an ETTI, hours alone count.</summary>
    /// <param name="reason">Why the person leaves.</param>
    /// <param name="facts">What is said of the exit.</param>
    /// <param name="law">The figures that hold.</param>
    public static ExitExplanation Of(ExitReason reason, ExitFacts facts, LegalValues law)
    {
        var days = facts.ExitOn.DayNumber - facts.HiredOn.DayNumber;
        var fewestDays = facts.Siae.Lends() ? (int?)null : FewestDaysOn(facts.ExitOn, law);
        var hours = facts.Siae.Lends() ? LegalRule.ExitMinimumHoursLending : LegalRule.ExitMinimumHours;
        var fewestMinutes = decimal.ToInt32(law.At(hours, facts.ExitOn).Value * MinutesInAnHour);
        WhyNotCounted? whyNot = reason.Category switch
        {
            ExitCategory.Withdrawn => WhyNotCounted.Withdrawn,
            _ when days < fewestDays => WhyNotCounted.StayTooShort,
            _ when facts.WorkedMinutes < fewestMinutes => WhyNotCounted.NoHours,
            _ => null,
        };
        return new ExitExplanation(reason.Category, whyNot, days, fewestDays, facts.WorkedMinutes, fewestMinutes, hours);
    }

    // So many days that, counted as the State counts them, they make more months than the minimum.
    private static int FewestDaysOn(DateOnly day, LegalValues law) =>
        decimal.ToInt32(decimal.Floor(law.At(LegalRule.ExitMinimumMonths, day).Value / law.At(LegalRule.ExitMonthsInADay, day).Value)) + 1;
}
