using System.Globalization;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What the first page says in a sentence.</summary>
public static class HomeWords
{
    private const int MostNamed = 4;

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

    /// <summary>« Aujourd’hui », « Demain », « Jeudi 26 novembre ».</summary>
    public static string Day(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "Aujourd’hui",
        1 => "Demain",
        _ => day.ToDayText().Capitalised(),
    };

    /// <summary>« Et 5 autres, jusqu’à vendredi 27 novembre ».</summary>
    public static string LaterDays(IReadOnlyList<WeekDay> days) => $"{Folded(days.Sum(day => day.Interviews.Count))}, jusqu’à {days[^1].Day.ToDayText()}";

    /// <summary>« Trois choses vous attendent. »</summary>
    public static string ToDo(int things) => things switch
    {
        0 => "Rien ne vous attend aujourd’hui.",
        1 => "Une chose vous attend.",
        _ when things - 2 < FromTwo.Length => $"{FromTwo[things - 2]} choses vous attendent.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{things} choses vous attendent."),
    };

    /// <summary>« Et 8 autres ».</summary>
    public static string Folded(int lines) => lines == 1 ? "Et une autre" : string.Create(CultureInfo.InvariantCulture, $"Et {lines} autres");

    /// <summary>A month each, and who is missing.</summary>
    public static IReadOnlyList<HomeTask> Hours(IReadOnlyList<HoursToEnter> months) =>
    [
        .. months.Select(month => new HomeTask(
            month.Month.ToMonthText().Capitalised(),
            $"{Named(month.Names)}.",
            new HomeChip(month.Names.Count == 1 ? "1 personne" : string.Create(CultureInfo.InvariantCulture, $"{month.Names.Count} personnes"), "wait", "clock"),
            "Saisir les heures",
            $"/heures/{month.Month.ToMonthAddress()}")),
    ];

    /// <summary>« Indisponible, au moins en partie, du lundi 23 novembre au mardi 24 novembre. »; with the years, from one to another.</summary>
    public static string Away(DateOnly first, DateOnly last) => (last.Year - first.Year, first == last) switch
    {
        (_, true) => $"Indisponible, au moins en partie, le {first.ToDayText()}.",
        (0, _) => $"Indisponible, au moins en partie, du {first.ToDayText()} au {last.ToDayText()}.",
        _ => $"Indisponible, au moins en partie, du {first.ToFullDayText()} au {last.ToFullDayText()}.",
    };

    /// <summary>« Dernière évaluation le 4 juin 2026. »</summary>
    public static string Assessed(DateOnly? lastOn) => lastOn is { } day ? $"Dernière évaluation le {day.ToDateText()}." : "Pas encore d’évaluation.";

    /// <summary>« CACES, R489 catégorie 3 : valable jusqu’au 4 janvier 2027. »</summary>
    public static string Paper(PaperKind kind, string detail, DateOnly expiresOn, DateOnly today)
    {
        var name = detail.Length > 0 ? $"{kind.ToLabel()}, {detail}" : kind.ToLabel();
        return expiresOn < today ? $"{name}\u00A0: n’est plus valable depuis le {expiresOn.ToDateText()}." : $"{name}\u00A0: valable jusqu’au {expiresOn.ToDateText()}.";
    }

    /// <summary>« CDDI jusqu’au 4 janvier 2027, sans suite. »; « CDI, fin avant le terme le 4 janvier 2027. »</summary>
    public static string Contract(ContractType type, DateOnly lastDay, bool isBroken, DateOnly today) => (lastDay < today, isBroken) switch
    {
        (true, _) => $"{type.ToLabel()} fini depuis le {lastDay.ToDateText()}, ni renouvelé ni suivi d’une sortie.",
        (_, true) when type.IsPermanent() => $"{type.ToLabel()}, dernier jour le {lastDay.ToDateText()}.",
        (_, true) => $"{type.ToLabel()}, fin avant le terme le {lastDay.ToDateText()}.",
        _ => $"{type.ToLabel()} jusqu’au {lastDay.ToDateText()}, sans suite.",
    };

    /// <summary>« 15 h par semaine : dérogation du préfet jusqu’au 4 janvier 2027. »</summary>
    public static string FewerHours(int weeklyMinutes, DateOnly until, DateOnly today) => until < today
        ? $"{EmployeeHeadWords.WeeklyHours(weeklyMinutes)}\u00A0: la dérogation du préfet a fini le {until.ToDateText()}."
        : $"{EmployeeHeadWords.WeeklyHours(weeklyMinutes)}\u00A0: dérogation du préfet jusqu’au {until.ToDateText()}.";

    private static string Named(IReadOnlyList<string> names) => names.Count switch
    {
        <= MostNamed => string.Join(", ", names),
        MostNamed + 1 => $"{string.Join(", ", names.Take(MostNamed))} et une autre personne",
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNamed))} et {names.Count - MostNamed} autres"),
    };
}
