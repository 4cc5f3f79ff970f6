using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>What the team reads of an import.</summary>
public static class ImportLabels
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string ToLabel(this ImportKind kind) => kind switch
    {
        ImportKind.Employees => "Salariés et salariées",
        ImportKind.Contracts => "Contrats de travail",
        ImportKind.Passes => "PASS IAE",
        ImportKind.Hours => "Heures du mois",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>How its addresses name it.</summary>
    public static string Slug(this ImportKind kind) => kind switch
    {
        ImportKind.Employees => "salaries",
        ImportKind.Contracts => "contrats",
        ImportKind.Passes => "pass",
        ImportKind.Hours => "heures",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What the page that a file is sent from is called.</summary>
    public static string FormTitle(this ImportKind kind) => kind switch
    {
        ImportKind.Employees => "Importer des salariés et salariées",
        ImportKind.Contracts => "Importer des contrats de travail",
        ImportKind.Passes => "Importer des PASS IAE",
        ImportKind.Hours => "Importer des heures",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What each row is.</summary>
    public static string Does(this ImportKind kind) => kind switch
    {
        ImportKind.Employees => "Une ligne par personne : son dossier est ouvert.",
        ImportKind.Contracts => "Une ligne par contrat : la personne est retrouvée par son nom et sa date de naissance.",
        ImportKind.Passes => "Une ligne par PASS : la personne est retrouvée par son nom et sa date de naissance.",
        ImportKind.Hours => "Une ligne par personne et par mois : ses heures payées et travaillées.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What one row stands for, in the template's directions.</summary>
    public static string RowFor(this ImportKind kind) => kind switch
    {
        ImportKind.Employees => "personne",
        ImportKind.Contracts => "contrat",
        ImportKind.Passes => "PASS",
        ImportKind.Hours => "personne et par mois",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What becomes of the rows when the import is undone.</summary>
    public static string UndoSays(this ImportKind kind, int removed) => (kind, removed) switch
    {
        (ImportKind.Employees, 1) => "Ce dossier sera supprimé.",
        (ImportKind.Contracts, 1) => "Ce contrat sera supprimé, avec le parcours qu’il a pu ouvrir et la sortie de ce parcours.",
        (ImportKind.Passes, 1) => "Ce PASS sera supprimé : il sera de nouveau à noter.",
        (ImportKind.Employees, _) => "Ces dossiers seront supprimés.",
        (ImportKind.Contracts, _) => "Ces contrats seront supprimés, avec les parcours qu’ils ont ouverts et les sorties de ces parcours.",
        (ImportKind.Passes, _) => "Ces PASS seront supprimés : ils seront de nouveau à noter.",
        (ImportKind.Hours, _) => "Ces heures seront supprimées : elles seront de nouveau à noter.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The pictogram that stands beside it.</summary>
    public static string Picto(this ImportKind kind) => kind switch
    {
        ImportKind.Employees => "users",
        ImportKind.Contracts => "file",
        ImportKind.Passes => "check",
        ImportKind.Hours => "clock",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Where what was brought in is seen.</summary>
    public static (string Url, string Text) Result(this ImportKind kind) =>
        kind == ImportKind.Hours ? ("/heures", "Voir les heures") : ("/salaries", "Voir les salariés et salariées");

    public static string TemplateTitle(ImportKind kind) => kind switch
    {
        ImportKind.Employees => "Modèle salariés",
        ImportKind.Contracts => "Modèle contrats",
        ImportKind.Passes => "Modèle PASS",
        ImportKind.Hours => "Modèle heures",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>« 2 000 personnes », « 1 contrat ».</summary>
    public static string CountOf(ImportKind kind, int count) => kind switch
    {
        ImportKind.Employees => Counted(count, "personne", "personnes"),
        ImportKind.Contracts => Counted(count, "contrat", "contrats"),
        ImportKind.Passes => Counted(count, "PASS", "PASS"),
        ImportKind.Hours => Counted(count, "ligne d’heures", "lignes d’heures"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>« 60 cellules à corriger ».</summary>
    public static string FaultsOf(int count) => Counted(count, "cellule à corriger", "cellules à corriger");

    /// <summary>« 2 lignes sont à regarder ».</summary>
    public static string HintsOf(int count) => Counted(count, "ligne est à regarder", "lignes sont à regarder");

    /// <summary>« 3 adresses restent à vérifier »: what is to be checked, of how many.</summary>
    public static string CountOf(ImportAfter after) => after.What switch
    {
        AfterImport.Pass => Counted(after.People, "personne en CDDI sans PASS en cours", "personnes en CDDI sans PASS en cours"),
        AfterImport.Exit => Counted(after.People, "personne sans contrat, dont le parcours reste ouvert", "personnes sans contrat, dont le parcours reste ouvert"),
        AfterImport.Address => Counted(after.People, "adresse reste à vérifier", "adresses restent à vérifier"),
        _ => throw new ArgumentOutOfRangeException(nameof(after), after.What, null),
    };

    /// <summary>What is to be done about it.</summary>
    public static string Does(this AfterImport what) => what switch
    {
        AfterImport.Pass => "Leur PASS IAE se note dans leur dossier, ou s’importe par la direction et par qui les suit.",
        AfterImport.Exit => "Leur sortie se note dans leur dossier, par la personne qui suit le parcours.",
        AfterImport.Address => "Quartier prioritaire ou non, le jour de l’entrée : la réponse se note dans le dossier.",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    /// <summary>Where all those whom it concerns are listed.</summary>
    public static string ToUrl(this AfterImport what) => what switch
    {
        AfterImport.Pass => PassChoice.Missing.ToUrl(),
        AfterImport.Exit => CheckChoice.Exit.ToUrl(),
        AfterImport.Address => CheckChoice.Address.ToUrl(),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    /// <summary>« Téléphone : « 06 39 98 » »: which column, and what was read there.</summary>
    public static string Read(ImportFault fault) => (fault.Column, fault.Read) switch
    {
        ("", _) => "",
        (_, "") => $"{fault.Column} : rien n’est écrit".BindSigns(),
        _ => $"{fault.Column} : « {fault.Read} »".BindSigns(),
    };

    /// <summary>« 1 200 lignes écrites sur 2 000 ».</summary>
    public static string Progress(int written, int rows) => $"{Counted(written, "ligne écrite", "lignes écrites")} sur {Number(rows)}";

    /// <summary>What was done, once it is undone.</summary>
    public static string Undone(ImportKind kind, int removed, int kept) => kept == 0
        ? $"Import annulé : {CountOf(kind, removed)}, il n’en reste rien."
        : $"Import annulé pour {CountOf(kind, removed)}. {Counted(kept, "ligne a changé depuis et reste", "lignes ont changé depuis et restent")}.";

    /// <summary>Until when it can be undone.</summary>
    public static string UndoUntil(DateTimeOffset doneAt) => (doneAt + ImportRun.Kept).ToDayAndHourText();

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "import.another-sent" => "Vous venez d’envoyer un autre fichier. Regardez-le.",
        "import.has-faults" => "Il reste des cellules à corriger : rien n’est importé.",
        "import.already-confirmed" => "Cet import est déjà lancé.",
        "import.not-abandonable" => "Cet import est lancé : il ne peut plus être abandonné.",
        "import.not-undoable" => "Cet import ne peut plus être annulé.",
        "import.all-changed" => "Toutes les lignes ont changé depuis l’import : rien n’a été annulé.",
        "record.changed-meanwhile" => "Cet import vient de changer. Regardez où il en est.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    private static string Counted(int count, string one, string several) => $"{Number(count)}\u00a0{(count < 2 ? one : several)}";

    private static string Number(int number) => number.ToString("N0", French);
}
