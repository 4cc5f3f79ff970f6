using System.Globalization;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Documents;

/// <summary>Short words on a document.</summary>
public static class DocumentWords
{
    private const double BytesInKilobyte = 1024;

    private const double BytesInMegabyte = 1024 * BytesInKilobyte;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 1 Ko » at least; « 34 Ko »; « 1,2 Mo ».</summary>
    public static string Weight(int size) => size < BytesInMegabyte
        ? string.Create(French, $"{Math.Max(1, Math.Round(size / BytesInKilobyte)):0}\u00a0Ko")
        : string.Create(French, $"{size / BytesInMegabyte:0.#}\u00a0Mo");

    /// <summary>What somebody reads who sends a file that is there.</summary>
    public static string AlreadyThere(DocumentLine known) =>
        $"Ce fichier est déjà dans le dossier : « {known.Title} », ajouté le {known.AddedOn.ToDateText()} par {known.AddedByName}.";

    /// <summary>What somebody reads whose page is older than the document.</summary>
    public static string ChangedMeanwhile(EmployeeDocument now) =>
        $"Quelqu’un d’autre vient de changer ce document. Il dit maintenant : {now.Kind.ToLabel()}, « {now.Title} », {(now.ExpiresOn is { } end ? $"jusqu’au {end.ToDateText()}" : "sans fin")}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
}
