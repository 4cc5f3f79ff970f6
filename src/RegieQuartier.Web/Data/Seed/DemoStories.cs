using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>One person for each thing that happens now and then: what a contract, a PASS or a pathway may meet, told once.</summary>
internal sealed class DemoStories
{
    private const int Seed = 2026;
    private const int FirstPass = 101;
    private const int MinutesInAnHour = 60;
    private const int HalfYear = 6;

    private static readonly LegalValues Law = DemoHirings.Law;

    /// <summary>Days after the hiring of those meetings, and of the one that was agreed last.</summary>
    private static readonly int[] DaysOfMeetings = [1, 25, 62, 80, 101];

    private static readonly (InterviewKind Kind, int Hour)[] Meetings = [(InterviewKind.Reception, 9), (InterviewKind.TrialPeriodReview, 14), (InterviewKind.FollowUp, 11), (InterviewKind.FollowUp, 9)];

    private readonly DemoBook _book;
    private readonly SiaeAgreement _workSite;
    private readonly SiaeAgreement _enterprise;
    private int _passes;

    private DemoStories(DemoBook book, SiaeAgreement workSite, SiaeAgreement enterprise) => (_book, _workSite, _enterprise) = (book, workSite, enterprise);

    /// <summary>Adds them all, and those who left last year. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var book = await DemoBook.OpenAsync(db, Seed, today, cancellation);
        var agreements = await db.SiaeAgreements.ToDictionaryAsync(agreement => agreement.Kind, cancellation);
        var (workSite, enterprise) = (agreements[SiaeKind.Aci], agreements[SiaeKind.Ei]);
        DemoFormers.AddTo(book, workSite, enterprise);
        new DemoStories(book, workSite, enterprise).Tell();
    }

    private void Tell()
    {
        WaitsForAPass();
        WaitsForAnAdvisor();
        LeftUnnoted();
        IsAway();
        WorksMore();
        LeftForAJob();
        LeftAtTheirTerm();
        WasTakenOn();
        StaysLonger();
        CameBack();
        DidNotCome();
    }

    // The régie declared her eligible itself; the platform has not answered.
    private void WaitsForAPass()
    {
        var hired = _book.Today.AddDays(-12);
        var mariam = new DemoNewcomer(Civility.Mrs, "Mariam", "Konaté", 33, "Agente de propreté", PrescriberKind.Employer, EligibilityCriterion.Rsa) { Nationality = "malienne" };
        var (employee, contract, pathway) = ComeIn(mariam, _workSite, hired, hired.AddMonths(HalfYear).AddDays(-1));
        GoOn(employee, contract, pathway, _book.Today);
        Meet(pathway, InterviewKind.TrialPeriodReview, WorkingDays.UpTo(_book.Today.AddDays(-3)), WorkingDays.From(_book.Today.AddDays(30)), "L’essai se passe bien, l’équipe l’apprécie.", "Rappeler la plateforme pour le PASS.");
    }

    // Hired while both advisors were away: nobody was named, and his trial period goes by.
    private void WaitsForAnAdvisor()
    {
        var hired = _book.Today.AddDays(-25);
        var joel = new DemoNewcomer(Civility.Mr, "Joël", "Vautier", 45, "Agent d’espaces verts", PrescriberKind.Plie, EligibilityCriterion.LongJobless) { Advisor = null };
        var (employee, _, _) = ComeIn(joel, _workSite, hired, hired.AddMonths(HalfYear).AddDays(-1));
        Receive(employee, hired);
    }

    // Her contract came to its term; her exit is still to be written.
    private void LeftUnnoted()
    {
        var last = WorkingDays.UpTo(_book.Today.AddDays(-10));
        var rabia = new DemoNewcomer(Civility.Mrs, "Rabia", "Benhaddou", 39, "Agente de propreté", PrescriberKind.FranceTravail, EligibilityCriterion.LowQualification) { Nationality = "marocaine" };
        var (employee, contract, pathway) = ComeIn(rabia, _workSite, last.AddMonths(-HalfYear).AddDays(1), last);
        Receive(employee, contract.StartsOn);
        GoOn(employee, contract, pathway, last.AddDays(1));
    }

    // Away for some weeks: his contract and his PASS wait for him.
    private void IsAway()
    {
        var (hired, first, last) = (_book.Today.AddDays(-120), _book.Today.AddDays(-20), _book.Today.AddDays(25));
        var patrick = new DemoNewcomer(Civility.Mr, "Patrick", "Lelièvre", 52, "Agent d’entretien polyvalent", PrescriberKind.CapEmploi, EligibilityCriterion.Senior);
        var (employee, contract, pathway) = ComeIn(patrick, _workSite, hired, hired.AddMonths(HalfYear).AddDays(-1));
        GoOn(employee, contract, pathway, first.AddDays(-7));
        Meet(pathway, InterviewKind.FollowUp, WorkingDays.UpTo(first.AddDays(-1)), WorkingDays.From(last.AddDays(2)), "Il part quelques semaines, sa place l’attend.", "Se revoir à son retour.");
        DemoRules.Accepted(contract.Suspend(ContractSuspensionReason.LongAbsence, first, last));
        DemoRules.Accepted(Receive(employee, hired).Suspend(SuspensionReason.ContractSuspended, first, last, _workSite.Kind, first, Law));
    }

    // From 26 hours to 30, once a place at school was found; then six more months.
    private void WorksMore()
    {
        var (hired, more) = (_book.Today.AddDays(-210), _book.Today.AddDays(-60));
        var salimata = new DemoNewcomer(Civility.Mrs, "Salimata", "Ouattara", 30, "Agente de propreté", PrescriberKind.Caf, EligibilityCriterion.LoneParent) { Nationality = "ivoirienne" };
        var (employee, contract, pathway) = ComeIn(salimata, _workSite, hired, hired.AddMonths(HalfYear).AddDays(-1));
        Receive(employee, hired);
        var party = new ContractParty(employee.Id, employee.BornOn, [contract]);
        DemoRules.Accepted(contract.Amend(party, _workSite.Kind, new ContractStep(more, contract.EndsOn, 30 * MinutesInAnHour, contract.JobTitle), more.AddDays(-5), Law));
        Renew(employee, contract, _workSite, beyond: null);
        GoOn(employee, contract, pathway, _book.Today);
    }

    // He left before the term, for a lasting job.
    private void LeftForAJob()
    {
        var hired = _book.Today.AddDays(-150);
        var kevin = new DemoNewcomer(Civility.Mr, "Kévin", "Dauphin", 28, "Agent de propreté", PrescriberKind.MissionLocale, EligibilityCriterion.LongJobless) { Advisor = DemoAccounts.Thomas, Hours = 30 };
        var (employee, contract, pathway) = ComeIn(kevin, _enterprise, hired, hired.AddMonths(HalfYear).AddDays(-1));
        Receive(employee, hired);
        DemoRules.Accepted(contract.Terminate(WorkingDays.UpTo(_book.Today.AddDays(-40)), TerminationReason.LastingJobElsewhere));
        DemoPathways.Follow(_book, pathway, DemoAccounts.Thomas, contract.LastDay!.Value);
        DemoPathways.Leave(_book, 1, pathway, contract, DemoAccounts.Thomas, code: 3);
    }

    // They left these last months, when their contract was over: one towards a training, the others towards nothing yet.
    private void LeftAtTheirTerm()
    {
        (DemoNewcomer Who, int DaysAgo, int Reason)[] leavers =
        [
            (new(Civility.Mrs, "Khadija", "Mansouri", 31, "Agente d’entretien polyvalente", PrescriberKind.Ccas, EligibilityCriterion.LoneParent), 147, 5),
            (new(Civility.Mr, "Florian", "Vasseur", 25, "Agent d’espaces verts", PrescriberKind.MissionLocale, EligibilityCriterion.Young) { Advisor = DemoAccounts.Thomas }, 108, 7),
            (new(Civility.Mr, "Didier", "Legrand", 48, "Agent de propreté", PrescriberKind.FranceTravail, EligibilityCriterion.VeryLongJobless), 58, 8),
        ];
        foreach (var (number, (who, daysAgo, reason)) in leavers.Index())
        {
            var last = _book.Today.AddDays(-daysAgo);
            var (employee, contract, pathway) = ComeIn(who, _workSite, last.AddMonths(-HalfYear).AddDays(1), last);
            Receive(employee, contract.StartsOn);
            DemoPathways.Follow(_book, pathway, who.Advisor!.Value, last);
            DemoPathways.Leave(_book, number, pathway, contract, who.Advisor.Value, reason);
        }
    }

    // After a year, the régie kept her, on a post that is not one of integration.
    private void WasTakenOn()
    {
        var last = _book.Today.AddDays(-130);
        var aicha = new DemoNewcomer(Civility.Mrs, "Aïcha", "Belhadj", 35, "Agente de propreté", PrescriberKind.Department, EligibilityCriterion.Rsa);
        var (employee, contract, pathway) = ComeIn(aicha, _workSite, last.AddYears(-1).AddDays(1), last.AddMonths(-HalfYear));
        Receive(employee, contract.StartsOn);
        Renew(employee, contract, _workSite, beyond: null);
        DemoPathways.Follow(_book, pathway, DemoAccounts.Claire, contract.LastDay!.Value);
        DemoPathways.Leave(_book, 2, pathway, contract, DemoAccounts.Claire, code: 1);
        var terms = new ContractTerms(ContractType.Permanent, "Cheffe d’équipe propreté", contract.LastDay.Value.AddDays(1), null, 35 * MinutesInAnHour, Level: 2, Qualification: "Ouvrière qualifiée");
        _book.Db.Add(EmploymentContract.Sign(new ContractParty(employee.Id, employee.BornOn, [contract]), null, terms, null, terms.StartsOn, Law).Value!);
    }

    // Beyond 24 months: a prescriber agreed, for the contract as for the PASS.
    private void StaysLonger()
    {
        var (today, hired) = (_book.Today, _book.Today.AddMonths(-25));
        var georges = new DemoNewcomer(Civility.Mr, "Georges", "Hamon", 57, "Agent d’espaces verts", PrescriberKind.FranceTravail, EligibilityCriterion.VeryLongJobless) { Advisor = DemoAccounts.Thomas };
        var (employee, contract, pathway) = ComeIn(georges, _workSite, hired, hired.AddMonths(HalfYear).AddDays(-1));
        for (var times = 0; times < 3; times++)
        {
            Renew(employee, contract, _workSite, beyond: null);
        }

        Renew(employee, contract, _workSite, new BeyondLimit(BeyondLimitReason.Senior, BeyondDecider.Prescriber, today.AddDays(-70)));
        var pass = Receive(employee, hired);
        var asked = pass.Extend(new ExtensionDemand(ExtensionReason.Senior, pass.EndsOn.AddMonths(HalfYear), _workSite.Kind, employee.BornOn), today.AddDays(-110), Law).Value!;
        DemoRules.Accepted(pass.Grant(asked, today.AddDays(-95)));
        GoOn(employee, contract, pathway, today);
    }

    // A first time some time ago, then a winter without work; she is here again, in another job, on the same PASS, which ends soon.
    private void CameBack()
    {
        var (first, again) = (_book.Today.AddDays(-655), _book.Today.AddDays(-50));
        var nadege = new DemoNewcomer(Civility.Mrs, "Nadège", "Toussaint", 26, "Agente d’entretien polyvalente", PrescriberKind.Ccas, EligibilityCriterion.Rsa) { Advisor = DemoAccounts.Thomas };
        var (employee, former, past) = ComeIn(nadege, _workSite, first, first.AddMonths(HalfYear).AddDays(-1));
        Receive(employee, first);
        DemoPathways.Follow(_book, past, DemoAccounts.Thomas, former.LastDay!.Value);
        DemoPathways.Leave(_book, 4, past, former, DemoAccounts.Thomas, code: 7);
        var contract = DemoHirings.Sign(_book.Db, employee, _workSite, again, again.AddMonths(HalfYear).AddDays(-1), 26, "Agente de propreté", former);
        var pathway = IntegrationPathway.Open(employee.Id, again, employee.AreaCheck);
        _book.Db.Add(pathway);
        GoOn(employee, contract, pathway, _book.Today);
    }

    // He came twice, then not any more.
    private void DidNotCome()
    {
        var hired = _book.Today.AddDays(-95);
        var tuncay = new DemoNewcomer(Civility.Mr, "Tuncay", "Arslan", 24, "Agent de propreté", PrescriberKind.MissionLocale, EligibilityCriterion.Young) { Advisor = DemoAccounts.Thomas, Hours = 30 };
        var (employee, _, pathway) = ComeIn(tuncay, _enterprise, hired, hired.AddMonths(HalfYear).AddDays(-1));
        Receive(employee, hired);
        var days = DaysOfMeetings.Select(after => WorkingDays.From(hired.AddDays(after))).ToList();
        foreach (var (number, (kind, hour)) in Meetings.Index())
        {
            var interview = Interview.Begin(pathway, DemoAccounts.Thomas, kind, ParisZone.At(days[number], new TimeOnly(hour, 0))).Value!;
            var report = new InterviewReport(kind, interview.StartsAt, 30, days[number + 1], new InterviewTexts("Le travail lui plaît, le réveil est difficile.", "", "Préparer ses affaires la veille."), InterviewMedium.Office);
            DemoRules.Accepted(kind == InterviewKind.FollowUp ? interview.Miss(InterviewOutcome.NoShow, days[number + 1], days[number]) : interview.Complete(DemoAccounts.Thomas, report, days[number]));
            _book.Db.Add(interview);
        }

        DemoPlans.AddTo(_book.Db, _book.Dice, pathway, _book.Actions, _book.Today);
    }

    private (Employee Employee, EmploymentContract Contract, IntegrationPathway Pathway) ComeIn(DemoNewcomer who, SiaeAgreement agreement, DateOnly hired, DateOnly last) =>
        who.ComeIn(_book.Db, _book.Dice, agreement, hired, last, _book.Today);

    private IaePass Receive(Employee employee, DateOnly hired) => DemoHirings.Receive(_book.Db, employee, hired, FirstPass + _passes++);

    private void Meet(IntegrationPathway pathway, InterviewKind kind, DateOnly day, DateOnly next, string shared, string decided)
    {
        var interview = Interview.Begin(pathway, DemoAccounts.Claire, kind, ParisZone.At(day, new TimeOnly(16, 0))).Value!;
        DemoRules.Accepted(interview.Complete(DemoAccounts.Claire, new InterviewReport(kind, interview.StartsAt, 30, next, new InterviewTexts(shared, "", decided), InterviewMedium.Office), day));
        _book.Db.Add(interview);
    }

    private static void Renew(Employee employee, EmploymentContract contract, SiaeAgreement agreement, BeyondLimit? beyond)
    {
        var next = contract.EndsOn!.Value.AddDays(1);
        var step = new ContractStep(next, next.AddMonths(HalfYear).AddDays(-1), contract.WeeklyMinutes, contract.JobTitle, beyond);
        DemoRules.Accepted(contract.Renew(new ContractParty(employee.Id, employee.BornOn, [contract]), agreement.Kind, step, next.AddDays(-20), Law));
    }

    // What everybody who is followed has, until a day: interviews, a plan, a diagnosis, skills.
    private void GoOn(Employee employee, EmploymentContract contract, IntegrationPathway pathway, DateOnly until)
    {
        var book = _book with { Today = until };
        DemoPathways.Follow(book, pathway, employee.ReferentId!.Value, contract.LastDay!.Value);
        DemoDiagnoses.AddOne(book.Db, book.Dice, pathway, employee.ReferentId.Value, until);
        DemoSkills.Follow(book.Db, book.Dice, book.Skills, employee, contract.JobTitle, pathway, until);
    }
}
