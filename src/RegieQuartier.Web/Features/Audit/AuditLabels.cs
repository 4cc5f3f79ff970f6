using RegieQuartier.Domain.Audit;

namespace RegieQuartier.Web.Features.Audit;

/// <summary>What the acts of the trail are called on screen, and those who did them without an account.</summary>
public static class AuditLabels
{
    internal const string Unknown = "Autre acte";

    /// <summary>The families of acts, by the start of their names, in the order of the page's list.</summary>
    public static IReadOnlyList<(string Prefix, string Title)> Families { get; } =
    [
        ("appointment.", "Rendez-vous"),
        ("waiting.", "Liste d’attente"),
        ("opening-hours.", "Permanences"),
        ("venue.", "Lieux d’accueil"),
        ("absence.", "Absences"),
        ("candidate.", "Candidatures"),
        ("employee.", "Salariés et salariées"),
        ("pathway.", "Parcours d’insertion"),
        (AuditActions.ReadingPrefix, "Lectures des dossiers"),
        ("hours.", "Heures du mois"),
        ("referent.", "Qui suit qui"),
        ("skill.", "Grille de compétences"),
        ("agreement.", "Conventions avec l’État"),
        ("legal.", "Chiffres légaux"),
        ("import.", "Imports"),
        ("export.", "Exports"),
        ("service.", "Aides proposées"),
        ("relay.", "Relais"),
        ("person.", "Recherches"),
        ("message.", "Messages"),
        (AuditActions.TechnicalPrefix, "Comptes et connexions"),
    ];

    /// <summary>The act in a few words; an act that later versions no longer know still shows.</summary>
    public static string ToLabel(string action) => AuditActionLabels.All.GetValueOrDefault(action, Unknown);

    /// <summary>Who acted, when it was nobody with an account.</summary>
    public static string NobodyFor(string action) => action switch
    {
        AuditActions.AppointmentBooked or AuditActions.AppointmentCancelled or AuditActions.AppointmentMoved or AuditActions.WaitingJoined => "un habitant ou une habitante",
        _ => "l’application",
    };
}
