namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>What a cell to write holds.</summary>
internal enum SpreadsheetValueKind
{
    Blank,
    Text,
    Number,
    Date,
}

/// <summary>A cell to write. Its text is cleaned as what people type is, so that both formats hold the same.</summary>
internal readonly record struct SpreadsheetValue
{
    public SpreadsheetValueKind Kind { get; private init; }

    public string Text { get => field ?? ""; private init; }

    public decimal Number { get; private init; }

    public DateOnly Date { get; private init; }

    public static SpreadsheetValue Of(string? text)
    {
        var cleaned = SafeText.Clean(text ?? "", multiline: true).Text.ReplaceLineEndings("\n");
        return cleaned.Length == 0 ? default : new() { Kind = SpreadsheetValueKind.Text, Text = cleaned };
    }

    public static SpreadsheetValue Of(decimal? number) =>
        number is { } known ? new() { Kind = SpreadsheetValueKind.Number, Number = known } : default;

    public static SpreadsheetValue Of(DateOnly? date) =>
        date is { } known ? new() { Kind = SpreadsheetValueKind.Date, Date = known } : default;
}
