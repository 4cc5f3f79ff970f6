namespace RegieQuartier.Domain.Audit;

// Who applies, who is employed and who follows them; their papers, contracts, PASS and hours.
public static partial class AuditActions
{
    /// <summary>An application was written down.</summary>
    public const string CandidateEntered = "candidate.entered";

    /// <summary>What is said of an application was corrected.</summary>
    public const string CandidateCorrected = "candidate.corrected";

    /// <summary>An application goes on, without an answer yet; also after one that was taken back.</summary>
    public const string CandidateMoved = "candidate.moved";

    /// <summary>An application was refused; why is in it.</summary>
    public const string CandidateRefused = "candidate.refused";

    /// <summary>A person gave their application up.</summary>
    public const string CandidateCancelled = "candidate.cancelled";

    /// <summary>An application means nothing any more: the person was hired otherwise.</summary>
    public const string CandidateLapsed = "candidate.lapsed";

    /// <summary>A person who applied is hired: their application leads to their record.</summary>
    public const string CandidateHired = "candidate.hired";

    /// <summary>An employee was written down.</summary>
    public const string EmployeeEntered = "employee.entered";

    /// <summary>Who an employee is, or how they are reached, was corrected.</summary>
    public const string EmployeeCorrected = "employee.corrected";

    /// <summary>A paper of an employee was written down, corrected or taken away.</summary>
    public const string EmployeePaperChanged = "employee.paper-changed";

    /// <summary>A trainee or a volunteer was written down in the staff register.</summary>
    public const string TraineeReceived = "employee.trainee-received";

    /// <summary>What the staff register says of a trainee or of a volunteer was corrected, or when they leave.</summary>
    public const string TraineeCorrected = "employee.trainee-corrected";

    /// <summary>A trainee or a volunteer who was a mistake was taken away from the staff register.</summary>
    public const string TraineeRemoved = "employee.trainee-removed";

    /// <summary>A document was added to a record. Neither its kind nor its title is said here, nor below.</summary>
    public const string DocumentAdded = "employee.document-added";

    /// <summary>What is said of a document changed.</summary>
    public const string DocumentChanged = "employee.document-changed";

    /// <summary>A document was deleted, its file with it.</summary>
    public const string DocumentDeleted = "employee.document-deleted";

    /// <summary>An account opens the record to the person it is about.</summary>
    public const string OwnAccountLinked = "employee.own-account-linked";

    /// <summary>It no longer does.</summary>
    public const string OwnAccountUnlinked = "employee.own-account-unlinked";

    /// <summary>An employment contract was signed.</summary>
    public const string ContractConcluded = "employee.contract-concluded";

    /// <summary>An employment contract was renewed, amended, held or resumed.</summary>
    public const string ContractChanged = "employee.contract-changed";

    /// <summary>An employment contract was broken or ended.</summary>
    public const string ContractTerminated = "employee.contract-terminated";

    /// <summary>The qualification that a contract lacked was noted, or that of one that is over was corrected.</summary>
    public const string ContractQualified = "employee.contract-qualified";

    /// <summary>The day of a contract's break, or its reason, was corrected.</summary>
    public const string ContractTerminationCorrected = "employee.contract-termination-corrected";

    /// <summary>The break of a contract was withdrawn: it runs again.</summary>
    public const string ContractTerminationWithdrawn = "employee.contract-termination-withdrawn";

    /// <summary>When a contract was held, or why, was corrected.</summary>
    public const string ContractSuspensionCorrected = "employee.contract-suspension-corrected";

    /// <summary>A suspension of a contract that was a mistake was withdrawn.</summary>
    public const string ContractSuspensionWithdrawn = "employee.contract-suspension-withdrawn";

    /// <summary>An employment contract that was a mistake was withdrawn.</summary>
    public const string ContractWithdrawn = "employee.contract-withdrawn";

    /// <summary>An employee whom an import had written down was taken away again, the import being undone.</summary>
    public const string EmployeeEntryUndone = "employee.entry-undone";

    /// <summary>An employment contract that an import had written down was taken away again, the import being undone.</summary>
    public const string ContractEntryUndone = "employee.contract-entry-undone";

    /// <summary>A PASS IAE that an import had written down was taken away again, the import being undone.</summary>
    public const string PassEntryUndone = "employee.pass-entry-undone";

    /// <summary>A PASS IAE was written down.</summary>
    public const string PassReceived = "employee.pass-received";

    /// <summary>A PASS IAE was held, resumed, extended, or its extension answered.</summary>
    public const string PassChanged = "employee.pass-changed";

    /// <summary>The number, the days or a suspension of a PASS IAE were corrected.</summary>
    public const string PassCorrected = "employee.pass-corrected";

    /// <summary>A suspension or an extension of a PASS IAE that was a mistake was withdrawn.</summary>
    public const string PassChangeWithdrawn = "employee.pass-change-withdrawn";

    /// <summary>A PASS IAE that was a mistake was withdrawn.</summary>
    public const string PassWithdrawn = "employee.pass-withdrawn";

    /// <summary>An eligibility diagnosis was written down.</summary>
    public const string EligibilityDiagnosed = "employee.eligibility-diagnosed";

    /// <summary>What an eligibility diagnosis says was corrected.</summary>
    public const string EligibilityCorrected = "employee.eligibility-corrected";

    /// <summary>An eligibility diagnosis that was a mistake was withdrawn.</summary>
    public const string EligibilityWithdrawn = "employee.eligibility-withdrawn";

    /// <summary>An advisor was named to follow an employee.</summary>
    public const string ReferentNamed = "referent.named";

    /// <summary>An advisor's people were handed to a colleague for a while.</summary>
    public const string DelegationPlanned = "referent.delegation-planned";

    /// <summary>An advisor is back: their people are theirs again.</summary>
    public const string DelegationEnded = "referent.delegation-ended";

    /// <summary>The hours of an employee for a month were entered.</summary>
    public const string HoursEntered = "hours.entered";

    /// <summary>The hours of an employee for a month were corrected.</summary>
    public const string HoursCorrected = "hours.corrected";

    /// <summary>The hours of an employee for a month were taken away.</summary>
    public const string HoursRemoved = "hours.removed";
}
