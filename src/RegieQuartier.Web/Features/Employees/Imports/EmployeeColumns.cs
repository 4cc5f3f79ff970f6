using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Features.Employees.PriorityAreas;
using RegieQuartier.Web.Features.Employees.Referents;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>The columns of a file of employees: those of the form that writes one of them down.</summary>
internal static class EmployeeColumns
{
    private static readonly Dictionary<string, Civility> Civilities = new(RowReader.Words<Civility>(EmployeeLabels.ToLabel), StringComparer.Ordinal)
    {
        ["mme"] = Civility.Mrs,
        ["m"] = Civility.Mr,
    };

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal) { ["oui"] = true, ["non"] = false };

    private static readonly Dictionary<string, EducationLevel> Educations = RowReader.Words<EducationLevel>(EmployeeLabels.ToLabel);

    private static readonly Dictionary<string, JoblessTime> JoblessTimes = RowReader.Words<JoblessTime>(EmployeeLabels.ToLabel);

    private static readonly Dictionary<string, SituationTime> SituationTimes = RowReader.Words<SituationTime>(EmployeeLabels.ToLabel);

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        new(nameof(EmployeeForm.Civility), "Civilité", "Madame ou Monsieur.", "Madame", IsRequired: true),
        new(nameof(EmployeeForm.FirstName), "Prénom", "80 lettres au plus.", "Camille", IsRequired: true),
        new(nameof(EmployeeForm.LastName), "Nom d’usage", "80 lettres au plus.", "Exemple-du-modèle", IsRequired: true),
        new(nameof(EmployeeForm.BirthName), "Nom de naissance", "S’il est différent.", ""),
        new(nameof(EmployeeForm.BornOn), "Date de naissance", "Une date comme 12/04/1990.", "12/04/1990", IsRequired: true),
        new(nameof(EmployeeForm.Nationality), "Nationalité", "En toutes lettres.", "française", IsRequired: true),
        new(nameof(EmployeeForm.Phone), "Téléphone", "Un numéro comme 06 39 98 12 34.", "06 39 98 12 34"),
        new(nameof(EmployeeForm.Email), "Courriel", "Une seule adresse.", ""),
        new(nameof(EmployeeForm.Street), "Adresse", "Numéro et rue.", "12 rue des Tilleuls"),
        new(nameof(EmployeeForm.Postcode), "Code postal", "5 chiffres.", "14000"),
        new(nameof(EmployeeForm.City), "Ville", "100 lettres au plus.", "Caen"),
        new(nameof(EmployeeForm.Block), "Îlot ou résidence", "100 lettres au plus.", "Îlot 7"),
        new(nameof(PriorityAreaForm.Inside), "Quartier prioritaire", "Oui ou non, pour cette adresse.", "oui"),
        new(nameof(PriorityAreaForm.CheckedOn), "Quartier prioritaire vérifié le", "Avec la réponse d’avant. Une date comme 20/11/2026.", "20/11/2026"),
        new(nameof(EmployeeForm.Education), "Niveau d’études", Among(Enum.GetValues<EducationLevel>().Select(EmployeeLabels.ToLabel)), EducationLevel.Cap.ToLabel()),
        new(nameof(EmployeeForm.Jobless), "Sans emploi avant l’entrée", Among(Enum.GetValues<JoblessTime>().Select(EmployeeLabels.ToLabel)), JoblessTime.SixToElevenMonths.ToLabel()),
        new(nameof(EmployeeForm.EmergencyName), "Personne à prévenir", "Son nom.", "Awa Exemple"),
        new(nameof(EmployeeForm.EmergencyPhone), "Téléphone à prévenir", "Avec le nom de la personne.", "06 39 98 12 35"),
        new(nameof(EmployeeForm.EmergencyLink), "Lien avec cette personne", "40 lettres au plus.", "sœur"),
        new(nameof(EmployeeForm.SupervisorId), "Encadrement", "Le nom du compte de la personne qui encadre l’équipe.", ""),
        new(nameof(ReferentForm.AdvisorId), "Parcours suivi par", "Le nom du compte de la personne qui suit le parcours ; vide : vous, si vous en suivez.", ""),
        new(nameof(EmployeeForm.BirthPlace), "Lieu de naissance", "Commune, avec le département ou le pays.", "Caen (Calvados)"),
        new(nameof(EmployeeForm.JobSeeker), "Inscription à France Travail", Among(Enum.GetValues<SituationTime>().Select(EmployeeLabels.ToLabel)), SituationTime.SixToElevenMonths.ToLabel()),
        new(nameof(EmployeeForm.Allowance), "RSA, ASS ou AAH", Among(Enum.GetValues<SituationTime>().Select(EmployeeLabels.ToLabel)), SituationTime.Never.ToLabel()),
        .. PaperColumns.All,
    ];

    /// <summary>The form that the row would fill.</summary>
    public static EmployeeForm Read(RowReader row, IReadOnlyDictionary<string, Guid> supervisors) => new()
    {
        Civility = row.Choice(nameof(EmployeeForm.Civility), Civilities),
        FirstName = row.Text(nameof(EmployeeForm.FirstName)),
        LastName = row.Text(nameof(EmployeeForm.LastName)),
        BirthName = row.Text(nameof(EmployeeForm.BirthName)),
        BornOn = row.Date(nameof(EmployeeForm.BornOn)),
        Nationality = row.Text(nameof(EmployeeForm.Nationality)),
        Phone = row.Phone(nameof(EmployeeForm.Phone)),
        Email = row.Text(nameof(EmployeeForm.Email)),
        Street = row.Text(nameof(EmployeeForm.Street)),
        Postcode = row.Digits(nameof(EmployeeForm.Postcode), EmployeeContact.PostcodeLength),
        City = row.Text(nameof(EmployeeForm.City)),
        Block = row.Text(nameof(EmployeeForm.Block)),
        Education = row.Choice(nameof(EmployeeForm.Education), Educations),
        Jobless = row.Choice(nameof(EmployeeForm.Jobless), JoblessTimes),
        BirthPlace = row.Text(nameof(EmployeeForm.BirthPlace)),
        JobSeeker = row.Choice(nameof(EmployeeForm.JobSeeker), SituationTimes),
        Allowance = row.Choice(nameof(EmployeeForm.Allowance), SituationTimes),
        EmergencyName = row.Text(nameof(EmployeeForm.EmergencyName)),
        EmergencyPhone = row.Phone(nameof(EmployeeForm.EmergencyPhone)),
        EmergencyLink = row.Text(nameof(EmployeeForm.EmergencyLink)),
        SupervisorId = row.Choice(nameof(EmployeeForm.SupervisorId), supervisors),
    };

    /// <summary>The advisor whom the row names to follow the pathway; null when it names none.</summary>
    public static Guid? ReadReferent(RowReader row, IReadOnlyDictionary<string, Guid> advisors) => row.Choice(nameof(ReferentForm.AdvisorId), advisors);

    /// <summary>What the row says of the address, as the form of its check; null when it says nothing.</summary>
    public static PriorityAreaForm? ReadArea(RowReader row)
    {
        var area = new PriorityAreaForm { Inside = row.Choice(nameof(PriorityAreaForm.Inside), Answers), CheckedOn = row.Date(nameof(PriorityAreaForm.CheckedOn)) };
        return area is { Inside: null, CheckedOn: null } ? null : area;
    }

    private static string Among(IEnumerable<string> labels) => $"{string.Join(" ; ", labels)}.";
}
