using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What the State makes of an exit, and the figures that say why: a page turns it into a sentence.</summary>
/// <param name="Category">Its category on that day.</param>
/// <param name="WhyNot">Why the rates do not count it; null when they do.</param>
/// <param name="DaysStayed">Days from the hiring to the exit.</param>
/// <param name="FewestDays">Fewest days that make a stay longer than <see cref="LegalRule.ExitMinimumMonths"/>.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
/// <param name="FewestMinutes">Fewest minutes worked: <see cref="LegalRule.ExitMinimumHours"/>.</param>
public sealed record ExitExplanation(
    ExitCategory Category, WhyNotCounted? WhyNot, int DaysStayed, int FewestDays, int WorkedMinutes, int FewestMinutes)
{
    private const int MinutesInAnHour = 60;

    /// <summary>Whether the rates count it.</summary>
    public bool IsCounted => WhyNot is null;

    /// <summary>Explains an exit, before or after it is written. The minimum is that of ACI and EI.</summary>
    /// <param name="reason">Why the person leaves.</param>
    /// <param name="exitOn">The day of the exit.</param>
    /// <param name="hiredOn">The day of the first hiring of the pathway.</param>
    /// <param name="workedMinutes">Minutes worked over the pathway.</param>
    /// <param name="law">The figures that hold.</param>
    public static ExitExplanation Of(ExitReason reason, DateOnly exitOn, DateOnly hiredOn, int workedMinutes, LegalValues law)
    {
        var days = exitOn.DayNumber - hiredOn.DayNumber;
        var monthsInADay = law.At(LegalRule.ExitMonthsInADay, exitOn).Value;
        var minimum = law.At(LegalRule.ExitMinimumMonths, exitOn).Value;
        var fewestMinutes = decimal.ToInt32(law.At(LegalRule.ExitMinimumHours, exitOn).Value * MinutesInAnHour);
        WhyNotCounted? whyNot = reason.Category switch
        {
            ExitCategory.Withdrawn => WhyNotCounted.Withdrawn,
            _ when days * monthsInADay <= minimum => WhyNotCounted.StayTooShort,
            _ when workedMinutes < fewestMinutes => WhyNotCounted.NoHours,
            _ => null,
        };
        return new ExitExplanation(
            reason.Category, whyNot, days, decimal.ToInt32(decimal.Floor(minimum / monthsInADay)) + 1, workedMinutes, fewestMinutes);
    }
}
