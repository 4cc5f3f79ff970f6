using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>A figure in a file that may leave the régie: fewer than five people are no figure there.</summary>
/// <param name="Title">The indicator.</param>
/// <param name="Label">The part of it.</param>
/// <param name="Now">The figure of the period.</param>
/// <param name="Before">That of the year before.</param>
/// <param name="Definition">What it counts.</param>
public sealed record ExportedFigure(string Title, string Label, Figure Now, Figure Before, string Definition)
{
    private const int Decimals = 4;
    private const int FullTimeDecimals = 2;

    /// <summary>The list to export.</summary>
    public static SpreadsheetList<ExportedFigure> ListOf(IndicatorsPage page, IReadOnlyList<ExportedFigure> figures) =>
        new SpreadsheetList<ExportedFigure>("Indicateurs", page.Today, figures.ToAsyncEnumerable(), NotesOf(page))
            .WithText("Indicateur", row => row.Title)
            .WithText("Détail", row => row.Label)
            .WithText("Chiffre", row => row.Now.Text)
            .WithDecimal("Numérateur", row => Rounded(row.Now, row.Now.Part))
            .WithDecimal("Dénominateur", row => Rounded(row.Now, row.Now.Whole))
            .WithText("Un an plus tôt", row => row.Before.Text)
            .WithDecimal("Numérateur un an plus tôt", row => Rounded(row.Before, row.Before.Part))
            .WithDecimal("Dénominateur un an plus tôt", row => Rounded(row.Before, row.Before.Whole))
            .WithText("Définition", row => row.Definition);

    /// <summary>The figures of a page, as they may leave the régie.</summary>
    public static IReadOnlyList<ExportedFigure> Of(IndicatorsPage page) => [.. page.Indicators.SelectMany(indicator => LinesOf(indicator).Concat(indicator.Result.Months.Select(month => new ExportedFigure(
        indicator.Title,
        month.Month.ToMonthText().Capitalised(),
        new Figure(FigureUnit.FullTime, month.Done, month.Granted, ""),
        new Figure(FigureUnit.FullTime, month.Before, null, ""),
        indicator.Definition))))];

    // What the page says beside its figures, but for what stays inside.
    private static string[] NotesOf(IndicatorsPage page) =>
    [
        $"Période : {page.Period.Text}",
        $"Un an plus tôt : {page.Period.YearBefore.Text}",
        .. page.Asked.Note is { } note ? [note] : Array.Empty<string>(),
        "« < 5 » : moins de 5 personnes ; « masqué » : un chiffre qui en ferait connaître moins de 5",
        .. page.Indicators.SelectMany(indicator => new[] { indicator.Result.DaysNote, MissingHours.Outside(indicator.Result.Missing) }.OfType<string>().Select(said => $"{indicator.Title} : {said.Uncapitalised()}")),
    ];

    private static IEnumerable<ExportedFigure> LinesOf(ShownIndicator indicator) => indicator.Result.Lines.Where(line => !line.IsSensitive).OrderBy(line => line.PlaceInFile).SelectMany(line => line.Details
        .Select(detail => new IndicatorLine($"{line.Label}, {detail.Label.Uncapitalised()}", detail.Now, detail.Before))
        .Prepend(line)
        .Select(one => new ExportedFigure(indicator.Title, one.Label, Outside(one.Now), Outside(one.Before), indicator.Definition)));

    private static Figure Outside(Figure figure) => figure.StaysInside ? figure.Hide() : figure;

    private static decimal? Rounded(Figure figure, decimal? number) => number is { } known && !figure.IsHidden
        ? decimal.Round(known, figure.Unit == FigureUnit.FullTime ? FullTimeDecimals : Decimals)
        : null;
}
