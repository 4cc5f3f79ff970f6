using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>
/// Two pathways as crowded as the forms allow, every title as long as it goes: one that goes on, whose person has an account, and
/// one that ended, with its printed review. Claire follows both.
/// </summary>
public sealed record LiveOwnPages(Guid Account, Guid WithoutRecord, Guid Crowded, string Review)
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly DateOnly Hired = new(2025, 3, 3);

    /// <summary>Writes them down. The caller saves.</summary>
    public static async Task<LiveOwnPages> TellAsync(RegieQuartierFactory site, RegieQuartierDbContext db, DateTimeOffset now)
    {
        var account = (await site.AddAccountAsync(Role.Employee)).Id;
        var (going, left) = (Enter(db, "Marie-Ange Philomène", now), Enter(db, "Anne-Charlotte Clémentine", now));
        going.SignInWith(account);
        var today = ParisZone.DayOf(now);
        var agreement = await db.SiaeAgreements.FirstAsync(known => known.Kind == SiaeKind.Aci);
        Sign(db, going, agreement, today.AddDays(60));
        Sign(db, left, agreement, today.AddDays(-2));
        var skills = await db.Skills.OrderByDescending(skill => skill.Name.Length).Take(24).ToListAsync();
        var pathway = Crowd(db, going, skills, today);
        db.Add(Interview.Plan(pathway, DemoAccounts.Claire, InterviewKind.RenewalReview, now.AddDays(3), now).Value!);
        pathway.WriteOwnWords(Long("Je me lève le matin et je sais pourquoi", IntegrationPathway.OwnWordsMaxLength), account, today);
        pathway.AdjustWork(Long("Pas de port de charges de plus de 10 kg", IntegrationPathway.WorkAdjustmentMaxLength), DemoAccounts.Claire, today);
        var paper = DemoFiles.Pdf("contrat.pdf", "Contrat");
        var document = EmployeeDocument.Add(going.Id, new DocumentTerms(DocumentKind.Certificate, Long("Certificat de bionettoyage", EmployeeDocument.TitleMaxLength), today.AddDays(-1)), paper, DemoAccounts.Claire, today).Value!;
        db.AddRange(document, DocumentContent.Of(document, paper));
        var reason = new ExitReasons(await db.ExitReasons.ToListAsync()).At(10, today.AddDays(-1))!;
        var facts = new ExitFacts(today.AddDays(-1), Hired, 1200 * 60, ContractGoesOn: false, Long("J’ai repris confiance", PathwayExit.WordsMaxLength));
        var exit = PathwayExit.Decide(Crowd(db, left, skills, today), reason, facts, DemoAccounts.Claire, today, Law).Value!;
        db.Add(exit);
        return new LiveOwnPages(account, (await site.AddAccountAsync(Role.Employee)).Id, going.Id, $"/salaries/{left.Id}/sortie/{exit.Id}/bilan");
    }

    private static Employee Enter(RegieQuartierDbContext db, string firstName, DateTimeOffset now)
    {
        var employee = Employee.Enter(
            new EmployeeIdentity(Civility.Mrs, firstName, "Gebremedhin-Lecoutour de La Bretonnière", null, new DateOnly(1975, 4, 12), "camerounaise"),
            new EmployeeContact(PhoneNumber.FromE164("+33639981234"), "marie-ange.philomene.gebremedhin-lecoutour@courrier-des-habitants.exemple.fr", "112 bis avenue du Maréchal-de-Lattre-de-Tassigny", "14000", "Caen", "Îlot 7"),
            now).Value!;
        employee.InCaseOf(new EmergencyContact("Anne-Charlotte Gebremedhin-Lecoutour", PhoneNumber.FromE164("+33639981235"), "belle-sœur"));
        employee.JoinCrewOf(DemoAccounts.Bruno);
        employee.NameReferent(DemoAccounts.Claire, now);
        db.Add(employee);
        return employee;
    }

    private static void Sign(RegieQuartierDbContext db, Employee employee, SiaeAgreement agreement, DateOnly last)
    {
        var terms = new ContractTerms(ContractType.Cddi, "Agente d’entretien polyvalente des parties communes", Hired, last, 26 * 60);
        db.Add(EmploymentContract.Sign(new ContractParty(employee.Id, employee.BornOn, []), agreement, terms, null, Hired, Law).Value!);
    }

    private static IntegrationPathway Crowd(RegieQuartierDbContext db, Employee employee, IReadOnlyList<Skill> skills, DateOnly today)
    {
        var pathway = IntegrationPathway.Open(employee.Id, Hired);
        db.Add(pathway);
        for (var number = 0; number < 8; number++)
        {
            var goal = PathwayGoal.Propose(pathway, new GoalTerms(Long($"{number} Devenir agente de bionettoyage", PathwayGoal.TitleMaxLength), PathwayTheme.Employment, today.AddDays(90)), Hired).Value!;
            goal.Agree();
            goal.Plan(pathway, new ActionTerms(Long($"{number} Visiter le service", PathwayAction.TitleMaxLength), ActionDoer.Together, "", today.AddDays(number)));
            if (number > 1)
            {
                goal.Achieve(inPart: true, today.AddDays(-1));
            }

            var training = TrainingEnrolment.Plan(pathway, new TrainingTerms(TrainingKind.Other, Long($"{number} Techniques de lavage", TrainingEnrolment.TitleMaxLength), "", Hired.AddDays(40 * number), Hired.AddDays((40 * number) + 2), 14 * 60, "")).Value!;
            training.Start(pathway, today);
            training.Complete(14 * 60, today);
            training.Certify();
            var host = Long($"{number} Centre hospitalier", WorkImmersion.HostNameMaxLength);
            db.AddRange(goal, training, WorkImmersion.Plan(pathway, new ImmersionTerms(host, "", Long("Bionettoyage", WorkImmersion.JobTitleMaxLength), ImmersionPurpose.DiscoverJob, Hired.AddDays(60 * number), Hired.AddDays((60 * number) + 5)), [], Law).Value!);
        }

        db.AddRange(BarrierKindMeaning.Open.Select(kind => Lifted(pathway, kind, today)));
        var levels = skills.Select((skill, place) => (skill.Id, Level: place < 16 ? SkillLevel.Autonomous : SkillLevel.WithHelp)).ToDictionary(one => one.Id, one => one.Level);
        db.Add(SkillAssessment.Make(pathway, today.AddDays(-10), DemoAccounts.Bruno, SkillAssessor.Supervisor, levels, today).Value!);
        return pathway;
    }

    private static PathwayBarrier Lifted(IntegrationPathway pathway, BarrierKind kind, DateOnly today)
    {
        var barrier = PathwayBarrier.Identify(pathway, kind, DemoAccounts.Claire, today).Value!;
        barrier.Resolve(DemoAccounts.Claire, today);
        return barrier;
    }

    // The same words again, as long as it goes: line breaks included, as somebody types them.
    private static string Long(string words, int length) => string.Concat(Enumerable.Repeat($"{words}, ", length))[..length].TrimEnd(' ', ',');
}
