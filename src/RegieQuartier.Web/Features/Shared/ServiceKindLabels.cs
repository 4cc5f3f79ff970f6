using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>How each kind of help is drawn and named, the same everywhere.</summary>
public static class ServiceKindLabels
{
    /// <summary>The large pictogram of the public pages.</summary>
    public static string LargePicto(this ServiceKind kind) => kind switch
    {
        ServiceKind.Letter => "p-courrier",
        ServiceKind.Procedure => "p-demarche",
        ServiceKind.Digital => "p-numerique",
        ServiceKind.FirstVisit => "p-inconnu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What was chosen, once out of the list of choices: « Je ne sais pas » means nothing alone.</summary>
    public static string NameOnceChosen(this ServiceKind kind, string name) => kind == ServiceKind.FirstVisit ? kind.Word() : name;

    /// <summary>The word on the team's chips.</summary>
    public static string Word(this ServiceKind kind) => kind switch
    {
        ServiceKind.Letter => "Lettre",
        ServiceKind.Procedure => "Démarche",
        ServiceKind.Digital => "Numérique",
        ServiceKind.FirstVisit => "Première visite",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The small pictogram of the team's chips.</summary>
    public static string Picto(this ServiceKind kind) => kind switch
    {
        ServiceKind.Letter => "pen",
        ServiceKind.Procedure => "file",
        ServiceKind.Digital => "laptop",
        ServiceKind.FirstVisit => "user",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The colour of the team's chips.</summary>
    public static string Colour(this ServiceKind kind) => kind switch
    {
        ServiceKind.Letter => "info",
        ServiceKind.Procedure => "plum",
        ServiceKind.Digital => "teal",
        ServiceKind.FirstVisit => "plain",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
