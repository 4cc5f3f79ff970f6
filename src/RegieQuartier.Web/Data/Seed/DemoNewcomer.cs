using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Somebody whose story the demonstration tells by hand.</summary>
/// <param name="Civility">Mrs or Mr.</param>
/// <param name="FirstName">The first name.</param>
/// <param name="LastName">The last name.</param>
/// <param name="Age">How old they are when they come in.</param>
/// <param name="Job">The job.</param>
/// <param name="SentBy">Who declared them eligible.</param>
/// <param name="Criterion">On what.</param>
internal sealed record DemoNewcomer(Civility Civility, string FirstName, string LastName, int Age, string Job, PrescriberKind SentBy, EligibilityCriterion Criterion)
{
    /// <summary>The nationality.</summary>
    public string Nationality { get; init; } = "française";

    /// <summary>Who follows them; null for nobody.</summary>
    public Guid? Advisor { get; init; } = DemoAccounts.Claire;

    /// <summary>Hours of work a week.</summary>
    public int Hours { get; init; } = 26;

    /// <summary>Writes down their record, their eligibility, their first contract and the pathway that it opens. The caller saves.</summary>
    /// <param name="db">Where they go.</param>
    /// <param name="dice">Chance, from a fixed seed.</param>
    /// <param name="agreement">The agreement of the contract.</param>
    /// <param name="hired">The first day of the contract.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="today">The day, in Paris.</param>
    public (Employee Employee, EmploymentContract Contract, IntegrationPathway Pathway) ComeIn(RegieQuartierDbContext db, Random dice, SiaeAgreement agreement, DateOnly hired, DateOnly last, DateOnly today)
    {
        var employee = Employee.Enter(
            new EmployeeIdentity(Civility, FirstName, LastName, null, new DateOnly(hired.Year - Age, 1, 1).AddDays(dice.Next(365)), Nationality),
            new EmployeeContact(DemoPeople.DrawPhone(dice), null, $"{dice.Next(1, 40)} rue du Chemin Vert", "14000", "Caen", $"Îlot {dice.Next(1, 21)}"),
            DemoHirings.Instant(hired)).Value!;
        employee.CheckPriorityArea(new PriorityAreaCheck(Inside: dice.Next(3) > 0, hired), today);
        employee.CameWith(new EntrySituation((EducationLevel)dice.Next(4), (JoblessTime)dice.Next(1, 5)));
        employee.JoinCrewOf(Job.Contains("verts", StringComparison.Ordinal) ? DemoAccounts.Aissatou : DemoAccounts.Bruno);
        if (Advisor is { } advisor)
        {
            employee.NameReferent(advisor, DemoHirings.Instant(hired));
        }

        var made = hired.AddDays(-dice.Next(5, 20));
        var proofs = new Dictionary<EligibilityCriterion, DateOnly?> { [Criterion] = made.AddDays(-dice.Next(2, 20)) };
        db.AddRange(employee, EligibilityDiagnosis.Make(employee.Id, new EligibilityTerms(SentBy, made, proofs), agreement.Kind, made, DemoHirings.Law).Value!);
        if (DemoHirings.NeedsPermit(employee))
        {
            DemoHirings.Permit(db, employee, today.AddDays(dice.Next(200, 700)));
        }

        var contract = DemoHirings.Sign(db, employee, agreement, hired, last, Hours, Job);
        var pathway = IntegrationPathway.Open(employee.Id, hired, employee.AreaCheck);
        db.Add(pathway);
        return (employee, contract, pathway);
    }
}
