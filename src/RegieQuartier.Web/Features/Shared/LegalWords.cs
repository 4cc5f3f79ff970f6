using System.Globalization;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>A legal figure as it is read: with its unit and where it comes from.</summary>
public static class LegalWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 24 mois (Code du travail, art. L5132-15-1) ».</summary>
    /// <param name="law">The figures.</param>
    /// <param name="rule">The figure.</param>
    /// <param name="day">The day it is to hold.</param>
    /// <param name="unit">Its unit.</param>
    public static string Said(this LegalValues law, LegalRule rule, DateOnly day, string unit)
    {
        var value = law.At(rule, day);
        return $"{Number(value.Value)}\u00a0{unit} ({value.Source})";
    }

    /// <summary>« 2,65 », « 3 650 ».</summary>
    public static string Number(decimal value) => value.ToString("#,0.#######", French);
}
