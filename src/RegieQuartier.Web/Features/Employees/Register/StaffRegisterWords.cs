using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Register;

/// <summary>What an entry of the register says, on the screen, on paper and in a file.</summary>
public static class StaffRegisterWords
{
    /// <summary>« DIALLO-LEMARCHAND, née DIALLO »: family names stand in capitals in the registers of the law.</summary>
    public static string Name(StaffRegisterEntry entry) => entry.BirthName is { } birthName
        ? $"{Capitals(entry.LastName)}, {(entry.Civility == Civility.Mrs ? "née" : "né")} {Capitals(birthName)}"
        : Capitals(entry.LastName);

    /// <summary>« F » or « M ».</summary>
    public static string Sex(StaffRegisterEntry entry) => entry.Civility == Civility.Mrs ? "F" : "M";

    /// <summary>« CDD d’insertion, temps partiel »: the mentions of art. D1221-23.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="fullTimeMinutes">Minutes of a whole week of work: fewer are part time.</param>
    public static string Contract(StaffRegisterEntry entry, int fullTimeMinutes) => $"{KindOf(entry.Type)}{(entry.WeeklyMinutes < fullTimeMinutes ? ", temps partiel" : "")}";

    /// <summary>« Agente de propreté, employée non qualifiée ».</summary>
    public static string Job(StaffRegisterEntry entry) => entry.Qualification.Length > 0 ? $"{entry.JobTitle}, {entry.Qualification.Uncapitalised()}" : entry.JobTitle;

    /// <summary>« Carte de résident, n° 9912345678, jusqu’au 12/05/2027 »: type and number of what allows to work; what lacks is said.</summary>
    public static string Permit(StaffRegisterEntry entry) => entry.Permit is not { } permit
        ? ""
        : string.Join(", ", PermitType(permit), permit.Number.Length > 0 ? $"n°\u00a0{permit.Number}" : "numéro à noter", permit.ExpiresOn is { } last ? $"jusqu’au {ShortDate(last)}" : "sans date de fin");

    /// <summary>« 02/03/2026 »: dense tables write dates short.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>What the register is limited to.</summary>
    public static string Scope(int? year) => year is { } chosen ? string.Create(CultureInfo.InvariantCulture, $"Présents en {chosen}") : "Tout le registre";

    /// <summary>What is said when no entry is kept.</summary>
    public static string Nobody(StaffRegisterPage page) => page.Year is { } chosen
        ? string.Create(CultureInfo.InvariantCulture, $"Personne {(page.IsOfPastYear ? "n’était" : "n’est")} présent en {chosen}.")
        : "Aucune embauche pour l’instant. Une personne entre au registre le premier jour de son contrat.";

    /// <summary>« Stage », « Service civique ».</summary>
    public static string ToLabel(this TraineeKind kind) => kind switch
    {
        TraineeKind.Internship => "Stage",
        TraineeKind.CivicService => "Service civique",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Family names stand in capitals in the registers of the law.</summary>
    public static string Name(TraineeEntry entry) => Capitals(entry.LastName);

    /// <summary>What the team reads when a line of a trainee is refused.</summary>
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "trainee.first-name-not-possible" => "Écrivez le prénom, 80 lettres au plus.",
        "trainee.last-name-not-possible" => "Écrivez le nom, 80 lettres au plus.",
        "trainee.not-there-yet" => "Ce jour n’est pas encore venu : une personne entre au registre le jour où elle arrive.",
        "trainee.ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "trainee.tutor-not-possible" => "Écrivez qui suit le stage, 100 lettres au plus. Exemple : Bruno Lefèvre.",
        "trainee.place-not-possible" => "Écrivez le lieu du stage, 100 lettres au plus. Exemple : atelier, 12 rue des Tilleuls.",
        "trainee.already-there" => "Cette personne est déjà au registre, avec le même premier jour : ouvrez sa ligne pour la corriger.",
        "trainee.stays-in-register" => "Cette ligne est au registre depuis plus d’un mois\u00A0: elle y reste, cinq ans encore après le départ. Si elle est fausse, corrigez-la.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette ligne. Regardez le registre, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    private static string KindOf(ContractType type) => type switch
    {
        ContractType.Cddi => "CDD d’insertion",
        ContractType.FixedTerm => "CDD",
        ContractType.Apprenticeship => "Apprenti",
        ContractType.Professionalisation => "Contrat de professionnalisation",
        _ => type.ToLabel(),
    };

    private static string PermitType(RegisterPermit permit) => permit.Type.Length > 0 ? permit.Type.Capitalised() : "Type à noter";

    private static string Capitals(string name) => name.ToUpper(CultureInfo.GetCultureInfo("fr-FR"));
}
