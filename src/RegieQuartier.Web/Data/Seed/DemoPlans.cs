using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The plans of action of the demo employees: some go well, some are late, some are empty.</summary>
internal static class DemoPlans
{
    private static readonly (PathwayTheme Theme, string Title)[] Goals =
    [
        (PathwayTheme.Mobility, "Passer le permis"),
        (PathwayTheme.Employment, "Devenir agente hospitalière"),
        (PathwayTheme.FrenchLanguage, "Lire les consignes sans aide"),
        (PathwayTheme.Training, "Obtenir le CQP d’agent de propreté"),
        (PathwayTheme.Housing, "Avoir un logement à soi"),
        (PathwayTheme.Childcare, "Trouver une garde pour les matins"),
        (PathwayTheme.Resources, "Tenir un budget"),
        (PathwayTheme.Digital, "Faire ses démarches en ligne"),
        (PathwayTheme.Employment, "Travailler dans les espaces verts"),
    ];

    private static readonly string[] Outcomes = ["Fait, sans difficulté.", "Rendez-vous tenu, la suite est fixée.", "", "Dossier complet envoyé."];

    /// <summary>Adds one plan. The caller saves.</summary>
    /// <param name="db">Where it goes.</param>
    /// <param name="dice">Chance, from a fixed seed.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="actions">The referential.</param>
    /// <param name="last">The last day that it knows of.</param>
    public static void AddTo(RegieQuartierDbContext db, Random dice, IntegrationPathway pathway, IReadOnlyList<ActionTemplate> actions, DateOnly last)
    {
        var first = dice.Next(Goals.Length);
        for (var number = 0; number < 1 + dice.Next(3); number++)
        {
            var (theme, title) = Goals[(first + number) % Goals.Length];
            var proposedOn = Earlier(pathway.OpenedOn.AddDays(14), last);
            var goal = PathwayGoal.Propose(pathway, new GoalTerms(title, theme, last.AddDays(dice.Next(30, 200))), proposedOn).Value!;
            if (number < 2)
            {
                goal.Agree();
            }

            AddActions(dice, goal, pathway, [.. actions.Where(action => action.Theme == theme)], last);
            if (dice.Next(5) == 0 && goal.Status == GoalStatus.InProgress)
            {
                goal.Achieve(inPart: dice.Next(3) == 0, last.AddDays(-dice.Next(1, 30)));
            }

            db.Add(goal);
        }
    }

    private static void AddActions(Random dice, PathwayGoal goal, IntegrationPathway pathway, IReadOnlyList<ActionTemplate> offered, DateOnly last)
    {
        var agreed = goal.Status != GoalStatus.Proposed;
        foreach (var template in offered.Take(1 + dice.Next(3)))
        {
            var terms = new ActionTerms(template.Title, (ActionDoer)dice.Next(3), dice.Next(2) == 0 ? "" : PartnerFor(goal.Theme), Later(pathway.OpenedOn, last.AddDays(dice.Next(-2, 60))), template.Id);
            var action = goal.Plan(pathway, terms).Value!;
            switch (dice.Next(5))
            {
                case 0 or 1 when agreed:
                    DemoRules.Accepted(goal.Finish(action, Later(pathway.OpenedOn, last.AddDays(-dice.Next(2, 60))), Outcomes[dice.Next(Outcomes.Length)], pathway, last));
                    break;
                case 2 when agreed:
                    DemoRules.Accepted(goal.Start(action));
                    break;
                case 3 when dice.Next(4) == 0:
                    DemoRules.Accepted(goal.Cancel(action, "Plus d’actualité.", last));
                    break;
                default:
                    break;
            }
        }
    }

    private static string PartnerFor(PathwayTheme theme) => theme switch
    {
        PathwayTheme.Mobility => "Auto-école solidaire",
        PathwayTheme.Employment => "France Travail",
        PathwayTheme.FrenchLanguage => "Atelier des mots",
        PathwayTheme.Training => "Institut de la propreté",
        PathwayTheme.Housing or PathwayTheme.Resources => "CCAS",
        PathwayTheme.Childcare => "Crèche municipale",
        PathwayTheme.Digital => "Espace numérique du quartier",
        _ => "",
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
