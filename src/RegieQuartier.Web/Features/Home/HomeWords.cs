using System.Globalization;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What the first page says in a sentence.</summary>
public static class HomeWords
{
    private static readonly string[] FromTwo =
        ["Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze", "Treize", "Quatorze", "Quinze", "Seize"];

    /// <summary>« Cinq personnes ont besoin de vous cette semaine. »</summary>
    public static string Needs(int people) => people switch
    {
        0 => "Personne n’a besoin de vous en urgence cette semaine.",
        1 => "Une personne a besoin de vous cette semaine.",
        _ when people - 2 < FromTwo.Length => $"{FromTwo[people - 2]} personnes ont besoin de vous cette semaine.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{people} personnes ont besoin de vous cette semaine."),
    };

    /// <summary>« Mes 28 parcours ».</summary>
    public static string Followed(int people) => people < 2 ? "Mes parcours" : string.Create(CultureInfo.InvariantCulture, $"Mes {people} parcours");

    /// <summary>« Et 8 autres, dans la liste ».</summary>
    public static string Others(int people) => people == 1 ? "Et une autre personne, dans la liste" : string.Create(CultureInfo.InvariantCulture, $"Et {people} autres, dans la liste");
}
