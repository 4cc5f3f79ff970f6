using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the kinds of agreement with the State are called.</summary>
public static class SiaeLabels
{
    public static string ToLabel(this SiaeKind kind) => kind switch
    {
        SiaeKind.Aci => "ACI",
        SiaeKind.Ei => "EI",
        SiaeKind.Ai => "AI",
        SiaeKind.Etti => "ETTI",
        SiaeKind.Eiti => "EITI",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ToLongLabel(this SiaeKind kind) => kind switch
    {
        SiaeKind.Aci => "Atelier et chantier d’insertion",
        SiaeKind.Ei => "Entreprise d’insertion",
        SiaeKind.Ai => "Association intermédiaire",
        SiaeKind.Etti => "Entreprise de travail temporaire d’insertion",
        SiaeKind.Eiti => "Entreprise d’insertion par le travail indépendant",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
