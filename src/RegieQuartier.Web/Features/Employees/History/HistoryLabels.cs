using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History;

/// <summary>What the team reads of a history.</summary>
public static class HistoryLabels
{
    public static string ToLabel(this HistoryKind kind) => kind switch
    {
        HistoryKind.Contract => "Contrats et PASS",
        HistoryKind.Interview => "Entretiens",
        HistoryKind.Barrier => "Diagnostic et freins",
        HistoryKind.Plan => "Plan d’action",
        HistoryKind.Training => "Formations et immersions",
        HistoryKind.Skill => "Compétences",
        HistoryKind.Milestone => "Entrée, sortie et appels",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ToSlug(this HistoryKind kind) => kind switch
    {
        HistoryKind.Contract => "contrats",
        HistoryKind.Interview => "entretiens",
        HistoryKind.Barrier => "freins",
        HistoryKind.Plan => "plan",
        HistoryKind.Training => "formations",
        HistoryKind.Skill => "competences",
        HistoryKind.Milestone => "etapes",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>« 12 novembre 2026, Claire Lemonnier »; « Du 10 août 2026 au 24 août 2026 ».</summary>
    public static string When(HistoryEvent happened)
    {
        var days = happened.Until is { } until && until != happened.On ? $"Du {happened.On.ToDateText()} au {until.ToDateText()}" : happened.On.ToDateText();
        return happened.By is null ? days : $"{days}, {happened.By}";
    }
}
