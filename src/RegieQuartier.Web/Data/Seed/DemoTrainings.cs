using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The trainings and the immersions of the demo employees: past, under way and to come.</summary>
internal static class DemoTrainings
{
    private const int Seed = 5135;
    private const int MinutesInAnHour = 60;

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly (TrainingKind Kind, string Title, string Body, int Days, int Hours, string Funder)[] Trainings =
    [
        (TrainingKind.FirstAid, "SST, formation initiale", "Secours et Prévention 14", 2, 14, "Uniformation"),
        (TrainingKind.Cleaning, "Lavage mécanisé et autolaveuse", "Institut de la propreté", 3, 21, "Uniformation"),
        (TrainingKind.BasicSkills, "Français du travail", "Atelier des mots", 60, 40, "Région Normandie"),
        (TrainingKind.ManualHandling, "Gestes et postures", "Secours et Prévention 14", 1, 7, ""),
        (TrainingKind.GreenSpaces, "Conduite d’une tondeuse autoportée", "Lycée horticole", 2, 14, "Uniformation"),
        (TrainingKind.Digital, "Utiliser son téléphone pour les démarches", "Espace numérique du quartier", 20, 12, ""),
        (TrainingKind.Caces, "CACES R489, catégorie 3", "Centre de formation logistique", 4, 28, "France Travail"),
    ];

    private static readonly (string Host, string Job, ImmersionPurpose Purpose, string Note, bool? IsMet, bool? Hires)[] Immersions =
    [
        ("Crèche Les Petits Pas", "Entretien des locaux", ImmersionPurpose.DiscoverJob, "À l’heure, appréciée de l’équipe. Préfère travailler sans les enfants.", true, null),
        ("Clinique des Rives", "Bionettoyage", ImmersionPurpose.ConfirmProject, "Projet confirmé : le rythme et les consignes conviennent.", true, true),
        ("Jardins de la Prairie", "Jardinage", ImmersionPurpose.DiscoverJob, "Le travail plaît, le trajet est long.", true, false),
        ("Résidence Les Ormes", "Aide en cuisine", ImmersionPurpose.StartRecruitment, "Un contrat est possible au printemps.", false, true),
    ];

    /// <summary>Adds them all. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var dice = new Random(Seed);
        var contracts = await db.EmploymentContracts.ToDictionaryAsync(contract => contract.EmployeeId, cancellation);
        var pathways = await db.IntegrationPathways.Where(pathway => pathway.ClosedOn == null).ToDictionaryAsync(pathway => pathway.EmployeeId, cancellation);
        foreach (var employee in await db.Employees.OrderBy(known => known.SortName).ThenBy(known => known.Id).ToListAsync(cancellation))
        {
            if (!pathways.TryGetValue(employee.Id, out var pathway))
            {
                continue;
            }

            if (string.Equals(employee.LastName, DemoFatoumata.LastName, StringComparison.Ordinal))
            {
                TellFatoumata(db, pathway, today);
                continue;
            }

            // Nothing is planned beyond the contract: what would end too late begins earlier.
            var last = contracts[employee.Id].LastDay ?? DateOnly.MaxValue;
            if (dice.Next(2) == 0)
            {
                var which = dice.Next(Trainings.Length);
                AddTraining(db, pathway, which, Earlier(today.AddDays(dice.Next(-200, 60)), last.AddDays(-Trainings[which].Days - 7)), today, isGivenUp: dice.Next(8) == 0);
            }

            if (dice.Next(4) == 0)
            {
                AddImmersion(db, pathway, Immersions[dice.Next(Immersions.Length)], Earlier(today.AddDays(dice.Next(-150, 40)), last.AddDays(-19)), dice.Next(3, 12), today, []);
            }
        }
    }

    private static void TellFatoumata(RegieQuartierDbContext db, IntegrationPathway pathway, DateOnly today)
    {
        AddTraining(db, pathway, 0, DemoFatoumata.FirstAidFrom(today), today, isGivenUp: false);
        AddTraining(db, pathway, 1, today.AddDays(-70), today, isGivenUp: false);
        AddTraining(db, pathway, 2, today.AddDays(-20), today, isGivenUp: false);
        var first = AddImmersion(db, pathway, Immersions[0], today.AddDays(-49), 5, today, []);
        AddImmersion(db, pathway, Immersions[1], today.AddDays(14), 12, today, [first]);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static void AddTraining(RegieQuartierDbContext db, IntegrationPathway pathway, int which, DateOnly startsOn, DateOnly today, bool isGivenUp)
    {
        var (kind, title, body, days, hours, funder) = Trainings[which];
        var minutes = hours * MinutesInAnHour;
        var from = WorkingDays.From(startsOn < pathway.OpenedOn ? pathway.OpenedOn : startsOn);
        var training = TrainingEnrolment.Plan(pathway, new TrainingTerms(kind, title, body, from, WorkingDays.From(from.AddDays(days - 1)), minutes, funder)).Value!;
        db.Add(training);
        if (from.AddDays(-20) > today)
        {
            return;
        }

        DemoRules.Accepted(training.Enrol(pathway));
        if (isGivenUp)
        {
            DemoRules.Accepted(training.Abandon(0, today));
        }
        else if (from <= today)
        {
            DemoRules.Accepted(training.Start(pathway, today));
            if (training.EndsOn < today)
            {
                DemoRules.Accepted(training.Complete(minutes - (which * MinutesInAnHour / 2), today));
                DemoRules.Accepted(kind is TrainingKind.FirstAid or TrainingKind.Caces ? training.Certify() : Result.Done);
            }
        }
    }

    private static WorkImmersion AddImmersion(
        RegieQuartierDbContext db,
        IntegrationPathway pathway,
        (string Host, string Job, ImmersionPurpose Purpose, string Note, bool? IsMet, bool? Hires) host,
        DateOnly startsOn,
        int days,
        DateOnly today,
        IReadOnlyList<WorkImmersion> others)
    {
        var from = WorkingDays.From(startsOn < pathway.OpenedOn ? pathway.OpenedOn : startsOn);
        var terms = new ImmersionTerms(host.Host, "", host.Job, host.Purpose, from, WorkingDays.UpTo(from.AddDays(days - 1)));
        var immersion = WorkImmersion.Plan(pathway, terms, others, Law).Value!;
        db.Add(immersion);

        // The last ones wait for their outcome.
        if (immersion.EndsOn < today.AddDays(-15))
        {
            DemoRules.Accepted(immersion.Conclude(host.Note, host.IsMet, host.Hires, immersion.EndsOn, today));
        }

        return immersion;
    }
}
