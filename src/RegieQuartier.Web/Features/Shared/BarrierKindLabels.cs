using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the barriers that are told in the open are called.</summary>
public static class BarrierKindLabels
{
    public static string ToLabel(this BarrierKind kind) => kind switch
    {
        BarrierKind.Literacy => "Lecture et écriture",
        BarrierKind.Housing => "Logement",
        BarrierKind.AdministrativeSteps => "Droits et démarches",
        BarrierKind.Mobility => "Mobilité",
        BarrierKind.Debt => "Surendettement",
        BarrierKind.Availability => "Disponibilité",
        BarrierKind.Childcare => "Garde d’enfants et famille",
        BarrierKind.FrenchLanguage => "Langue française",
        BarrierKind.Digital => "Numérique",
        BarrierKind.Resources => "Ressources",
        BarrierKind.Qualification => "Qualification",
        BarrierKind.Confidence => "Confiance en soi",
        // Health and justice are never among them.
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
