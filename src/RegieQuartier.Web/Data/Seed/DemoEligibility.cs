using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The diagnosis of eligibility that each demo employee came in with: a prescriber's, on criteria that fit their record.</summary>
internal static class DemoEligibility
{
    private const int Seed = 5132;
    private const int YoungUnder = 26;
    private const int SeniorFrom = 50;

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    /// <summary>Adds them all. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, CancellationToken cancellation)
    {
        var dice = new Random(Seed);
        var people = await db.Employees.OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id).ToListAsync(cancellation);
        var hired = await db.EmploymentContracts.GroupBy(contract => contract.EmployeeId)
            .ToDictionaryAsync(contracts => contracts.Key, contracts => contracts.Min(contract => contract.StartsOn), cancellation);
        foreach (var employee in people.Where(employee => hired.ContainsKey(employee.Id)))
        {
            var made = hired[employee.Id].AddDays(-dice.Next(3, 25));
            var author = new[] { PrescriberKind.FranceTravail, PrescriberKind.MissionLocale, PrescriberKind.Department }[dice.Next(3)];
            var proofs = CriteriaOf(employee, hired[employee.Id], dice).Distinct().ToDictionary(criterion => criterion, _ => (DateOnly?)made.AddDays(-dice.Next(2, 30)));
            db.Add(EligibilityDiagnosis.Make(employee.Id, new EligibilityTerms(author, made, proofs), SiaeKind.Aci, made, Law).Value!);
        }
    }

    private static IEnumerable<EligibilityCriterion> CriteriaOf(Employee employee, DateOnly hired, Random dice)
    {
        (bool Holds, EligibilityCriterion Criterion)[] criteria =
        [
            (dice.Next(2) == 0, EligibilityCriterion.Rsa),
            (employee.JoblessBefore == JoblessTime.TwentyFourMonthsAndOver, EligibilityCriterion.VeryLongJobless),
            (employee.JoblessBefore == JoblessTime.TwelveToTwentyThreeMonths, EligibilityCriterion.LongJobless),
            (employee.Education is EducationLevel.BelowCap or EducationLevel.Cap, EligibilityCriterion.LowQualification),
            (employee.BornOn.AddYears(YoungUnder) > hired, EligibilityCriterion.Young),
            (employee.BornOn.AddYears(SeniorFrom) <= hired, EligibilityCriterion.Senior),
            (employee.LivesInPriorityArea == true, EligibilityCriterion.PriorityArea),
            (dice.Next(6) == 0, EligibilityCriterion.LoneParent),
            (dice.Next(9) == 0, EligibilityCriterion.DisabledWorker),
            (dice.Next(12) == 0, EligibilityCriterion.Mobility),
        ];
        return criteria.Where(one => one.Holds).Select(one => one.Criterion);
    }
}
