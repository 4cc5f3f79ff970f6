using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Those who applied these last weeks.</summary>
internal static class DemoCandidates
{
    private const int Seed = 41;

    private static readonly (string Job, string SentBy)[] Wishes =
    [
        ("Agent de propreté", "France Travail"), ("", "Mission locale"), ("Espaces verts", ""), ("Agente de propreté", "CCAS"), ("", "France Travail"), ("Espaces verts", "Cap emploi"),
    ];

    /// <summary>Adds them. The caller saves.</summary>
    public static void AddTo(RegieQuartierDbContext db, DateOnly today)
    {
        var dice = new Random(Seed);
        for (var number = 0; number < Wishes.Length; number++)
        {
            var (first, last) = DemoPeople.DrawName(dice);
            var applied = today.AddDays(-(3 + (5 * number)));
            var candidate = Candidate.Apply(new CandidateFacts(first, last, DemoPeople.DrawPhone(dice), null, Wishes[number].Job, Wishes[number].SentBy), applied).Value!;
            _ = number switch
            {
                2 => candidate.MoveTo(ApplicationStatus.Processing, applied.AddDays(2)),
                3 => candidate.MoveTo(ApplicationStatus.Pool, applied.AddDays(4)),
                5 => candidate.Refuse(ApplicationRefusal.NoOpening, applied.AddDays(6)),
                _ => default,
            };
            db.Add(candidate);
        }
    }
}
