using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Configurations;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data;

/// <summary>The whole database. Each entity's table is described in <c>Configurations/</c>.</summary>
public sealed class RegieQuartierDbContext(DbContextOptions<RegieQuartierDbContext> options)
    : IdentityUserContext<AppUser, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    public DbSet<KnownDevice> KnownDevices => Set<KnownDevice>();

    public DbSet<OneTimeKey> OneTimeKeys => Set<OneTimeKey>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Writer> Writers => Set<Writer>();

    public DbSet<OpeningRange> OpeningRanges => Set<OpeningRange>();

    public DbSet<Venue> Venues => Set<Venue>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<AppointmentService> AppointmentServices => Set<AppointmentService>();

    public DbSet<BookingRelay> BookingRelays => Set<BookingRelay>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<WaitingEntry> WaitingEntries => Set<WaitingEntry>();

    public DbSet<OutgoingMessage> OutgoingMessages => Set<OutgoingMessage>();

    public DbSet<LegalValue> LegalValues => Set<LegalValue>();

    public DbSet<Employee> Employees => Set<Employee>();

    public DbSet<EmployeePaper> EmployeePapers => Set<EmployeePaper>();

    public DbSet<Trainee> Trainees => Set<Trainee>();

    // Their bytes (DocumentContent) have no set here: DocumentFiles alone reads them, piece by piece.
    public DbSet<EmployeeDocument> EmployeeDocuments => Set<EmployeeDocument>();

    public DbSet<ReferentDelegation> ReferentDelegations => Set<ReferentDelegation>();

    public DbSet<Candidate> Candidates => Set<Candidate>();

    public DbSet<SiaeAgreement> SiaeAgreements => Set<SiaeAgreement>();

    public DbSet<EmploymentContract> EmploymentContracts => Set<EmploymentContract>();

    public DbSet<WithdrawnContract> WithdrawnContracts => Set<WithdrawnContract>();

    public DbSet<IaePass> IaePasses => Set<IaePass>();

    public DbSet<EligibilityDiagnosis> EligibilityDiagnoses => Set<EligibilityDiagnosis>();

    public DbSet<IntegrationPathway> IntegrationPathways => Set<IntegrationPathway>();

    public DbSet<WithdrawnEntry> WithdrawnEntries => Set<WithdrawnEntry>();

    public DbSet<Interview> Interviews => Set<Interview>();

    public DbSet<PathwayGoal> PathwayGoals => Set<PathwayGoal>();

    public DbSet<ActionTemplate> ActionTemplates => Set<ActionTemplate>();

    public DbSet<ExitReason> ExitReasons => Set<ExitReason>();

    public DbSet<PathwayExit> PathwayExits => Set<PathwayExit>();

    public DbSet<Skill> Skills => Set<Skill>();

    public DbSet<SkillAssessment> SkillAssessments => Set<SkillAssessment>();

    public DbSet<TrainingEnrolment> TrainingEnrolments => Set<TrainingEnrolment>();

    public DbSet<WorkImmersion> WorkImmersions => Set<WorkImmersion>();

    public DbSet<PathwayReview> PathwayReviews => Set<PathwayReview>();

    public DbSet<PathwayBarrier> PathwayBarriers => Set<PathwayBarrier>();

    // Health and justice (SensitiveSupport) have no set here: ReservedPart alone asks for them.
    public DbSet<SensitiveOpening> SensitiveOpenings => Set<SensitiveOpening>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportedRecord> ImportedRecords => Set<ImportedRecord>();

    public DbSet<MonthlyHours> MonthlyHours => Set<MonthlyHours>();

    /// <summary>The keys that seal cookies and forms, shared by every instance.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// Identity draws its tables from these options, found in the application's services: the site and
    /// every context made by hand must give the same ones.
    /// </summary>
    internal static void IdentityStores(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PhoneNumber>().HaveConversion<PhoneNumberText>().HaveMaxLength(PhoneNumber.MaxLength);
        configurationBuilder.Properties<PassNumber>().HaveConversion<PassNumberText>().HaveMaxLength(PassNumber.Length);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasPostgresExtension("btree_gist");
        builder.HasPostgresExtension("pg_trgm");
        IdentityTables.Configure(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RegieQuartierDbContext).Assembly);
    }
}
