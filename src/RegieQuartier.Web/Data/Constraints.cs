using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Files;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Web.Data;

/// <summary>
/// The rules that PostgreSQL itself holds, by the name of their constraint, each with the refusal a person
/// reads: who loses a race reads the same sentence as who came too late.
/// </summary>
public static partial class Constraints
{
    public const string AppointmentTime = "ex_appointments_writer_time";
    public const string AppointmentOrder = "ck_appointments_order";
    public const string OpeningRangeTime = "ex_opening_ranges_writer_time";
    public const string OpeningRangeHours = "ck_opening_ranges_hours";
    public const string OpeningRangeDays = "ck_opening_ranges_days";
    public const string AbsenceTime = "ex_absences_writer_time";
    public const string AbsenceOrder = "ck_absences_order";
    public const string ServiceAddress = "ux_appointment_services_slug";
    public const string ServiceDuration = "ck_appointment_services_duration";
    public const string ServiceDaysAhead = "ck_appointment_services_days_ahead";
    public const string RelayName = "ux_booking_relays_name";
    public const string VenueName = "ux_venues_name";
    public const string WaitingForAppointment = "ux_waiting_entries_appointment";
    public const string AccountSignInName = "ux_accounts_sign_in_name";
    public const string AccountEmail = "ux_accounts_email";
    public const string AccountSystemAdminAlone = "ex_account_roles_system_admin_alone";
    public const string AccountLastGuardian = "tr_accounts_last_guardian";

    public const string EmployeeAccount = "ux_employees_account";
    public const string EmployeeEntry = "ux_employees_entry_key";
    public const string PaperOnce = "ux_employee_papers_detail";
    public const string TraineeOrder = "ck_trainees_order";
    public const string TraineeOnce = "ux_trainees_once";
    public const string ReferentOpen = "ux_referent_assignments_open";
    public const string DelegationTime = "ex_referent_delegations_advisor_time";
    public const string CandidateEntry = "ux_candidates_entry_key";
    public const string LegalValueDay = "ux_legal_values_rule_holds_from";
    public const string AgreementStart = "ux_siae_agreements_kind_starts_on";
    public const string AgreementOrder = "ck_siae_agreements_order";
    public const string AnnexNumber = "ux_financial_annexes_number";
    public const string AnnexTime = "ex_financial_annexes_agreement_time";
    public const string ContractOrder = "ck_employment_contracts_order";
    public const string ContractTime = "ex_employment_contracts_employee_time";
    public const string ContractSuspensionTime = "ex_contract_suspensions_contract_time";
    public const string PassNumber = "ux_iae_passes_number";
    public const string PassWithdrawn = "ck_iae_passes_withdrawn";
    public const string PassTime = "ex_iae_passes_employee_time";
    public const string PassSuspensionTime = "ex_pass_suspensions_pass_time";
    public const string EligibilityOnce = "ux_eligibility_diagnoses_author";
    public const string EligibilityWithdrawn = "ck_eligibility_diagnoses_withdrawn";
    public const string InterviewPlanned = "ux_interviews_planned";
    public const string InterviewDraft = "ux_interviews_draft";
    public const string PathwayOpen = "ux_integration_pathways_open";
    public const string PathwayOrder = "ck_integration_pathways_order";
    public const string GoalEnd = "ck_pathway_goals_end";
    public const string GoalOnce = "ux_pathway_goals_open_title";
    public const string ActionDone = "ck_pathway_actions_done";
    public const string ActionOnce = "ux_pathway_actions_open_title";
    public const string ActionTemplateTitle = "ux_action_templates_title";
    public const string ExitOnce = "ux_pathway_exits_pathway";
    public const string ExitOrder = "ck_pathway_exits_order";
    public const string ExitWorked = "ck_pathway_exits_worked";
    public const string ExitReasonTime = "ex_exit_reasons_code_time";
    public const string SkillName = "ux_skills_name";
    public const string AssessmentForm = "ux_skill_assessments_form";
    public const string TrainingOnce = "ux_training_enrolments_once";
    public const string TrainingOrder = "ck_training_enrolments_order";
    public const string TrainingDone = "ck_training_enrolments_done";
    public const string TrainingPlanned = "ck_training_enrolments_planned";
    public const string ImmersionTime = "ex_work_immersions_employee_time";
    public const string ImmersionEnd = "ck_work_immersions_one_end";
    public const string ImmersionOrder = "ck_work_immersions_order";
    public const string ReviewEntry = "ux_pathway_reviews_entry";
    public const string ReviewForm = "ux_pathway_reviews_form_key";
    public const string RatingKind = "ck_barrier_ratings_kind";
    public const string BarrierOnce = "ux_pathway_barriers_kind";
    public const string BarrierOpenKind = "ck_pathway_barriers_kind";
    public const string SupportOnce = "ux_sensitive_supports_kind";
    public const string SupportReferral = "ck_sensitive_supports_referral";
    public const string OpeningTime = "ex_sensitive_openings_time";
    public const string ImportWaiting = "ux_import_runs_waiting";
    public const string ImportWhole = "ck_import_runs_whole";
    public const string DocumentOnce = "ux_employee_documents_digest";
    public const string DocumentTitle = "ck_employee_documents_title";
    public const string DocumentSize = "ck_employee_documents_size";
    public const string DocumentBytes = "ck_document_contents_size";

    public const string HoursOnce = "ux_monthly_hours_employee_month";
    public const string HoursMonth = "ck_monthly_hours_month";
    public const string HoursPaid = "ck_monthly_hours_paid";
    public const string HoursWorked = "ck_monthly_hours_worked";

    private static readonly FrozenDictionary<string, Refusal> Refusals = new Dictionary<string, Refusal>(StringComparer.Ordinal)
    {
        [AppointmentTime] = AppointmentRefusals.TimeGivenAway,
        [AppointmentOrder] = AppointmentRefusals.SlotTaken,
        [OpeningRangeTime] = OpeningRangeRefusals.Overlaps,
        [OpeningRangeHours] = OpeningRangeRefusals.ClosesBeforeItOpens,
        [OpeningRangeDays] = OpeningRangeRefusals.EndsBeforeItStarts,
        [AbsenceTime] = AbsenceRefusals.Overlaps,
        [AbsenceOrder] = AbsenceRefusals.EndsBeforeItStarts,
        [ServiceAddress] = ServiceRefusals.AddressTaken,
        [ServiceDuration] = ServiceRefusals.DurationNotPossible,
        [ServiceDaysAhead] = ServiceRefusals.DaysAheadNotPossible,
        [RelayName] = RelayRefusals.NameTaken,
        [VenueName] = VenueRefusals.NameTaken,
        [WaitingForAppointment] = WaitingRefusals.AlreadyWaiting,
        [AccountSignInName] = AccountRefusals.AlreadyExists,
        [AccountEmail] = AccountRefusals.AlreadyExists,
        [AccountSystemAdminAlone] = AccountRefusals.SystemAdminAlone,
        [AccountLastGuardian] = AccountRefusals.LastGuardian,
        [EmployeeAccount] = EmployeeRefusals.AccountTaken,
        [EmployeeEntry] = EmployeeRefusals.AlreadyEntered,
        [PaperOnce] = EmployeeRefusals.PaperAlreadyThere,
        [TraineeOrder] = TraineeRefusals.EndsBeforeItStarts,
        [TraineeOnce] = TraineeRefusals.AlreadyThere,
        [EligibilityOnce] = EligibilityRefusals.AlreadyMade,
        [EligibilityWithdrawn] = EligibilityRefusals.Withdrawn,
        [InterviewPlanned] = InterviewRefusals.AlreadyPlanned,
        [InterviewDraft] = InterviewRefusals.AnotherBegun,
        [ReferentOpen] = ReferentRefusals.NamedMeanwhile,
        [DelegationTime] = ReferentRefusals.DelegationOverlaps,
        [CandidateEntry] = CandidateRefusals.AlreadyEntered,
        [LegalValueDay] = LegalRefusals.DayTaken,
        [AgreementStart] = AgreementRefusals.AlreadyThere,
        [AgreementOrder] = AgreementRefusals.EndsBeforeItStarts,
        [AnnexNumber] = AgreementRefusals.AnnexNumberTaken,
        [AnnexTime] = AgreementRefusals.AnnexOverlaps,
        [ContractOrder] = ContractRefusals.EndsBeforeItStarts,
        [ContractTime] = ContractRefusals.Overlaps,
        [ContractSuspensionTime] = ContractRefusals.SuspensionOverlaps,
        [PassNumber] = PassRefusals.NumberTaken,
        [PassWithdrawn] = PassRefusals.Withdrawn,
        [PassTime] = PassRefusals.OverlapsAnother,
        [PassSuspensionTime] = PassRefusals.SuspensionOverlaps,
        [PathwayOpen] = PathwayRefusals.AlreadyOpen,
        [PathwayOrder] = PathwayRefusals.ClosesBeforeItOpens,
        [GoalEnd] = GoalRefusals.Over,
        [GoalOnce] = GoalRefusals.AlreadySet,
        [ActionDone] = GoalRefusals.ActionOver,
        [ActionOnce] = GoalRefusals.ActionAlreadyPlanned,
        [ActionTemplateTitle] = ActionTemplateRefusals.TitleTaken,
        [ExitOnce] = ExitRefusals.AlreadyDecided,
        [ExitOrder] = ExitRefusals.HiredAfterExit,
        [ExitWorked] = ExitRefusals.WorkedMinutesNotPossible,
        [ExitReasonTime] = ExitRefusals.ReasonOverlaps,
        [SkillName] = SkillRefusals.NameTaken,
        [AssessmentForm] = SkillRefusals.AssessmentAlreadyMade,
        [TrainingOnce] = TrainingRefusals.AlreadyThere,
        [TrainingOrder] = TrainingRefusals.EndsBeforeItStarts,
        [TrainingDone] = TrainingRefusals.DoneMinutesNotPossible,
        [TrainingPlanned] = TrainingRefusals.PlannedMinutesNotPossible,
        [ImmersionTime] = ImmersionRefusals.Overlaps,
        [ImmersionEnd] = ImmersionRefusals.Concluded,
        [ImmersionOrder] = ImmersionRefusals.EndsBeforeItStarts,
        [ReviewEntry] = ReviewRefusals.EntryAlreadyMade,
        [ReviewForm] = ReviewRefusals.AlreadyWritten,
        [RatingKind] = BarrierRefusals.KeptApart,
        [BarrierOnce] = BarrierRefusals.AlreadyNoted,
        [BarrierOpenKind] = BarrierRefusals.KeptApart,
        [SupportOnce] = BarrierRefusals.AlreadyNoted,
        [SupportReferral] = BarrierRefusals.ReferralWithoutNeed,
        [OpeningTime] = SensitiveOpeningRefusals.AlreadyOpen,
        [ImportWaiting] = ImportRefusals.AnotherSent,
        [ImportWhole] = ImportRefusals.HasFaults,
        [DocumentOnce] = DocumentRefusals.AlreadyThere,
        [DocumentTitle] = DocumentRefusals.TitleNotPossible,
        [DocumentSize] = FileRefusals.TooHeavy,
        [DocumentBytes] = FileRefusals.TooHeavy,
        [HoursOnce] = HoursRefusals.AlreadyEntered,
        [HoursMonth] = HoursRefusals.NotAMonth,
        [HoursPaid] = HoursRefusals.PaidNotPossible,
        [HoursWorked] = HoursRefusals.WorkedNotPossible,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every constraint that has a refusal.</summary>
    public static IReadOnlyCollection<string> Names => Refusals.Keys;

    /// <summary>Somebody else changed the record meanwhile.</summary>
    public static Refusal ChangedMeanwhile { get; } = new("record.changed-meanwhile");

    /// <summary>
    /// Saves, or says which rule of PostgreSQL refused. After a refusal the context still holds what was
    /// not saved: read anew with another one, or end the request.
    /// </summary>
    public static async Task<Result> SaveOrRefuseAsync(this RegieQuartierDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ChangedMeanwhile;
        }
        catch (DbUpdateException failure) when (failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation } key)
        {
            LogKey(db.GetService<ILoggerFactory>().CreateLogger(typeof(Constraints)), key.ConstraintName);
            // What it leans on is gone meanwhile, or something leans meanwhile on what was to go: from version 18 on, PostgreSQL has a
            // code of its own for the latter.
            return ChangedMeanwhile;
        }
        catch (DbUpdateException failure) when (failure.InnerException is PostgresException { ConstraintName: { } name } && Refusals.ContainsKey(name))
        {
            return Refusals[name];
        }
    }

    // Told to a person as somebody else's change, which it is unless the site asks for what cannot be.
    [LoggerMessage(Level = LogLevel.Warning, Message = "A save was refused by the key {Constraint}.")]
    private static partial void LogKey(ILogger logger, string? constraint);
}
