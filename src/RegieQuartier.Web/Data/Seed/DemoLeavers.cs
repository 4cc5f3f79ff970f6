using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What those who left the demonstration learnt before: their printed review has something to say.</summary>
internal static class DemoLeavers
{
    private static readonly (TrainingKind Kind, string Title, string Body, int Hours)[] Trainings =
    [
        (TrainingKind.FirstAid, "SST, formation initiale", "Secours et Prévention 14", 14),
        (TrainingKind.ManualHandling, "Gestes et postures", "Secours et Prévention 14", 7),
        (TrainingKind.BasicSkills, "Français du travail", "Atelier des mots", 40),
    ];

    private static readonly BarrierKind[] Barriers = [BarrierKind.Mobility, BarrierKind.Childcare, BarrierKind.AdministrativeSteps, BarrierKind.Digital];

    /// <summary>Adds it to a pathway that is about to be closed. The caller saves.</summary>
    /// <param name="db">Where it goes.</param>
    /// <param name="number">Which one it is: they differ.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="advisorId">Who follows the person.</param>
    /// <param name="skills">The grid.</param>
    /// <param name="last">Its last day.</param>
    public static void AddTo(RegieQuartierDbContext db, int number, IntegrationPathway pathway, Guid advisorId, IReadOnlyList<Skill> skills, DateOnly last)
    {
        var first = pathway.OpenedOn;
        if (first.AddDays(60) > last)
        {
            return;
        }

        var (kind, title, body, hours) = Trainings[number % Trainings.Length];
        var from = WorkingDays.From(first.AddDays(30));
        var training = TrainingEnrolment.Plan(pathway, new TrainingTerms(kind, title, body, from, WorkingDays.From(from.AddDays(1)), hours * 60, "")).Value!;
        DemoRules.Accepted(training.Start(pathway, last));
        DemoRules.Accepted(training.Complete(hours * 60, last));
        var barrier = PathwayBarrier.Identify(pathway, Barriers[number % Barriers.Length], advisorId, WorkingDays.From(first.AddDays(7))).Value!;
        DemoRules.Accepted(barrier.Resolve(advisorId, WorkingDays.UpTo(last.AddDays(-7))));
        Review(db, pathway, advisorId, ReviewMoment.Entry, WorkingDays.From(first.AddDays(7)), barrier.Kind, ObstacleLevel.Serious);
        // One in three was not made: the page of the exit asks for it.
        if (number % 3 != 0)
        {
            Review(db, pathway, advisorId, ReviewMoment.Exit, WorkingDays.UpTo(last.AddDays(-5)), barrier.Kind, ObstacleLevel.Slight);
        }

        var levels = skills.Where((_, place) => (place + number) % 4 == 0).ToDictionary(skill => skill.Id, _ => SkillLevel.Autonomous);
        db.AddRange(training, barrier, SkillAssessment.Make(pathway, WorkingDays.UpTo(last.AddDays(-10)), DemoAccounts.Bruno, SkillAssessor.Supervisor, levels, last).Value!);
    }

    private static void Review(RegieQuartierDbContext db, IntegrationPathway pathway, Guid advisorId, ReviewMoment moment, DateOnly day, BarrierKind kind, ObstacleLevel level) =>
        db.Add(PathwayReview.Write(pathway, [], moment, day, advisorId, new Dictionary<BarrierKind, ObstacleLevel> { [kind] = level, [BarrierKind.Qualification] = ObstacleLevel.Moderate }, day).Value!);
}
