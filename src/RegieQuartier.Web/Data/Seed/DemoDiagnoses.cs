using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Pathways.BarrierKind;
using static RegieQuartier.Domain.Pathways.ObstacleLevel;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What stands between the demo employees and work, how it moved, and who read of it.</summary>
internal static class DemoDiagnoses
{
    private const int Seed = 1904;
    private const int OneInThree = 3;

    /// <summary>Adds them all, for the pathways that go on. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var dice = new Random(Seed);
        var people = await db.Employees.Include(employee => employee.Referents).OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id).ToListAsync(cancellation);
        var pathways = await db.IntegrationPathways.Where(pathway => pathway.ClosedOn == null).ToDictionaryAsync(pathway => pathway.EmployeeId, cancellation);
        var number = 0;
        foreach (var employee in people.Where(one => pathways.ContainsKey(one.Id)))
        {
            var pathway = pathways[employee.Id];
            if (employee.AccountId == DemoAccounts.Employee)
            {
                AddFatoumata(db, pathway, today);
                continue;
            }

            AddOne(db, dice, pathway, employee.ReferentId!.Value, today);
            if (employee.ReferentId == DemoAccounts.Claire && number++ == 0)
            {
                AddOpening(db, pathway, today);
            }
        }
    }

    // A year told in three reviews: childcare is settled, the permit comes, the written word takes time.
    private static void AddFatoumata(RegieQuartierDbContext db, IntegrationPathway pathway, DateOnly today)
    {
        var claire = DemoAccounts.Claire;
        Review(db, pathway, claire, ReviewMoment.Entry, pathway.OpenedOn.AddDays(7), new()
        {
            [Literacy] = Serious,
            [Housing] = Moderate,
            [AdministrativeSteps] = Moderate,
            [Mobility] = Serious,
            [Availability] = Moderate,
            [Childcare] = Blocking,
            [Digital] = Moderate,
            [Qualification] = Serious,
            [Confidence] = Serious,
        });
        Review(db, pathway, claire, ReviewMoment.Review, pathway.OpenedOn.AddDays(126), new()
        {
            [Literacy] = Serious,
            [Housing] = Moderate,
            [AdministrativeSteps] = Slight,
            [Mobility] = Serious,
            [Availability] = Slight,
            [Childcare] = Moderate,
            [Digital] = Moderate,
            [Qualification] = Serious,
            [Confidence] = Moderate,
        });
        Review(db, pathway, claire, ReviewMoment.Review, today.AddDays(-12), new()
        {
            [Literacy] = Moderate,
            [Housing] = Serious,
            [AdministrativeSteps] = Slight,
            [Mobility] = Moderate,
            [Availability] = None,
            [Childcare] = None,
            [Digital] = Slight,
            [Qualification] = Moderate,
            [Confidence] = Slight,
        });
        Barrier(db, pathway, Childcare, claire, pathway.OpenedOn.AddDays(7), inside: true, outside: true).Resolve(claire, WorkingDays.UpTo(today.AddDays(-19)));
        Barrier(db, pathway, Mobility, claire, today.AddDays(-40), inside: true, outside: true);
        Barrier(db, pathway, Literacy, claire, today.AddDays(-75), inside: false, outside: true);
        Barrier(db, pathway, Housing, claire, today.AddDays(-12), inside: false, outside: false);
        Barrier(db, pathway, Qualification, claire, today.AddDays(-90), inside: true, outside: false).Persist(claire, WorkingDays.UpTo(today.AddDays(-12)));
        DemoRules.Accepted(pathway.AdjustWork("Pas de port de charges de plus de 10\u00a0kg. Prise de poste après 8\u00a0h\u00a045.", claire, today.AddDays(-60)));
        db.AddRange(
            SensitiveSupport.Note(pathway, SensitiveKind.Health, needed: true, SensitiveReferral.OccupationalHealth, claire, today.AddDays(-60)).Value!,
            SensitiveSupport.Note(pathway, SensitiveKind.Justice, needed: false, SensitiveReferral.NoneYet, claire, today.AddDays(-60)).Value!);
        AddReadings(db, pathway.EmployeeId, today);
    }

    private static void AddReadings(RegieQuartierDbContext db, Guid employeeId, DateOnly today)
    {
        (Guid Who, string Part, int DaysAgo, int Hour)[] readings =
        [
            (DemoAccounts.Claire, AuditActions.RecordRead, 12, 9), (DemoAccounts.Claire, AuditActions.DiagnosisRead, 12, 9), (DemoAccounts.Claire, AuditActions.InterviewsRead, 12, 10),
            (DemoAccounts.Bruno, AuditActions.RecordRead, 10, 7), (DemoAccounts.Director, AuditActions.RecordRead, 6, 14), (DemoAccounts.Director, AuditActions.ContractsRead, 6, 14),
            (DemoAccounts.Claire, AuditActions.ReservedPartRead, 5, 16), (DemoAccounts.Claire, AuditActions.InterviewsRead, 4, 11), (DemoAccounts.Director, AuditActions.DiagnosisRead, 3, 17),
        ];
        db.AddRange(readings.Select(reading => AuditEntry.Record(reading.Part, reading.Who, employeeId, ParisZone.At(WorkingDays.UpTo(today.AddDays(-reading.DaysAgo)), new TimeOnly(reading.Hour, 10)))));
    }

    /// <summary>Adds the diagnosis of a pathway that goes on. The caller saves.</summary>
    public static void AddOne(RegieQuartierDbContext db, Random dice, IntegrationPathway pathway, Guid advisorId, DateOnly today)
    {
        var first = pathway.OpenedOn.AddDays(7);
        if (first > today)
        {
            return;
        }

        var levels = BarrierKindMeaning.Open.Where(_ => dice.Next(OneInThree) > 0).ToDictionary(kind => kind, _ => (ObstacleLevel)dice.Next(5));
        levels[Mobility] = Serious;
        HashSet<BarrierKind> lifted = [];
        Review(db, pathway, advisorId, ReviewMoment.Entry, first, levels);
        foreach (var kind in levels.Where(level => level.Value >= Serious).Select(level => level.Key))
        {
            var barrier = Barrier(db, pathway, kind, advisorId, first, inside: dice.Next(2) == 0, outside: dice.Next(2) == 0);
            if (first.AddDays(150) < today && dice.Next(OneInThree) == 0)
            {
                DemoRules.Accepted(barrier.Resolve(advisorId, WorkingDays.From(first.AddDays(110 + dice.Next(30)))));
                lifted.Add(kind);
            }
        }

        if (first.AddDays(150) < today)
        {
            Review(db, pathway, advisorId, ReviewMoment.Review, first.AddDays(150), levels.ToDictionary(level => level.Key, level => lifted.Contains(level.Key) ? (ObstacleLevel)dice.Next(2) : Moved(dice, level.Value)));
        }
    }

    private static ObstacleLevel Moved(Random dice, ObstacleLevel level) => (ObstacleLevel)Math.Clamp((int)level - dice.Next(-1, 3), 0, 4);

    // Claire was away; she reads of it on her first page.
    private static void AddOpening(RegieQuartierDbContext db, IntegrationPathway pathway, DateOnly today)
    {
        var (employeeId, at) = (pathway.EmployeeId, ParisZone.At(WorkingDays.UpTo(today.AddDays(-3)), new TimeOnly(17, 20)));
        db.AddRange(
            SensitiveSupport.Note(pathway, SensitiveKind.Health, needed: true, SensitiveReferral.HealthService, DemoAccounts.Claire, WorkingDays.UpTo(today.AddDays(-5))).Value!,
            SensitiveOpening.Open(employeeId, DemoAccounts.Director, "Demande urgente de la personne un soir où Claire n’était pas joignable : vers qui la renvoyer.", at).Value!,
            AuditEntry.Record(AuditActions.ReservedPartOpened, DemoAccounts.Director, employeeId, at),
            AuditEntry.Record(AuditActions.ReservedPartRead, DemoAccounts.Director, employeeId, at));
    }

    private static void Review(RegieQuartierDbContext db, IntegrationPathway pathway, Guid advisorId, ReviewMoment moment, DateOnly about, Dictionary<BarrierKind, ObstacleLevel> levels)
    {
        var day = WorkingDays.UpTo(about);
        db.Add(PathwayReview.Write(pathway, [], moment, day, advisorId, levels, day).Value!);
    }

    private static PathwayBarrier Barrier(RegieQuartierDbContext db, IntegrationPathway pathway, BarrierKind kind, Guid advisorId, DateOnly day, bool inside, bool outside)
    {
        day = WorkingDays.UpTo(day);
        var barrier = PathwayBarrier.Identify(pathway, kind, advisorId, day).Value!;
        DemoRules.Accepted(barrier.Support(inside, outside, advisorId, day));
        db.Add(barrier);
        return barrier;
    }
}
