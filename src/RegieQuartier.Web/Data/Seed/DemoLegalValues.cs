using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the demo director wrote down of the law: a figure that was checked, and another one that will change. Both are invented.</summary>
internal static class DemoLegalValues
{
    private const string Invented = "Exemple inventé pour la démonstration";

    /// <summary>Adds them. The caller saves.</summary>
    public static void AddTo(RegieQuartierDbContext db, DateOnly today)
    {
        db.Add(new LegalValue(LegalRule.LevelOneCriteria, today.AddMonths(-8), 1, $"{Invented} : confirmé par la DDETS"));
        db.Add(new LegalValue(LegalRule.EmployerDiagnosisDays, new DateOnly(today.Year + 1, 1, 1), 120, $"{Invented} : instruction à paraître"));
    }
}
