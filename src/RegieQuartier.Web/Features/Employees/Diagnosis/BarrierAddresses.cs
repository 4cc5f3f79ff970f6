using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>The word of each barrier in an address. Health and justice have none.</summary>
public static class BarrierAddresses
{
    public static string ToSlug(this BarrierKind kind) => kind switch
    {
        BarrierKind.Literacy => "lecture-ecriture",
        BarrierKind.Housing => "logement",
        BarrierKind.AdministrativeSteps => "droits-demarches",
        BarrierKind.Mobility => "mobilite",
        BarrierKind.Debt => "surendettement",
        BarrierKind.Availability => "disponibilite",
        BarrierKind.Childcare => "famille",
        BarrierKind.FrenchLanguage => "francais",
        BarrierKind.Digital => "numerique",
        BarrierKind.Resources => "ressources",
        BarrierKind.Qualification => "qualification",
        BarrierKind.Confidence => "confiance",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The barrier that an address names; null for none.</summary>
    public static BarrierKind? Read(string? slug)
    {
        foreach (var kind in BarrierKindMeaning.Open)
        {
            if (string.Equals(kind.ToSlug(), slug, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }
}
