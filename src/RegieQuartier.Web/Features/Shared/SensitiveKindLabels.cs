using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What is read of the two kinds of support that are kept apart.</summary>
public static class SensitiveKindLabels
{
    public static string ToLabel(this SensitiveKind kind) => kind switch
    {
        SensitiveKind.Health => "Santé",
        SensitiveKind.Justice => "Justice",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
