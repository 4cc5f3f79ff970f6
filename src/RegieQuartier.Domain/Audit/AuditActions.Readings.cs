namespace RegieQuartier.Domain.Audit;

// Who read which part of a record.
public static partial class AuditActions
{
    /// <summary>Somebody opened a record: who they are, how they are reached, their papers.</summary>
    public const string RecordRead = ReadingPrefix + "record";

    /// <summary>Somebody read the contracts and the PASS of an employee.</summary>
    public const string ContractsRead = ReadingPrefix + "contracts";

    /// <summary>Somebody read the interviews of an employee.</summary>
    public const string InterviewsRead = ReadingPrefix + "interviews";

    /// <summary>Somebody read the barriers of a pathway.</summary>
    public const string DiagnosisRead = ReadingPrefix + "diagnosis";

    /// <summary>Somebody read the plan of action of a pathway.</summary>
    public const string PlanRead = ReadingPrefix + "plan";

    /// <summary>Somebody read what an employee can do.</summary>
    public const string SkillsRead = ReadingPrefix + "skills";

    /// <summary>Somebody read the trainings and the immersions of an employee, or the dates of the latter.</summary>
    public const string TrainingsRead = ReadingPrefix + "trainings";

    /// <summary>Somebody read the whole history of an employee.</summary>
    public const string HistoryRead = ReadingPrefix + "history";

    /// <summary>Somebody read the list of the documents of an employee.</summary>
    public const string DocumentsRead = ReadingPrefix + "documents";

    /// <summary>Somebody took files among the documents of an employee.</summary>
    public const string DocumentFilesRead = ReadingPrefix + "document-files";

    /// <summary>Somebody read the exits of an employee.</summary>
    public const string ExitsRead = ReadingPrefix + "exits";

    /// <summary>Somebody read the reason of an exit, which tells of health or of justice.</summary>
    public const string ExitReasonRead = ReadingPrefix + "exit-reason";

    /// <summary>Who follows an employee opened the page that is printed for them.</summary>
    public const string PathwaySheetRead = ReadingPrefix + "pathway-sheet";

    /// <summary>Somebody opened the printed review of an exit.</summary>
    public const string ExitReviewRead = ReadingPrefix + "exit-review";

    /// <summary>Somebody read what only the advisor reads.</summary>
    public const string ReservedPartRead = ReadingPrefix + "reserved-part";
}
