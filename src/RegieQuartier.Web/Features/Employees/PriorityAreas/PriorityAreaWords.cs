using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.PriorityAreas;

/// <summary>What is said of priority areas.</summary>
internal static class PriorityAreaWords
{
    /// <summary>What somebody reads whose page is older than the record.</summary>
    public static string ChangedMeanwhile(KnownArea now)
    {
        var entry = now.Entry is { Inside: { } inside } ? $" Son adresse à l’entrée\u00A0: {Answer(inside)}." : "";
        return $"Quelqu’un d’autre vient de changer ce dossier. Son adresse est-elle dans un quartier prioritaire\u00A0? {Present(now)}.{entry} Vos réponses sont gardées\u00A0: vérifiez-les, puis notez.";
    }

    private static string Present(KnownArea now) => now is { Inside: { } inside, CheckedOn: { } day } ? $"{Answer(inside).Capitalised()}, vérifié le {day.ToDateText()}" : "À vérifier";

    private static string Answer(bool inside) => inside ? "oui" : "non";
}
