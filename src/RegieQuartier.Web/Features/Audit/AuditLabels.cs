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
        ("service.", "Aides proposées"),
        ("relay.", "Relais"),
        ("person.", "Recherches"),
        ("message.", "Messages"),
        (AuditActions.TechnicalPrefix, "Comptes et connexions"),
    ];

    /// <summary>The act in a few words; an act that later versions no longer know still shows.</summary>
    public static string ToLabel(string action) => action switch
    {
        AuditActions.AppointmentBooked => "Rendez-vous réservé",
        AuditActions.AppointmentCancelled => "Rendez-vous annulé par la personne",
        AuditActions.AppointmentMoved => "Rendez-vous changé",
        AuditActions.AppointmentCalledOff => "Rendez-vous annulé par l’équipe",
        AuditActions.AppointmentStatusChanged => "Présence notée",
        AuditActions.WaitingJoined => "Mise en attente",
        AuditActions.WaitingOffered => "Place proposée",
        AuditActions.WaitingOfferReturned => "Place proposée, pas prise",
        AuditActions.WaitingEnded => "Fin d’attente",
        AuditActions.WaitingCalledBack => "Personne rappelée",
        AuditActions.OpeningHoursOpened => "Permanence ajoutée",
        AuditActions.OpeningHoursChanged => "Permanence changée",
        AuditActions.OpeningDayClosed => "Jour de permanence fermé",
        AuditActions.OpeningDayReopened => "Jour de permanence rouvert",
        AuditActions.AbsenceAnnounced => "Absence annoncée",
        AuditActions.AbsenceEnded => "Absence arrêtée",
        AuditActions.ServiceAdded => "Aide ajoutée",
        AuditActions.ServiceChanged => "Aide changée",
        AuditActions.ServiceTranslated => "Aide traduite",
        AuditActions.ServiceWithdrawn => "Aide retirée",
        AuditActions.ServiceOfferedAgain => "Aide proposée de nouveau",
        AuditActions.ServiceRaised => "Aide montée dans la liste",
        AuditActions.RelayWelcomed => "Relais ajouté",
        AuditActions.RelayLinkRenewed => "Nouveau lien d’un relais",
        AuditActions.RelayStopped => "Relais arrêté",
        AuditActions.RelayResumed => "Relais repris",
        AuditActions.VenueOpened => "Lieu d’accueil ajouté",
        AuditActions.VenueChanged => "Lieu d’accueil changé",
        AuditActions.VenueClosed => "Lieu d’accueil fermé",
        AuditActions.VenueReopened => "Lieu d’accueil rouvert",
        AuditActions.PersonSearched => "Recherche d’une personne",
        AuditActions.MessageTold => "Personne prévenue de vive voix",
        AuditActions.MessageTellingTakenBack => "Personne encore à prévenir",
        AuditActions.SignedIn => "Connexion",
        AuditActions.SignedOut => "Déconnexion",
        AuditActions.SignInLocked => "Connexion bloquée après trop d’essais",
        AuditActions.AccessRefused => "Accès refusé",
        AuditActions.AccountInvited => "Compte ouvert",
        AuditActions.AccountInvitedAgain => "Invitation renvoyée",
        AuditActions.ActivationCardMade => "Carte d’activation faite",
        AuditActions.AccountActivated => "Compte activé",
        AuditActions.RolesChanged => "Rôles changés",
        AuditActions.AccountDisabled => "Compte désactivé",
        AuditActions.AccountEnabled => "Compte rouvert",
        AuditActions.SessionsCut => "Sessions coupées",
        AuditActions.PasswordResetAsked => "Lien de mot de passe demandé",
        AuditActions.PasswordChanged => "Mot de passe changé",
        AuditActions.SecondFactorSet => "Deuxième facteur mis en place",
        AuditActions.SecondFactorRemoved => "Deuxième facteur retiré",
        AuditActions.RecoveryCodeUsed => "Code de secours utilisé",
        AuditActions.RecoveryCodesRenewed => "Codes de secours refaits",
        AuditActions.DemoWorldCreated => "Démonstration mise en place",
        _ => Unknown,
    };

    /// <summary>Who acted, when it was nobody with an account.</summary>
    public static string NobodyFor(string action) => action switch
    {
        AuditActions.AppointmentBooked or AuditActions.AppointmentCancelled or AuditActions.AppointmentMoved or AuditActions.WaitingJoined => "un habitant ou une habitante",
        _ => "l’application",
    };
}
