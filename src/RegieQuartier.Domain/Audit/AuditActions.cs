using System.Reflection;

namespace RegieQuartier.Domain.Audit;

/// <summary>
/// The acts the trail knows. Those under <see cref="TechnicalPrefix"/> concern accounts and sessions:
/// the technical administrator reads them and no others.
/// </summary>
public static class AuditActions
{
    /// <summary>Start of every technical action.</summary>
    public const string TechnicalPrefix = "account.";

    /// <summary>
    /// Start of every reading of a part of a record. PostgreSQL keeps one line for each reader, record, part and hour: a page
    /// that is loaded again is not another reading.
    /// </summary>
    public const string ReadingPrefix = "reading.";

    /// <summary>An appointment was booked, by a resident or by the team; the reason says why it is beyond the limits, or names the relay that booked.</summary>
    public const string AppointmentBooked = "appointment.booked";

    /// <summary>An appointment was cancelled by the resident.</summary>
    public const string AppointmentCancelled = "appointment.cancelled";

    /// <summary>An appointment took another time; the reason names the one before, and why the team went beyond its limits.</summary>
    public const string AppointmentMoved = "appointment.moved";

    /// <summary>An appointment was cancelled by the team; the reason is theirs.</summary>
    public const string AppointmentCalledOff = "appointment.called-off";

    /// <summary>The writer said what became of an appointment.</summary>
    public const string AppointmentStatusChanged = "appointment.status-changed";

    /// <summary>Somebody waits for a time, or to be called.</summary>
    public const string WaitingJoined = "waiting.joined";

    /// <summary>A time is held for somebody who waits.</summary>
    public const string WaitingOffered = "waiting.offered";

    /// <summary>Who waited did not want the time, or did not answer: it is free again.</summary>
    public const string WaitingOfferReturned = "waiting.offer-returned";

    /// <summary>Somebody no longer waits, without a time.</summary>
    public const string WaitingEnded = "waiting.ended";

    /// <summary>Somebody of the team called a person back.</summary>
    public const string WaitingCalledBack = "waiting.called-back";

    /// <summary>Weekly opening hours were added.</summary>
    public const string OpeningHoursOpened = "opening-hours.opened";

    /// <summary>Weekly opening hours were changed or stopped.</summary>
    public const string OpeningHoursChanged = "opening-hours.changed";

    /// <summary>A day of opening hours is closed.</summary>
    public const string OpeningDayClosed = "opening-hours.day-closed";

    /// <summary>A closed day of opening hours is open again.</summary>
    public const string OpeningDayReopened = "opening-hours.day-reopened";

    /// <summary>A writer's absence was announced.</summary>
    public const string AbsenceAnnounced = "absence.announced";

    /// <summary>A writer's absence was ended or taken back.</summary>
    public const string AbsenceEnded = "absence.ended";

    /// <summary>A help that can be booked was added; the reason names it, as for the acts below.</summary>
    public const string ServiceAdded = "service.added";

    /// <summary>The terms of a help changed.</summary>
    public const string ServiceChanged = "service.changed";

    /// <summary>A help was said in another language, or no longer is.</summary>
    public const string ServiceTranslated = "service.translated";

    /// <summary>A help is no longer offered.</summary>
    public const string ServiceWithdrawn = "service.withdrawn";

    /// <summary>A help that had been withdrawn is offered again.</summary>
    public const string ServiceOfferedAgain = "service.offered-again";

    /// <summary>A help went up in the list.</summary>
    public const string ServiceRaised = "service.raised";

    /// <summary>A partner structure may book for the people it helps; the reason names it, as for the acts below.</summary>
    public const string RelayWelcomed = "relay.welcomed";

    /// <summary>A relay has another link; the one before no longer works.</summary>
    public const string RelayLinkRenewed = "relay.link-renewed";

    /// <summary>A relay may no longer book.</summary>
    public const string RelayStopped = "relay.stopped";

    /// <summary>A relay that was stopped may book again.</summary>
    public const string RelayResumed = "relay.resumed";

    /// <summary>People may be received at one more place; the reason names it, as for the acts below.</summary>
    public const string VenueOpened = "venue.opened";

    /// <summary>What is said of a place changed.</summary>
    public const string VenueChanged = "venue.changed";

    /// <summary>A place is no longer used.</summary>
    public const string VenueClosed = "venue.closed";

    /// <summary>A place that was closed is used again.</summary>
    public const string VenueReopened = "venue.reopened";

    /// <summary>An employee was written down.</summary>
    public const string EmployeeEntered = "employee.entered";

    /// <summary>Who an employee is, or how they are reached, was corrected.</summary>
    public const string EmployeeCorrected = "employee.corrected";

    /// <summary>A paper of an employee was written down, corrected or taken away.</summary>
    public const string EmployeePaperChanged = "employee.paper-changed";

    /// <summary>A document was added to a record. Neither its kind nor its title is said here, nor below.</summary>
    public const string DocumentAdded = "employee.document-added";

    /// <summary>What is said of a document changed.</summary>
    public const string DocumentChanged = "employee.document-changed";

    /// <summary>A document was deleted, its file with it.</summary>
    public const string DocumentDeleted = "employee.document-deleted";

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

    /// <summary>A person who applied is hired: their application leads to their record.</summary>
    public const string CandidateHired = "candidate.hired";

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

    /// <summary>An employee whom an import had written down was taken away again, the import being undone.</summary>
    public const string EmployeeEntryUndone = "employee.entry-undone";

    /// <summary>An employment contract that an import had written down was taken away again, the import being undone.</summary>
    public const string ContractEntryUndone = "employee.contract-entry-undone";

    /// <summary>A PASS IAE was written down.</summary>
    public const string PassReceived = "employee.pass-received";

    /// <summary>A PASS IAE was held, resumed, extended, or its extension answered.</summary>
    public const string PassChanged = "employee.pass-changed";

    /// <summary>An eligibility diagnosis was written down.</summary>
    public const string EligibilityDiagnosed = "employee.eligibility-diagnosed";

    /// <summary>A pathway of integration was opened.</summary>
    public const string PathwayOpened = "pathway.opened";

    /// <summary>An interview was planned, moved or begun.</summary>
    public const string InterviewPlanned = "pathway.interview-planned";

    /// <summary>An interview is complete, or was missed.</summary>
    public const string InterviewCompleted = "pathway.interview-completed";

    /// <summary>An interview that was complete was corrected by its author.</summary>
    public const string InterviewAmended = "pathway.interview-amended";

    /// <summary>The barriers of a pathway were rated, at one of its moments.</summary>
    public const string PathwayReviewed = "pathway.reviewed";

    /// <summary>A review was corrected by its author, on its day.</summary>
    public const string PathwayReviewCorrected = "pathway.review-corrected";

    /// <summary>Where a barrier stands was noted.</summary>
    public const string BarrierNoted = "pathway.barrier-noted";

    /// <summary>What the pathway changes at work was noted.</summary>
    public const string WorkAdjusted = "pathway.work-adjusted";

    /// <summary>The person's own words on their pathway were written, changed or taken away.</summary>
    public const string OwnWordsWritten = "pathway.own-words-written";

    /// <summary>What only the advisor reads was completed.</summary>
    public const string ReservedPartNoted = "pathway.reserved-part-noted";

    /// <summary>The director opened for an hour what only the advisor reads. Why is not said here.</summary>
    public const string ReservedPartOpened = "pathway.reserved-part-opened";

    /// <summary>The referent read that it had been opened.</summary>
    public const string ReservedOpeningTold = "pathway.reserved-opening-told";

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

    /// <summary>A goal of a pathway, or one of its actions, was written, changed or ended.</summary>
    public const string PlanChanged = "pathway.plan-changed";

    /// <summary>A pathway had its exit.</summary>
    public const string ExitDecided = "pathway.exit-decided";

    /// <summary>An exit that was written by mistake was taken back.</summary>
    public const string ExitTakenBack = "pathway.exit-taken-back";

    /// <summary>What a call after an exit told was written.</summary>
    public const string ExitFollowedUp = "pathway.exit-followed-up";

    /// <summary>The actions that advisors choose from changed.</summary>
    public const string ActionTemplatesChanged = "pathway.action-templates-changed";

    /// <summary>The reasons to leave, or their categories, changed.</summary>
    public const string ExitReasonsChanged = "pathway.exit-reasons-changed";

    /// <summary>The skills of an employee were assessed.</summary>
    public const string SkillsAssessed = "pathway.skills-assessed";

    /// <summary>A training was planned for an employee.</summary>
    public const string TrainingPlanned = "pathway.training-planned";

    /// <summary>What is said of a training changed.</summary>
    public const string TrainingChanged = "pathway.training-changed";

    /// <summary>A training moved on: a seat, its beginning, its end, its certificate, or it goes on after all.</summary>
    public const string TrainingMoved = "pathway.training-moved";

    /// <summary>An immersion with a host was planned.</summary>
    public const string ImmersionPlanned = "pathway.immersion-planned";

    /// <summary>The agreement of an immersion changed.</summary>
    public const string ImmersionChanged = "pathway.immersion-changed";

    /// <summary>An immersion does not take place.</summary>
    public const string ImmersionCancelled = "pathway.immersion-cancelled";

    /// <summary>What came of an immersion was written down, or corrected.</summary>
    public const string ImmersionConcluded = "pathway.immersion-concluded";

    /// <summary>A skill was added to the grid; the reason names it.</summary>
    public const string SkillAdded = "skill.added";

    /// <summary>A skill has another name; the reason gives it.</summary>
    public const string SkillRenamed = "skill.renamed";

    /// <summary>A skill is no longer assessed; the reason names it.</summary>
    public const string SkillRetired = "skill.retired";

    /// <summary>A skill is assessed again; the reason names it.</summary>
    public const string SkillRestored = "skill.restored";

    /// <summary>The hours of an employee for a month were entered.</summary>
    public const string HoursEntered = "hours.entered";

    /// <summary>The hours of an employee for a month were corrected.</summary>
    public const string HoursCorrected = "hours.corrected";

    /// <summary>The hours of an employee for a month were taken away.</summary>
    public const string HoursRemoved = "hours.removed";

    /// <summary>An advisor was named to follow an employee.</summary>
    public const string ReferentNamed = "referent.named";

    /// <summary>An advisor's people were handed to a colleague for a while.</summary>
    public const string DelegationPlanned = "referent.delegation-planned";

    /// <summary>An advisor is back: their people are theirs again.</summary>
    public const string DelegationEnded = "referent.delegation-ended";

    /// <summary>A spreadsheet was brought in; the reason says what it held and how many rows. Each record has its own line besides.</summary>
    public const string ImportMade = "import.made";

    /// <summary>An import was undone; the reason says how many rows were taken away, and how many were kept.</summary>
    public const string ImportUndone = "import.undone";

    /// <summary>A list with names was sent out as a file; the reason says which list, and how many rows.</summary>
    public const string ListExported = "export.made";

    /// <summary>Somebody of the team searched for a person.</summary>
    public const string PersonSearched = "person.searched";

    /// <summary>Somebody told a person, by voice, what a message could not.</summary>
    public const string MessageTold = "message.told";

    /// <summary>Somebody took back that a person was told by voice.</summary>
    public const string MessageTellingTakenBack = "message.telling-taken-back";

    /// <summary>A person signed in.</summary>
    public const string SignedIn = TechnicalPrefix + "signed-in";

    /// <summary>A person signed out.</summary>
    public const string SignedOut = TechnicalPrefix + "signed-out";

    /// <summary>Too many wrong attempts: the next ones are refused for a while.</summary>
    public const string SignInLocked = TechnicalPrefix + "sign-in-locked";

    /// <summary>A signed-in person asked for what their roles do not open; the reason names the address asked for.</summary>
    public const string AccessRefused = TechnicalPrefix + "access-refused";

    /// <summary>An account was opened and its invitation sent, or its card made.</summary>
    public const string AccountInvited = TechnicalPrefix + "invited";

    /// <summary>The invitation was sent again.</summary>
    public const string AccountInvitedAgain = TechnicalPrefix + "invited-again";

    /// <summary>An activation card was made; the one before no longer works.</summary>
    public const string ActivationCardMade = TechnicalPrefix + "card-made";

    /// <summary>The first password was chosen, from an invitation or a card.</summary>
    public const string AccountActivated = TechnicalPrefix + "activated";

    /// <summary>The roles of an account changed; the reason lists them before and after.</summary>
    public const string RolesChanged = TechnicalPrefix + "roles-changed";

    /// <summary>An account was disabled.</summary>
    public const string AccountDisabled = TechnicalPrefix + "disabled";

    /// <summary>A disabled account was opened again.</summary>
    public const string AccountEnabled = TechnicalPrefix + "enabled";

    /// <summary>Sessions were cut by their owner or by the technical administrator.</summary>
    public const string SessionsCut = TechnicalPrefix + "sessions-cut";

    /// <summary>A link for a forgotten password was asked for.</summary>
    public const string PasswordResetAsked = TechnicalPrefix + "password-reset-asked";

    /// <summary>The password was changed by its owner, or chosen again from a link or a card.</summary>
    public const string PasswordChanged = TechnicalPrefix + "password-changed";

    /// <summary>An authenticator application was set up.</summary>
    public const string SecondFactorSet = TechnicalPrefix + "second-factor-set";

    /// <summary>The technical administrator removed a lost second factor: it is set up again at the next sign-in.</summary>
    public const string SecondFactorRemoved = TechnicalPrefix + "second-factor-removed";

    /// <summary>A recovery code replaced the phone.</summary>
    public const string RecoveryCodeUsed = TechnicalPrefix + "recovery-code-used";

    /// <summary>New recovery codes were made; those before no longer work.</summary>
    public const string RecoveryCodesRenewed = TechnicalPrefix + "recovery-codes-renewed";

    /// <summary>The demonstration's invented people were put in: Development and Demo only.</summary>
    public const string DemoWorldCreated = "demo.created";

    /// <summary>Every action, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(AuditActions).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name is not (nameof(TechnicalPrefix) or nameof(ReadingPrefix)))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];
}
