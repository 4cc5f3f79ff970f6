using System.Globalization;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>Short words on hours.</summary>
public static class HoursWords
{
    private const string Nothing = "–";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string Saved(int people) => people switch
    {
        0 => "Rien n’a changé.",
        1 => "Enregistré : les heures d’une personne.",
        _ => $"Enregistré : les heures de {people} personnes.",
    };

    public static string Missing(int people) => people switch
    {
        0 => "Toutes les heures sont notées.",
        1 => "Il manque les heures d’une personne.",
        _ => $"Il manque les heures de {people} personnes.",
    };

    /// <summary>Nothing is late before the month is over.</summary>
    public static string Running(int people) => people == 0 ? Missing(people) : "Le mois n’est pas fini\u00a0: rien n’est en retard.";

    /// <summary>« d’octobre 2026 », « de novembre 2026 ».</summary>
    public static string OfMonth(DateOnly month) => month.ToMonthText().AfterDe();

    /// <summary>« Octobre ».</summary>
    public static string MonthName(DateOnly month) => month.ToString("MMMM", French).Capitalised();

    /// <summary>« 26 h », « – » when there is none.</summary>
    public static string Weekly(int? minutes) => minutes is { } known ? HoursText.Of(known) : Nothing;

    /// <summary>« 88 % », « – » when there is nothing to compare with.</summary>
    public static string Rate(decimal? rate) => rate is { } known ? $"{(known * 100).ToString("0", French)}\u00a0%" : Nothing;
}
