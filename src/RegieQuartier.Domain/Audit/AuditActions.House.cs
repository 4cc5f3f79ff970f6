namespace RegieQuartier.Domain.Audit;

// What the régie agrees with the State, the figures of the law, and lists of people that come in, go out or are searched.
public static partial class AuditActions
{
    /// <summary>An agreement with the State was written down.</summary>
    public const string AgreementConcluded = "agreement.concluded";

    /// <summary>An agreement with the State was corrected.</summary>
    public const string AgreementCorrected = "agreement.corrected";

    /// <summary>A financial annex was added to an agreement.</summary>
    public const string AnnexAdded = "agreement.annex-added";

    /// <summary>A financial annex was corrected.</summary>
    public const string AnnexCorrected = "agreement.annex-corrected";

    /// <summary>A legal figure will have a new value; the reason names the figure and the day, as for the act below.</summary>
    public const string LegalValueAnnounced = "legal.announced";

    /// <summary>A value that did not hold yet was taken back.</summary>
    public const string LegalValueWithdrawn = "legal.withdrawn";

    /// <summary>A spreadsheet was brought in; the reason says what it held and how many rows. Each record has its own line besides.</summary>
    public const string ImportMade = "import.made";

    /// <summary>An import was undone; the reason says how many rows were taken away, and how many were kept.</summary>
    public const string ImportUndone = "import.undone";

    /// <summary>A list with names was sent out as a file; the reason says which list, and how many rows.</summary>
    public const string ListExported = "export.made";

    /// <summary>Somebody of the team searched for a person.</summary>
    public const string PersonSearched = "person.searched";
}
