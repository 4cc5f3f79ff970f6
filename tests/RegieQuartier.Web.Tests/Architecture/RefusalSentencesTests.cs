using System.Reflection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Files;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Features.Absences;
using RegieQuartier.Web.Features.Accounts;
using RegieQuartier.Web.Features.ActionTemplates;
using RegieQuartier.Web.Features.Agreements;
using RegieQuartier.Web.Features.Appointments;
using RegieQuartier.Web.Features.Candidates;
using RegieQuartier.Web.Features.Employees;
using RegieQuartier.Web.Features.Employees.Assessments;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Features.Employees.Diagnosis;
using RegieQuartier.Web.Features.Employees.Documents;
using RegieQuartier.Web.Features.Employees.Eligibility;
using RegieQuartier.Web.Features.Employees.Hours;
using RegieQuartier.Web.Features.Employees.Immersions;
using RegieQuartier.Web.Features.Employees.Imports;
using RegieQuartier.Web.Features.Employees.Interviews;
using RegieQuartier.Web.Features.Employees.Own.Words;
using RegieQuartier.Web.Features.Employees.OwnAccounts;
using RegieQuartier.Web.Features.Employees.Papers;
using RegieQuartier.Web.Features.Employees.Passes;
using RegieQuartier.Web.Features.Employees.Plan;
using RegieQuartier.Web.Features.Employees.Referents;
using RegieQuartier.Web.Features.Employees.Register;
using RegieQuartier.Web.Features.Employees.Reserved;
using RegieQuartier.Web.Features.Employees.Trainings;
using RegieQuartier.Web.Features.Employees.WorkAdjustments;
using RegieQuartier.Web.Features.Law;
using RegieQuartier.Web.Features.OpeningRanges;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Features.Relays;
using RegieQuartier.Web.Features.Services;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Features.Skills;
using RegieQuartier.Web.Features.Venues;
using RegieQuartier.Web.Features.WaitingList;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Architecture;

/// <summary>A refusal without its sentence would be a fault of the site, where a person expects to be told why.</summary>
public sealed class RefusalSentencesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    // The screens that answer each list of refusals: one at least says each of them.
    private static readonly Dictionary<Type, Func<Refusal, string>[]> Screens = new()
    {
        [typeof(AbsenceRefusals)] = [AbsenceLabels.Sentence],
        [typeof(AccountRefusals)] = [AccountLabels.ToSentence, refusal => new FrenchIdentityErrors().Password(refusal).Description],
        [typeof(ActionTemplateRefusals)] = [ActionTemplateLabels.Sentence],
        [typeof(AgreementRefusals)] = [refusal => AgreementLabels.Sentence(refusal, Law, Today)],
        [typeof(AppointmentRefusals)] = [AppointmentLabels.Sentence, MyAppointmentLabels.Sentence],
        [typeof(BarrierRefusals)] = [DiagnosisLabels.Sentence, ReservedLabels.Sentence],
        [typeof(CandidateRefusals)] = [CandidateLabels.Sentence],
        [typeof(ContractRefusals)] = [OfContracts],
        [typeof(DocumentRefusals)] = [DocumentLabels.Sentence],
        [typeof(EligibilityRefusals)] = [EligibilityLabels.Sentence],
        [typeof(EmployeeRefusals)] = [EmployeeLabels.Sentence, OwnAccountLabels.Sentence, PaperLabels.Sentence],
        [typeof(ExitRefusals)] = [ExitLabels.Sentence],
        [typeof(FileRefusals)] = [DocumentLabels.Sentence],
        [typeof(GoalRefusals)] = [PlanLabels.Sentence],
        [typeof(HoursRefusals)] = [refusal => HoursLabels.Sentence(refusal), refusal => HoursLabels.Sentence(refusal, month: Today)],
        [typeof(ImmersionRefusals)] = [refusal => ImmersionLabels.Sentence(refusal, Law, Today)],
        [typeof(ImportRefusals)] = [ImportLabels.Sentence],
        [typeof(InterviewRefusals)] = [InterviewLabels.Sentence],
        [typeof(LegalRefusals)] = [refusal => LawLabels.Sentence(refusal, LegalRule.ImmersionMonths)],
        [typeof(OpeningRangeRefusals)] = [OpeningRangeLabels.Sentence],
        [typeof(PassRefusals)] = [refusal => PassLabels.Sentence(refusal, Law, Today)],
        [typeof(PathwayRefusals)] = [OfContracts, ExitLabels.Sentence, WorkAdjustmentLabels.Sentence, OwnWordsLabels.ToTheTeam, PlanLabels.Sentence],
        [typeof(ReferentRefusals)] = [ReferentLabels.Sentence],
        [typeof(RelayRefusals)] = [RelayLabels.Sentence],
        [typeof(ReviewRefusals)] = [DiagnosisLabels.Sentence],
        [typeof(SensitiveOpeningRefusals)] = [ReservedLabels.Sentence],
        [typeof(ServiceRefusals)] = [ServiceLabels.Sentence],
        [typeof(SkillRefusals)] = [SkillWords.Sentence, AssessmentWords.Sentence],
        [typeof(TraineeRefusals)] = [StaffRegisterWords.Sentence],
        [typeof(TrainingRefusals)] = [TrainingLabels.Sentence],
        [typeof(VenueRefusals)] = [VenueWords.Sentence],
        [typeof(WaitingRefusals)] = [WaitingLabels.Sentence],
    };

    // Those that no screen says by a sentence of its own: each is answered in another way.
    private static readonly Refusal[] AnsweredOtherwise =
    [
        // The pages of residents answer with a page, in their language.
        AccountRefusals.KeyEnded, AppointmentRefusals.SlotTaken, WaitingRefusals.TooNear, WaitingRefusals.NothingToCome, WaitingRefusals.AlreadyWaiting,
        // Sent twice: what is there already is shown.
        CandidateRefusals.AlreadyEntered, SensitiveOpeningRefusals.AlreadyOpen,
        // The exit says it first.
        PathwayRefusals.ClosesBeforeItOpens,
        // Nobody waits for an answer.
        MessageRefusals.NothingToTell, MessageRefusals.NotTold,
    ];

    // The screens of what is written in a pathway.
    private static readonly Func<Refusal, string>[] InPathways =
    [
        AssessmentWords.Sentence, DiagnosisLabels.Sentence, ImmersionLabels.Sentence, InterviewLabels.Sentence, OwnWordsLabels.ToThePerson, OwnWordsLabels.ToTheTeam,
        PlanLabels.Sentence, ReservedLabels.Sentence, TrainingLabels.Sentence, WorkAdjustmentLabels.Sentence,
    ];

    public static TheoryData<string> Lists => [.. AllLists().Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_refusal_has_its_sentence(string list)
    {
        var type = AllLists().Single(known => known.Name == list);
        var refusals = type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Refusal>().ToList();

        Assert.NotEmpty(refusals);
        Assert.All(refusals.Except(AnsweredOtherwise), refusal =>
        {
            var said = Screens.GetValueOrDefault(type, []).Select(screen => Said(screen, refusal)).OfType<string>().ToList();
            Assert.True(said.Count > 0, refusal.Code);
            Assert.All(said, sentence => Assert.True(IsASentence(sentence), $"{refusal.Code}: {sentence}"));
        });
    }

    [Fact]
    public void Whatever_is_written_in_a_pathway_is_refused_in_words_once_it_is_closed() =>
        Assert.All(InPathways, screen => Assert.True(IsASentence(screen(PathwayRefusals.Closed))));

    private static string OfContracts(Refusal refusal) => ContractLabels.Sentence(refusal, Law, Today);

    private static IEnumerable<Type> AllLists() => typeof(Refusal).Assembly.GetTypes().Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal));

    private static string? Said(Func<Refusal, string> screen, Refusal refusal)
    {
        try
        {
            return screen(refusal);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static bool IsASentence(string text) => text is [var first, .., '.' or '?' or '!'] && (char.IsUpper(first) || char.IsDigit(first) || first == '«');
}
