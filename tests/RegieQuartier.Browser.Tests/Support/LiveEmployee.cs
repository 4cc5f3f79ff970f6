using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Files;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>An employee whose record has something on every page, with names as long as they go; Claire follows her.</summary>
public sealed record LiveEmployee(
    Guid Id, Guid Contract, Guid Pass, Guid Extension, Guid Paper, Guid Planned, Guid Draft, Guid Review, Guid Goal, Guid Action, Guid Left, Guid Call, Guid Template, Guid Reason, LiveSkills Skills)
{
    /// <summary>Her eligibility diagnosis.</summary>
    public Guid Eligibility { get; private init; }

    public Guid Held { get; private init; }

    /// <summary>A suspension of her contract, and one that her PASS is held for.</summary>
    public Guid HeldAlone { get; private init; }

    public Guid LeantOn { get; private init; }

    public Guid Interviewed { get; private init; }

    /// <summary>An older contract, broken twice: once for good.</summary>
    public Guid Broken { get; private init; }

    /// <summary>A trainee of the staff register.</summary>
    public Guid Trainee { get; private init; }

    /// <summary>A document of hers.</summary>
    public Guid Document { get; private init; }

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    /// <summary>Writes her down. The caller saves.</summary>
    public static async Task<LiveEmployee> TellAsync(RegieQuartierDbContext db, DateTimeOffset now)
    {
        var (today, hired) = (ParisZone.DayOf(now), new DateOnly(2025, 1, 6));
        var phone = PhoneNumber.FromE164("+33639981234");
        var employee = Employee.Enter(
            new EmployeeIdentity(Civility.Mrs, "Marie-Ange Philomène", "Etoundi-Vautier de La Bretonnière-Saint-Hilaire", "Gebremedhin-Lecoutour", new DateOnly(1975, 4, 12), "camerounaise"),
            new EmployeeContact(phone, "marie-ange.philomene.etoundi-vautier-de-la-bretonniere@courrier-des-habitants.exemple.fr", "112 bis avenue du Maréchal-de-Lattre-de-Tassigny", "14000", "Caen", "Îlot 7, résidence des Tilleuls"),
            now).Value!;
        employee.InCaseOf(new EmergencyContact("Anne-Charlotte Gebremedhin-Lecoutour", phone, "belle-sœur"));
        employee.JoinCrewOf(DemoAccounts.Bruno);
        employee.NameReferent(DemoAccounts.Claire, now);
        var agreement = await db.SiaeAgreements.FirstAsync(known => known.Kind == SiaeKind.Aci);
        var contract = EmploymentContract.Sign(
            new ContractParty(employee.Id, employee.BornOn, []), agreement,
            new ContractTerms(ContractType.Cddi, "Agente d’entretien polyvalente des parties communes", hired, hired.AddYears(2).AddDays(-1), 26 * 60), null, hired, Law).Value!;
        var broken = Break(employee, hired.AddYears(-1));
        contract.Suspend(ContractSuspensionReason.ImmersionOrAction, today.AddDays(-70), today.AddDays(-60));
        contract.Withdraw(contract.Suspensions[0], SuspensionWithdrawal.WrittenTwice, [], today);
        contract.Suspend(ContractSuspensionReason.ImmersionOrAction, today.AddDays(-50), today.AddDays(-45));
        contract.Suspend(ContractSuspensionReason.ImmersionOrAction, today.AddDays(-40), today.AddDays(-30));
        var pass = IaePass.Receive(employee.Id, PassNumber.FromText("999991234567"), hired, Law);
        pass.Suspend(SuspensionReason.ContractSuspended, today.AddDays(-40), today.AddDays(-30), SiaeKind.Aci, today.AddDays(-40), Law);
        var extension = pass.Extend(new ExtensionDemand(ExtensionReason.Senior, pass.EndsOn.AddDays(200), SiaeKind.Aci, employee.BornOn), today, Law).Value!;
        contract.Suspend(ContractSuspensionReason.LongAbsence, today.AddDays(-2), today.AddDays(1));
        pass.Suspend(SuspensionReason.ContractSuspended, today.AddDays(-2), today.AddDays(1), SiaeKind.Aci, today, Law);
        var diagnosis = EligibilityDiagnosis.Make(employee.Id, new EligibilityTerms(PrescriberKind.Employer, hired, new Dictionary<EligibilityCriterion, DateOnly?> { [EligibilityCriterion.Rsa] = hired }), SiaeKind.Aci, today, Law).Value!;
        var paper = EmployeePaper.Of(employee, PaperKind.Caces, "R489 catégorie 3", null, today.AddDays(-3)).Value!;
        var pathway = IntegrationPathway.Open(employee.Id, hired);
        var planned = Interview.Plan(pathway, DemoAccounts.Claire, InterviewKind.RenewalReview, now.AddDays(3), now).Value!;
        var draft = Interview.Begin(pathway, DemoAccounts.Claire, InterviewKind.FollowUp, now.AddDays(-1)).Value!;
        var done = Interview.Begin(pathway, DemoAccounts.Claire, InterviewKind.FollowUp, now.AddDays(-40)).Value!;
        done.Complete(DemoAccounts.Claire, new InterviewReport(InterviewKind.FollowUp, now.AddDays(-40), 45, today, new InterviewTexts("Le projet se précise.", "À reprendre doucement.", "S’inscrire au code.")), today);
        var delegation = ReferentDelegation.Plan(DemoAccounts.Claire, DemoAccounts.Thomas, today, today.AddDays(4), today).Value!;
        var goal = PathwayGoal.Propose(pathway, new GoalTerms("Devenir agente de bionettoyage hospitalier et garder ses matinées pour les enfants", PathwayTheme.Employment, today.AddDays(90)), hired).Value!;
        goal.Agree();
        var action = goal.Plan(pathway, new ActionTerms("Visiter le service de bionettoyage du centre hospitalier universitaire avec l’équipe", ActionDoer.Together, "Centre hospitalier universitaire de Caen-Normandie", today.AddDays(-4))).Value!;
        goal.Finish(goal.Plan(pathway, new ActionTerms("Mettre à jour le CV", ActionDoer.Person, "", null)).Value!, today.AddDays(-9), "Il est prêt.", pathway, today);
        var review = Diagnose(db, pathway, today, now);
        db.AddRange(employee, broken, contract, pass, diagnosis, paper, pathway, planned, draft, done, delegation, goal);
        var exit = await db.PathwayExits.Include(known => known.FollowUps).FirstAsync(known => db.IntegrationPathways.Any(left => left.Id == known.PathwayId && db.Employees.Any(person => person.Id == left.EmployeeId && person.Referents.Any(referent => referent.EndsAt == null && referent.AdvisorId == DemoAccounts.Claire))));
        var left = await db.IntegrationPathways.Where(known => known.Id == exit.PathwayId).Select(known => known.EmployeeId).SingleAsync();
        var (template, reason) = (await db.ActionTemplates.FirstAsync(), await db.ExitReasons.FirstAsync());
        return new LiveEmployee(employee.Id, contract.Id, pass.Id, extension.Id, paper.Id, planned.Id, draft.Id, review.Id, goal.Id, action.Id, left, exit.FollowUps[0].Id, template.Id, reason.Id, LiveSkills.Tell(db, pathway, today))
        {
            Broken = broken.Id,
            Eligibility = diagnosis.Id,
            Held = pass.Suspensions[0].Id,
            HeldAlone = contract.Suspensions[0].Id,
            LeantOn = contract.Suspensions[1].Id,
            Interviewed = done.Id,
            Document = AddDocuments(db, employee, today),
            Trainee = AddTrainee(db, today),
        };
    }

    private static Guid AddTrainee(RegieQuartierDbContext db, DateOnly today)
    {
        var trainee = Domain.Employees.Trainee.Receive(new TraineeFacts(
            TraineeKind.Internship, "Marie-Charlotte Philomène Apolline", "Gebremedhin-Lecoutour de La Bretonnière", today.AddDays(-10), today.AddDays(30), "Jean-Christophe Vautier de La Bretonnière", "Atelier des espaces verts, 112 bis avenue du Maréchal-de-Lattre-de-Tassigny"), today).Value!;
        db.Add(trainee);
        return trainee.Id;
    }

    private static EmploymentContract Break(Employee employee, DateOnly startsOn)
    {
        var terms = new ContractTerms(ContractType.FixedTerm, "Agente d’entretien remplaçante", startsOn, startsOn.AddMonths(6).AddDays(-1), 26 * 60);
        var party = new ContractParty(employee.Id, employee.BornOn, []);
        var contract = EmploymentContract.Sign(party, null, terms, null, startsOn, Law).Value!;
        contract.Terminate(startsOn.AddMonths(2), TerminationReason.Resignation);
        contract.WithdrawTermination(TerminationWithdrawal.GivenUp, party, startsOn.AddMonths(1), Law);
        contract.Terminate(startsOn.AddMonths(5), TerminationReason.LastingJobElsewhere);
        return contract;
    }

    /// <summary>A document with its name, its title and its weight as long as they go, one that is over, and a paper of her contract.</summary>
    private static Guid AddDocuments(RegieQuartierDbContext db, Employee employee, DateOnly today)
    {
        var name = $"{string.Join('_', Enumerable.Repeat("numérisation_du_certificat", 4))}.pdf";
        (DocumentTerms Terms, ReceivedFile File)[] documents =
        [
            (new(DocumentKind.Certificate, "Certificat d’aptitude à la conduite en sécurité des autolaveuses autoportées, recto et verso, numérisé", today.AddDays(200)), DemoFiles.Pdf(name, "Certificat")),
            (new(DocumentKind.IdentityPaper, "Titre de séjour", today.AddDays(-3)), DemoFiles.Png("titre-de-sejour.png", "Titre")),
            (new(DocumentKind.Contract, "CDDI signé", null), DemoFiles.Pdf("cddi.pdf", "Contrat")),
        ];
        var kept = documents.Select(one => (Document: EmployeeDocument.Add(employee.Id, one.Terms, one.File, DemoAccounts.Claire, today).Value!, one.File)).ToList();
        db.AddRange(kept.Select(one => one.Document));
        db.AddRange(kept.Select(one => DocumentContent.Of(one.Document, one.File)));
        return kept[0].Document.Id;
    }

    /// <summary>A review of long ago and one of today, a barrier in each state, and the reserved part, opened once.</summary>
    private static PathwayReview Diagnose(RegieQuartierDbContext db, IntegrationPathway pathway, DateOnly today, DateTimeOffset now)
    {
        var all = BarrierKindMeaning.Open.ToDictionary(kind => kind, kind => (ObstacleLevel)((int)kind % 5));
        var entry = PathwayReview.Write(pathway, [], ReviewMoment.Entry, pathway.OpenedOn, DemoAccounts.Claire, all, pathway.OpenedOn).Value!;
        var review = PathwayReview.Write(pathway, [], ReviewMoment.Review, today, DemoAccounts.Claire, all.ToDictionary(level => level.Key, _ => ObstacleLevel.Slight), today).Value!;
        var barriers = new[] { BarrierKind.Mobility, BarrierKind.Childcare, BarrierKind.Housing, BarrierKind.Digital }
            .Select(kind => PathwayBarrier.Identify(pathway, kind, DemoAccounts.Claire, today).Value!).ToList();
        barriers[0].Support(inside: true, outside: true, DemoAccounts.Thomas, today);
        barriers[1].Resolve(DemoAccounts.Claire, today);
        barriers[2].Persist(DemoAccounts.Claire, today);
        pathway.AdjustWork("Pas de port de charges de plus de 10\u00a0kg, pas de travail en hauteur, pauses rapprochées, prise de poste après 9\u00a0h.", DemoAccounts.Claire, today);
        var support = SensitiveSupport.Note(pathway, SensitiveKind.Health, needed: true, SensitiveReferral.OccupationalHealth, DemoAccounts.Claire, today).Value!;
        var opening = SensitiveOpening.Open(pathway.EmployeeId, DemoAccounts.Director, "La personne appelle, et sa référente est en congé : vers qui la renvoyer ?", now.AddDays(-2)).Value!;
        db.AddRange([entry, review, .. barriers, support, opening]);
        return review;
    }
}
