namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>How large a spreadsheet may be: beyond, it is refused without being read to its end.</summary>
/// <param name="MostBytes">Weight of the file as it is sent.</param>
/// <param name="MostRows">Filled rows under the row of titles.</param>
/// <param name="MostColumns">Columns with a title.</param>
/// <param name="LongestCell">Letters in one cell.</param>
public sealed record SpreadsheetLimits(int MostBytes, int MostRows, int MostColumns = 60, int LongestCell = 2_000);
