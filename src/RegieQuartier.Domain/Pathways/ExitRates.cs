namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// The rates of exits of a period, as the State counts them: on the exits that are counted, without those withdrawn and those
/// below the minimum presence. A rate goes from 0 to 1.
/// </summary>
/// <param name="Durable">Exits counted towards lasting employment.</param>
/// <param name="Transition">Exits counted towards employment of transition.</param>
/// <param name="Positive">Positive exits counted.</param>
/// <param name="Other">Other exits counted.</param>
/// <param name="Withdrawn">Exits withdrawn from the count.</param>
/// <param name="BelowMinimum">Exits below the minimum presence.</param>
public sealed record ExitRates(int Durable, int Transition, int Positive, int Other, int Withdrawn, int BelowMinimum)
{
    /// <summary>N: the exits that are counted.</summary>
    public int Counted => Durable + Transition + Positive + Other;

    /// <summary>Taux de sorties dynamiques: durable, transition and positive. Null when nothing is counted: never 0 %.</summary>
    public decimal? DynamicRate => RateOf(Durable + Transition + Positive);

    /// <summary>Taux en emploi durable. Null when nothing is counted.</summary>
    public decimal? DurableRate => RateOf(Durable);

    /// <summary>Taux en emploi: durable and transition. Null when nothing is counted.</summary>
    public decimal? EmploymentRate => RateOf(Durable + Transition);

    /// <summary>Taux de sorties positives. Null when nothing is counted.</summary>
    public decimal? PositiveRate => RateOf(Positive);

    /// <summary>The rates of a list of exits.</summary>
    /// <param name="exits">The exits of the period, counted or not: those whose day is in it.</param>
    public static ExitRates Of(IEnumerable<PathwayExit> exits)
    {
        var all = exits.ToList();
        return new ExitRates(
            Counted(ExitCategory.Durable),
            Counted(ExitCategory.Transition),
            Counted(ExitCategory.Positive),
            Counted(ExitCategory.Other),
            all.Count(exit => exit.WhyNotCounted == WhyNotCounted.Withdrawn),
            all.Count(exit => exit.WhyNotCounted is WhyNotCounted.StayTooShort or WhyNotCounted.NoHours));

        int Counted(ExitCategory category) => all.Count(exit => exit.IsCounted && exit.Category == category);
    }

    private decimal? RateOf(int part) => Counted == 0 ? null : (decimal)part / Counted;
}
