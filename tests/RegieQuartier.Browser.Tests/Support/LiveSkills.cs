using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>The skills, the trainings and the immersions of the employee whose record is full.</summary>
public sealed record LiveSkills(Guid Assessment, Guid Training, Guid TrainingOver, Guid Immersion, Guid ImmersionOver)
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    /// <summary>Writes them down. The caller saves.</summary>
    public static LiveSkills Tell(RegieQuartierDbContext db, IntegrationPathway pathway, DateOnly today)
    {
        var first = Assess(pathway, today.AddDays(-200), SkillLevel.ToAcquire, SkillLevel.WithHelp, today);
        var last = Assess(pathway, today.AddDays(-20), SkillLevel.Autonomous, SkillLevel.InProgress, today);
        var training = TrainingEnrolment.Plan(pathway, new TrainingTerms(
            TrainingKind.ElectricalAuthorisation, "Habilitation électrique BS et BE manœuvre, interventions simples de remplacement et de raccordement",
            "Groupement d’établissements pour la formation continue du Calvados", today.AddDays(-2), today.AddDays(20), 35 * 60, "Opérateur de compétences de la cohésion sociale")).Value!;
        training.Enrol(pathway);
        training.Start(pathway, today);
        var over = TrainingEnrolment.Plan(pathway, new TrainingTerms(TrainingKind.FirstAid, "SST, formation initiale", "", today.AddDays(-90), today.AddDays(-89), 14 * 60, "")).Value!;
        over.Start(pathway, today);
        over.Complete(13 * 60, today);
        var host = new ImmersionTerms(
            "Établissement d’hébergement pour personnes âgées dépendantes des Rives de l’Orne", "", "Agente de service hospitalier chargée du bionettoyage des chambres",
            ImmersionPurpose.DiscoverJob, today.AddDays(-60), today.AddDays(-50));
        var concluded = WorkImmersion.Plan(pathway, host, [], Law).Value!;
        concluded.Conclude("Très à l’aise avec les résidents, demande à recommencer dans un autre service avant de choisir.", false, true, concluded.EndsOn, today);
        var open = WorkImmersion.Plan(pathway, host with { StartsOn = today.AddDays(-5), EndsOn = today.AddDays(5) }, [concluded], Law).Value!;
        db.AddRange(first, last, training, over, concluded, open);
        return new LiveSkills(last.Id, training.Id, over.Id, open.Id, concluded.Id);
    }

    // Behaviour rises and cleaning goes down, so that both bars are drawn.
    private static SkillAssessment Assess(IntegrationPathway pathway, DateOnly day, SkillLevel behaviour, SkillLevel cleaning, DateOnly today) => SkillAssessment.Make(
        pathway,
        day,
        DemoAccounts.Bruno,
        SkillAssessor.Supervisor,
        InitialSkills.All.Where(skill => skill.Domain is SkillDomain.Behavioural or SkillDomain.Cleaning).ToDictionary(skill => skill.Id, skill => skill.Domain == SkillDomain.Cleaning ? cleaning : behaviour),
        today).Value!;
}
