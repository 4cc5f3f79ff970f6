using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>What a figure is counted in.</summary>
public enum FigureUnit
{
    /// <summary>People.</summary>
    People,

    /// <summary>A share of people.</summary>
    Share,

    /// <summary>So many for each person.</summary>
    Each,

    /// <summary>Months, on average.</summary>
    Months,

    /// <summary>Full-time equivalents, done of those granted.</summary>
    FullTime,

    /// <summary>Hours.</summary>
    Hours,
}

/// <summary>A figure with what it is made of. Without a denominator it is none: « – », never zero.</summary>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Part">The people, or what is divided.</param>
/// <param name="Whole">What it is divided by; null for what is not divided.</param>
/// <param name="Sentence">What it is made of, in words.</param>
public sealed record Figure(FigureUnit Unit, decimal Part, decimal? Whole, string Sentence)
{
    private const string Nothing = "–";
    private const decimal MinutesInAnHour = 60;
    private const string Few = "<\u00a05";
    private const string Masked = "masqué";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The value; null without a denominator, or hidden.</summary>
    public decimal? Value => IsHidden || Whole == 0 ? null : Whole is { } whole ? Part / whole : Part;

    /// <summary>Whether too few people are counted to show it.</summary>
    public bool IsHidden { get; private init; }

    /// <summary>« 23 », « 64 % », « 3,4 », « 11,2 mois », « – ».</summary>
    public string Text => (Value, Unit) switch
    {
        _ when IsHidden => HiddenText,
        (null, _) => Nothing,
        ({ } value, FigureUnit.FullTime) when Whole is null => FullTimeText.Of(value),
        ({ } value, FigureUnit.Share or FigureUnit.FullTime) => $"{(value * 100).ToString("0", French)}\u00a0%",
        ({ } value, FigureUnit.Hours) => $"{value.ToString("#,0", French)}\u00a0h",
        ({ } value, FigureUnit.People) => value.ToString("0", French),
        ({ } value, FigureUnit.Months) => $"{value.ToString("0.0", French)}\u00a0mois",
        ({ } value, _) => value.ToString("0.0", French),
    };

    /// <summary>The part in figures: « 12 », « 17,24 ».</summary>
    public string PartText => IsHidden ? HiddenText : Unit == FigureUnit.FullTime ? FullTimeText.Of(Part) : Part.ToString("0", French);

    public static Figure People(long people, string sentence) => new(FigureUnit.People, people, null, sentence);

    public static Figure Share(long part, long whole, string sentence) => new(FigureUnit.Share, part, whole, sentence);

    /// <summary>Hours, of so many minutes.</summary>
    public static Figure Hours(long minutes, string sentence) => new(FigureUnit.Hours, minutes / MinutesInAnHour, null, sentence);

    /// <summary>Shares of one whole, each person in one of them: those that the others would give away stay inside with the small ones.</summary>
    public static IReadOnlyList<Figure> Partition(IReadOnlyList<long> parts)
    {
        var hidden = SmallCounts.HiddenIn(parts);
        return [.. parts.Select((part, place) => Share(part, parts.Sum(), "") with { TellsTooMuch = hidden[place] })];
    }

    /// <summary>Whether what stands beside it would give few people away.</summary>
    public bool TellsTooMuch { get; init; }

    /// <summary>Whether it does not leave the régie: it counts too few people, by itself or beside others.</summary>
    public bool StaysInside => TellsTooMuch || Unit switch
    {
        FigureUnit.FullTime or FigureUnit.Hours => false,
        FigureUnit.Share => SmallCounts.HiddenIn([(long)Part, (long)(Whole ?? 0) - (long)Part])[0],
        _ => CountsFew,
    };

    // Whether it is too small by itself. One that is hidden for the sake of others is not: « < 5 » would be false of it.
    private bool CountsFew => Unit switch
    {
        FigureUnit.FullTime or FigureUnit.Hours => false,
        FigureUnit.People or FigureUnit.Share => SmallCounts.IsSmall((long)Part),
        _ => SmallCounts.IsSmall((long)(Whole ?? 0)),
    };

    // Which of the parts of a whole is the small one, and which is hidden for its sake, would give both away.
    private string HiddenText => CountsFew && Unit != FigureUnit.Share && !TellsTooMuch ? Few : Masked;

    /// <summary>The same without its figures.</summary>
    public Figure Hide() => this with { IsHidden = true, Sentence = "" };

    /// <summary>« 1 personne », « 3 personnes ».</summary>
    public static string Count(decimal number, string one, string several) => $"{number.ToString("0", French)}\u00a0{(number < 2 ? one : several)}";
}
