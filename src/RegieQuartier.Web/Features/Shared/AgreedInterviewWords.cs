using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What is said of an interview that was agreed for a day, without its hour.</summary>
public static class AgreedInterviewWords
{
    /// <summary>« À fixer : heure de l’entretien du mardi 8 décembre »; once that day is past, another one is to be found.</summary>
    public static string ToFix(DateOnly day, DateOnly today) => day < today
        ? $"Entretien convenu pour le {day.ToDayText()}, sans heure\u00A0: une autre date est à trouver."
        : $"À fixer\u00A0: heure de l’entretien du {day.ToDayText()}.";

    /// <summary>The same under a title that says what is to be fixed: « Entretien du mardi 8 décembre ».</summary>
    public static string Day(DateOnly day, DateOnly today) => day < today ? ToFix(day, today) : $"Entretien du {day.ToDayText()}.";

    /// <summary>Where it is fixed in one step: the day is written there, if it is still to come.</summary>
    /// <param name="record">The address of the record.</param>
    /// <param name="day">The day.</param>
    /// <param name="kind">What it is for, as the address names it; null when the form chooses.</param>
    public static string UrlToFix(string record, DateOnly day, string? kind = null) => $"{record}/entretiens/nouveau?jour={day.ToAddress()}{(kind is null ? "" : $"&type={kind}")}";
}
