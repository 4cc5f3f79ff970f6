using System.Globalization;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Why a file is not read, said so that a person can mend it.</summary>
/// <param name="Code">Stable name in dotted lower case, such as <c>spreadsheet.formula</c>.</param>
/// <param name="Sentence">What the person reads, in French, with plain spaces.</param>
public sealed record SpreadsheetRefusal(string Code, string Sentence)
{
    private const int NamedAtMost = 3;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    internal static SpreadsheetRefusal Empty { get; } =
        new("spreadsheet.empty", "Ce fichier est vide.");

    internal static SpreadsheetRefusal NoRow { get; } =
        new("spreadsheet.no-row", "Ce fichier n’a qu’une ligne de titres : ajoutez au moins une ligne dessous.");

    internal static SpreadsheetRefusal WrongType { get; } =
        new("spreadsheet.wrong-type", "Ce fichier n’est pas un tableau : envoyez un classeur .xlsx ou un fichier .csv.");

    internal static SpreadsheetRefusal WrongName { get; } =
        new("spreadsheet.wrong-name", "Le nom de ce fichier ne dit pas ce qu’il contient : enregistrez-le à nouveau en .xlsx ou en .csv.");

    internal static SpreadsheetRefusal OldFormat { get; } =
        new("spreadsheet.old-format", "Ce classeur est dans un ancien format (.xls) : enregistrez-le en .xlsx ou en .csv.");

    internal static SpreadsheetRefusal BinaryFormat { get; } =
        new("spreadsheet.binary-format", "Ce classeur est au format .xlsb : enregistrez-le en .xlsx ou en .csv.");

    internal static SpreadsheetRefusal OpenDocument { get; } =
        new("spreadsheet.open-document", "Ce classeur est au format .ods : enregistrez-le en .xlsx ou en .csv.");

    internal static SpreadsheetRefusal Macros { get; } =
        new("spreadsheet.macros", "Ce classeur contient des macros : enregistrez-le en .xlsx, sans macros.");

    internal static SpreadsheetRefusal Encrypted { get; } =
        new("spreadsheet.encrypted", "Ce classeur est protégé par un mot de passe : retirez-le et envoyez-le à nouveau.");

    internal static SpreadsheetRefusal Damaged { get; } =
        new("spreadsheet.damaged", "Ce classeur est abîmé : ouvrez-le dans votre tableur, enregistrez-le à nouveau et renvoyez-le.");

    internal static SpreadsheetRefusal UnknownLetters { get; } =
        new("spreadsheet.unknown-letters", "Les lettres de ce fichier ne peuvent pas être lues : enregistrez-le en « CSV UTF-8 ».");

    internal static SpreadsheetRefusal Bomb { get; } =
        new("spreadsheet.too-large-inside", "Ce classeur est beaucoup trop gros une fois ouvert : copiez ses données dans un classeur neuf.");

    internal static SpreadsheetRefusal TooHeavy(int mostBytes) =>
        new("spreadsheet.too-heavy", $"Ce fichier est trop lourd : il ne peut pas dépasser {Weight(mostBytes)}.");

    internal static SpreadsheetRefusal TooManyRows(int most) =>
        new("spreadsheet.too-many-rows", $"Ce fichier a trop de lignes : il peut en avoir {Number(most)}, envoyez-le en plusieurs fois.");

    internal static SpreadsheetRefusal TooManyColumns(int most) =>
        new("spreadsheet.too-many-columns", $"Ce fichier a trop de colonnes : il peut en avoir {Number(most)}.");

    internal static SpreadsheetRefusal CellTooLong(string cell, int longest) =>
        new("spreadsheet.cell-too-long", $"Le texte de la cellule {cell} est trop long : il ne peut pas dépasser {Number(longest)} lettres.");

    internal static SpreadsheetRefusal UnreadableSign(string cell) =>
        new("spreadsheet.unreadable-sign", $"La cellule {cell} contient un signe qui ne peut pas être lu : effacez-la et retapez son texte.");

    internal static SpreadsheetRefusal MisplacedQuote(int row) =>
        new("spreadsheet.misplaced-quote", $"Un guillemet est mal placé à la ligne {row.ToString(CultureInfo.InvariantCulture)} : retirez-le, ou enregistrez à nouveau depuis votre tableur.");

    internal static SpreadsheetRefusal ColumnWithoutTitle(string cell) =>
        new("spreadsheet.column-without-title", $"Il manque un titre de colonne dans la cellule {cell}.");

    internal static SpreadsheetRefusal DuplicateColumn(string cell) =>
        new("spreadsheet.duplicate-column", $"Deux colonnes ont le même titre : changez celui de la cellule {cell}.");

    internal static SpreadsheetRefusal CellOutsideTable(string cell) =>
        new("spreadsheet.cell-outside-table", $"La cellule {cell} est remplie, mais sa colonne n’a pas de titre.");

    internal static SpreadsheetRefusal Formula(string cell) =>
        new("spreadsheet.formula", $"La cellule {cell} contient une formule : remplacez-la par sa valeur (copier, puis collage spécial des valeurs).");

    internal static SpreadsheetRefusal ErrorCell(string cell) =>
        new("spreadsheet.error-cell", $"La cellule {cell} contient une erreur de calcul : corrigez-la ou effacez-la.");

    internal static SpreadsheetRefusal BadNumber(string cell) =>
        new("spreadsheet.bad-number", $"La cellule {cell} contient un nombre ou une date qui ne peut pas être lu : retapez-le.");

    internal static SpreadsheetRefusal MergedCells(IReadOnlyList<string> ranges) =>
        new("spreadsheet.merged-cells", $"Des cellules sont fusionnées ({Listed(ranges)}) : annulez la fusion et remplissez chaque cellule.");

    internal static SpreadsheetRefusal SeveralSheets(IReadOnlyList<string> names) =>
        new("spreadsheet.several-sheets", $"Plusieurs feuilles sont remplies ({Listed([.. names.Select(name => $"« {name} »")])}) : n’en gardez qu’une.");

    internal static SpreadsheetRefusal MissingColumns(IReadOnlyList<string> titles) => titles.Count == 1
        ? new("spreadsheet.missing-columns", $"Il manque la colonne « {titles[0]} ».")
        : new("spreadsheet.missing-columns", $"Il manque des colonnes : {string.Join(", ", titles.Select(title => $"« {title} »"))}.");

    private static string Listed(IReadOnlyList<string> names) => names.Count <= NamedAtMost
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(NamedAtMost))} et {Number(names.Count - NamedAtMost)} de plus";

    private static string Number(int number) => number.ToString("N0", French);

    private static string Weight(int bytes) => bytes >= 1024 * 1024
        ? $"{(bytes / (1024m * 1024)).ToString("0.#", French)} Mo"
        : $"{(bytes / 1024m).ToString("0.#", French)} Ko";
}
