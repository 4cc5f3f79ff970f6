using System.Security.Claims;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>
/// One line of the office's menu. <c>Does</c> says in one sentence what is found there (the dashboard's words);
/// it shows to who holds <c>Policy</c>, that of the page, or to everybody when there is none; not to who holds <c>Beyond</c>,
/// who has a line that leads there and further. The line is the current one on the pages under its address too, unless it is
/// <c>Alone</c>, or another line leads there (<see cref="OfficeNavigation.CurrentOf"/>).
/// </summary>
public sealed record OfficeEntry(string Title, string Picto, string Url, string Does, string? Policy = null, string? Beyond = null, bool Alone = false)
{
    public bool IsFor(ClaimsPrincipal person) => (Policy is null || person.Can(Policy)) && (Beyond is null || !person.Can(Beyond));

    public bool IsCurrent(PathString path) => Alone ? string.Equals(path, Url, StringComparison.Ordinal) : path.StartsWithSegments(Url, StringComparison.Ordinal);
}

/// <summary>A group of lines; the first has no title.</summary>
public sealed record OfficeSection(string? Title, IReadOnlyList<OfficeEntry> Entries);

/// <summary>The office's one menu: what a person may do decides what they see of it.</summary>
public static class OfficeNavigation
{
    /// <summary>Where who has nothing but their own record comes in.</summary>
    public const string OwnPathway = "/mon-parcours";

    private const string Dashboard = "/tableau-de-bord";
    private const string OwnHours = "/mon-parcours/mes-heures";
    private const string OwnDocuments = "/mon-parcours/mes-documents";
    private const string OwnIdentity = "/mon-parcours/moi-et-mon-dossier";

    private static readonly OfficeSection[] Menu =
    [
        new(null,
        [
            new("Tableau de bord", "home", Dashboard, "Ce que vous pouvez faire ici."),
            new("Mon parcours", "star", OwnPathway, "Mon prochain entretien, mes objectifs et ce que je sais faire.", Policies.ViewOwnRecord, Alone: true),
            new("Mes heures", "clock", OwnHours, "Mes heures payées et travaillées, mois par mois.", Policies.ViewOwnRecord),
            new("Mes documents", "file", OwnDocuments, "Mes papiers gardés ici, à télécharger.", Policies.ViewOwnRecord),
            new("Mon PASS", "check-circle", "/mon-parcours/mon-pass", "Ses dates, et pourquoi j’y ai droit.", Policies.ViewOwnRecord),
            new("Moi et mon dossier", "user", OwnIdentity, "Ce qui est écrit de moi.", Policies.ViewOwnRecord),
            new("Qui a lu mon dossier", "list", "/mon-parcours/lectures", "Qui a ouvert quelle partie, et quand.", Policies.ViewOwnRecord),
            new("Agenda", "calendar", "/agenda", "Qui vient, à quelle heure et pour quelle aide.", Policies.ViewAgenda),
            new("Salariés", "users", "/salaries", "Les personnes qui travaillent ici.", Policies.ViewEmployees),
            new("Heures", "clock", "/heures", "Les heures de chacun, mois par mois.", Policies.ViewHours),
            new("Candidatures", "door", "/candidatures", "Qui voudrait travailler ici, et à qui répondre.", Policies.ManageCandidates),
            new("Noter une candidature", "door", "/candidatures/nouvelle", "Pour quelqu’un qui voudrait travailler ici.", Policies.EnterCandidates, Policies.ManageCandidates),
            new("Liste d’attente", "hourglass", "/attente", "Qui rappeler, et qui attend une place.", Policies.ViewWaitingList),
            new("Messages", "bell", "/messages", "Ce qui est parti, ce qui a échoué, et qui prévenir de vive voix.", Policies.ViewMessages),
        ]),
        new("Réglages",
        [
            new("Permanences", "clock", "/permanences", "Les jours et les heures où l’on reçoit.", Policies.ViewOpeningRanges),
            new("Lieux d’accueil", "pin", "/lieux", "Où l’on reçoit, en plus du local.", Policies.ViewServices),
            new("Aides", "help", "/services", "Ce qu’on peut réserver, pour combien de temps, et qui le peut.", Policies.ViewServices),
            new("Relais", "building", "/relais", "Les structures qui réservent pour les personnes qu’elles aident.", Policies.ViewServices),
            new("Absences", "user-x", "/absences", "Quand on ne reçoit pas, et les rendez-vous à régler.", Policies.ViewOpeningRanges),
            new("Remplacements", "swap", "/salaries/remplacements", "Qui suit les parcours de qui est absent, et jusqu’à quand.", Policies.NameReferents),
            new("Conventions", "file", "/conventions", "Les conventions avec l’État, leurs annexes et leurs ETP.", Policies.EditContracts),
            new("Chiffres légaux", "shield", "/chiffres-legaux", "Les durées et les limites que fixe la loi, et d’où elles viennent.", Policies.ViewLegalFigures),
            new("Actions types", "flag", "/actions-types", "Ce qu’on choisit dans un plan d’action.", Policies.EditPathwayLists),
            new("Motifs de sortie", "out", "/motifs-de-sortie", "Pourquoi on quitte la régie, et comment l’État le compte.", Policies.ViewExitReasons),
            new("Compétences", "star", "/competences", "Ce que l’on évalue au travail, domaine par domaine.", Policies.EditPathwayLists),
            new("Imports", "upload", "/imports", "Faire entrer des personnes, des contrats ou des heures depuis un tableur.", Policies.Import),
            new("Comptes", "users", "/comptes", "Qui a accès, avec quel rôle.", Policies.ViewAccounts),
        ]),
        new("Rendre compte",
        [
            new("Indicateurs", "chart", "/indicateurs", "Les entrées, les ETP, le public, avec ce que chaque chiffre compte.", Policies.ViewFigures),
            new("Journal", "list", "/journal", "Qui a fait quoi, et quand.", Policies.ViewJournal),
        ]),
    ];

    /// <summary>The four lines at the foot of an employee's phone.</summary>
    private static readonly OfficeEntry[] Phone =
    [
        new("Parcours", "star", OwnPathway, "", Alone: true),
        new("Heures", "clock", OwnHours, ""),
        new("Documents", "file", OwnDocuments, ""),
        new("Mon dossier", "user", OwnIdentity, ""),
    ];

    /// <summary>What this person may open; groups with nothing for them are left out.</summary>
    public static IReadOnlyList<OfficeSection> For(ClaimsPrincipal person)
    {
        var hasDashboard = HomeOf(person) == Dashboard;
        return
        [
            .. Menu
                .Select(section => section with { Entries = [.. section.Entries.Where(entry => person.Identity?.IsAuthenticated == true && entry.IsFor(person) && (hasDashboard || entry.Url != Dashboard))] })
                .Where(section => section.Entries.Count > 0),
        ];
    }

    /// <summary>The line of the page that is shown: of two, the one whose address says more. None on a page that no line leads to.</summary>
    public static OfficeEntry? CurrentOf(IEnumerable<OfficeSection> menu, PathString path) =>
        menu.SelectMany(section => section.Entries).Where(entry => entry.IsCurrent(path)).MaxBy(entry => entry.Url.Length);

    /// <summary>Where a person comes in: at their own pathway when nothing else is theirs to open, else at the dashboard.</summary>
    public static string HomeOf(ClaimsPrincipal person)
    {
        var held = Menu.SelectMany(section => section.Entries).Where(entry => entry.Policy is not null && entry.IsFor(person)).ToList();
        return held.Count > 0 && held.TrueForAll(entry => entry.Policy == Policies.ViewOwnRecord) ? OwnPathway : Dashboard;
    }

    /// <summary>The bar at the foot of a phone, for who has their own pages alone; nothing for others.</summary>
    public static IReadOnlyList<OfficeEntry> PhoneBarOf(ClaimsPrincipal person) => HomeOf(person) == OwnPathway ? Phone : [];
}
