using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>A few who are here without a contract: the part of the staff register that is theirs.</summary>
internal static class DemoTrainees
{
    /// <summary>Adds them. The caller saves.</summary>
    public static void AddTo(RegieQuartierDbContext db, DateOnly today)
    {
        Add(db, today, new(TraineeKind.Internship, "Lina Inès", "Morel", today.AddDays(-21), today.AddDays(20), "Bruno Castel", "Espaces verts, îlot 7"));
        Add(db, today, new(TraineeKind.CivicService, "Yanis", "Benali", today.AddDays(-60), today.AddDays(180), "Sophie Kerbrat", "Maison de quartier"));
        Add(db, today, new(TraineeKind.Internship, "Théo", "Lecomte", today.AddDays(-200), today.AddDays(-172), "Aïssatou Barry", "Propreté des halls"));
    }

    private static void Add(RegieQuartierDbContext db, DateOnly today, TraineeFacts facts) => db.Add(Trainee.Receive(facts, today).Value!);
}
