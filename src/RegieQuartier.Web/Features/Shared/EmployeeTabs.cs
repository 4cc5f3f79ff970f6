using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>One page of a record, as its reader finds it.</summary>
public sealed record EmployeeTab(string Title, string Url, bool IsCurrent);

/// <summary>The pages of a record that its reader may open, and which of them is open now.</summary>
public static class EmployeeTabs
{
    /// <summary>Who follows them, which the head leads to beside their name; null for who may not open it.</summary>
    public static EmployeeTab? FollowUp(EmployeeFile file, PathString path) =>
        file.Rights.Identity ? Of("Voir le suivi", $"/salaries/{file.Id}/suivi", file, path) : null;

    public static IReadOnlyList<EmployeeTab> For(EmployeeFile file, PathString path)
    {
        var root = $"/salaries/{file.Id}";
        (string Title, string Url, bool IsOpen)[] pages =
        [
            ("Synthèse", root, true),
            ("Contrats et PASS", $"{root}/contrats", file.Rights.Hours && (file.Rights.Contracts || file.Rights.Pass)),
            ("Diagnostic", $"{root}/diagnostic", file.Rights.Pathway),
            ("Plan d’action", $"{root}/plan-d-action", file.Rights.Pathway),
            ("Entretiens", $"{root}/entretiens", file.Rights.Pathway),
            ("Compétences", $"{root}/competences", file.Rights.Skills),
            ("Formations", $"{root}/formations", file.Rights.TrainingHours),
            ("Immersions", $"{root}/immersions", file.Rights.ImmersionDates && !file.Rights.TrainingHours),
            ("Sortie", $"{root}/sortie", file.Rights.Exit || (file.Rights.ExitDay && file.Contract?.Dates.LastDay < file.Today)),
            ("Documents", $"{root}/documents", file.Rights.ContractPapers || (file.Rights.OpenReservedPart && file.Pathway is not null)),
        ];
        return [.. pages.Where(page => page.IsOpen).Select(page => Of(page.Title, page.Url, file, path))];
    }

    private static EmployeeTab Of(string title, string url, EmployeeFile file, PathString path) => new(title, url, IsAt(url, $"/salaries/{file.Id}", path));

    private static bool IsAt(string url, string root, PathString path) =>
        string.Equals(url, root, StringComparison.Ordinal) ? string.Equals(path.Value, root, StringComparison.Ordinal) : path.StartsWithSegments(url, StringComparison.Ordinal);
}
