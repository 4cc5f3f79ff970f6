using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What the team reads of an employee.</summary>
public static class EmployeeLabels
{
    public static string ToLabel(this Civility civility) => civility switch
    {
        Civility.Mrs => "Madame",
        Civility.Mr => "Monsieur",
        _ => throw new ArgumentOutOfRangeException(nameof(civility), civility, null),
    };

    public static string ToLabel(this EducationLevel level) => level switch
    {
        EducationLevel.BelowCap => "Avant le CAP",
        EducationLevel.Cap => "Niveau CAP ou BEP",
        EducationLevel.Baccalaureate => "Baccalauréat",
        EducationLevel.Higher => "Bac + 2 ou plus",
        EducationLevel.ForeignDiploma => "Diplôme d’un autre pays",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    public static string ToLabel(this JoblessTime time) => time switch
    {
        JoblessTime.None => "Avait un emploi",
        JoblessTime.UnderSixMonths => "Moins de 6 mois",
        JoblessTime.SixToElevenMonths => "De 6 à 11 mois",
        JoblessTime.TwelveToTwentyThreeMonths => "De 12 à 23 mois",
        JoblessTime.TwentyFourMonthsAndOver => "24 mois et plus",
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, null),
    };

    public static string ToLabel(this SituationTime time) => time switch
    {
        SituationTime.Never => "Non",
        SituationTime.UnderSixMonths => "Oui, depuis moins de 6 mois",
        SituationTime.SixToElevenMonths => "Oui, depuis 6 à 11 mois",
        SituationTime.TwelveToTwentyThreeMonths => "Oui, depuis 12 à 23 mois",
        SituationTime.TwentyFourMonthsAndOver => "Oui, depuis 24 mois et plus",
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, null),
    };

    /// <summary>« 12 avril 1990, Dakar (Sénégal) ».</summary>
    public static string Birth(EmployeeDetails details) => string.Join(", ", new[] { details.BornOn?.ToDateText() ?? "", details.BirthPlace }.Where(part => part.Length > 0));

    public static string Address(EmployeeDetails details)
    {
        string[] parts = [details.Street, $"{details.Postcode}\u00a0{details.City}".Trim('\u00a0'), details.Block];
        var known = parts.Where(part => part.Length > 0).ToList();
        return known.Count == 0 ? "Pas encore connue" : string.Join(", ", known);
    }

    public static string Area(EmployeeDetails details) => (details.LivesInPriorityArea, details.PriorityAreaCheckedOn) switch
    {
        (true, { } day) => $"Oui, vérifié le {day.ToDateText()}",
        (false, { } day) => $"Non, vérifié le {day.ToDateText()}",
        _ => "À vérifier",
    };

    /// <summary>Whether they came in from a priority area.</summary>
    public static string EntryArea(EmployeeDetails details) => details.EnteredFromPriorityArea switch
    {
        true => "Oui",
        false => "Non",
        null => "À vérifier",
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "employee.first-name-not-possible" => "Écrivez le prénom, 80 lettres au plus.",
        "employee.last-name-not-possible" => "Écrivez le nom d’usage, 80 lettres au plus.",
        "employee.birth-name-not-possible" => "Écrivez le nom de naissance, 80 lettres au plus, ou laissez vide.",
        "employee.birth-date-not-possible" => "Vérifiez la date de naissance : on travaille à partir de 16 ans.",
        "employee.nationality-not-possible" => "Écrivez la nationalité, 60 lettres au plus.",
        "employee.birth-place-too-long" => "100 lettres au plus.",
        "employee.email-not-possible" => "Cette adresse est trop longue.",
        "employee.street-too-long" or "employee.city-too-long" or "employee.block-too-long" => "100 lettres au plus.",
        "employee.postcode-not-possible" => "Un code postal a 5 chiffres. Exemple : 14000.",
        "employee.not-a-supervisor" => "Choisissez une personne de la liste, ou personne pour l’instant.",
        "employee.area-checked-in-future" => "Cette date n’est pas encore passée.",
        "employee.already-entered" => "Cette page a déjà ouvert un dossier, montré plus haut. Pour quelqu’un d’autre, vérifiez vos réponses, puis enregistrez de nouveau.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce dossier. Regardez-le, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
