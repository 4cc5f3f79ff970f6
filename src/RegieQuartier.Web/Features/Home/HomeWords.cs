using System.Globalization;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What the first page says in a sentence.</summary>
public static class HomeWords
{
    private static readonly string[] Numbers =
        ["Personne", "Une", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze", "Treize", "Quatorze", "Quinze", "Seize"];

    /// <summary>« Cinq personnes ont besoin de vous cette semaine. »</summary>
    public static string Needs(int people) => people switch
    {
        0 => "Personne n’a besoin de vous en urgence cette semaine.",
        1 => "Une personne a besoin de vous cette semaine.",
        _ when people < Numbers.Length => $"{Numbers[people]} personnes ont besoin de vous cette semaine.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{people} personnes ont besoin de vous cette semaine."),
    };
}
