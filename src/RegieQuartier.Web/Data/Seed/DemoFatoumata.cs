using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The days of the one that the mockups, the documents and the demonstration account tell of: several chapters name them.</summary>
internal static class DemoFatoumata
{
    /// <summary>Her last name at work.</summary>
    public const string LastName = "Diallo-Lemarchand";

    /// <summary>Her first day.</summary>
    public static DateOnly HiredOn(DateOnly today) => today.AddDays(-266);

    /// <summary>The first day of her first-aid training, which lasts two; its certificate holds two years.</summary>
    public static DateOnly FirstAidFrom(DateOnly today) => WorkingDays.From(HiredOn(today).AddDays(58));

    /// <summary>The day her first-aid certificate was given.</summary>
    public static DateOnly FirstAidOn(DateOnly today) => FirstAidFrom(today).AddDays(1);

    /// <summary>The last day her first-aid certificate holds.</summary>
    public static DateOnly FirstAidUntil(DateOnly today) => FirstAidOn(today).AddYears(2).AddDays(-1);

    /// <summary>Three weeks away, during which her contract and her PASS were held.</summary>
    public static (DateOnly First, DateOnly Last) Away(DateOnly today) => (HiredOn(today).AddDays(161), HiredOn(today).AddDays(181));
}
