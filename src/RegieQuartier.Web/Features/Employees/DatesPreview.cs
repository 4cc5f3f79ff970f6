namespace RegieQuartier.Web.Features.Employees;

/// <summary>« Que se passe-t-il si… » : what dates become, before anything is kept.</summary>
/// <param name="Lines">What is, and what would be.</param>
/// <param name="Warnings">What is allowed, and yet to be looked at.</param>
public sealed record DatesPreview(IReadOnlyList<PreviewLine> Lines, IReadOnlyList<string> Warnings)
{
    /// <summary>What explains it, when nothing is to be looked at; null when it explains itself.</summary>
    public string? Because { get; init; }
}

/// <summary>A date or a figure, before and after.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Before">What it is now; null when there is none.</param>
/// <param name="After">What it would be.</param>
public sealed record PreviewLine(string Label, string? Before, string After);
