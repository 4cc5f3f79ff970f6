using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>A few people whose figures can be counted on the fingers.</summary>
internal static class IndicatorWorld
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Somebody with a contract and a pathway; closed when the contract is over.</summary>
    public static async Task<IntegrationPathway> ComesInAsync(
        this RegieQuartierFactory site, SiaeAgreement agreement, string name, Civility civility, DateOnly born, DateOnly first, DateOnly last, bool? priorityArea = null)
    {
        await using var db = site.OpenContext();
        var employee = Employee.Enter(
            new EmployeeIdentity(civility, "Nour", name, null, born, "française"), new EmployeeContact(null, null, "1 rue des Tilleuls", "14000", "Caen", ""), site.Clock.GetUtcNow()).Value!;
        if (priorityArea is { } inside)
        {
            employee.CheckPriorityArea(new(inside, first), Today);
        }

        var terms = new ContractTerms(ContractType.Cddi, "Agente de propreté", first, last, 26 * 60);
        var contract = EmploymentContract.Sign(new ContractParty(employee.Id, born, []), agreement, terms, null, first, EmployeeWorld.Law).Value!;
        var pathway = IntegrationPathway.Open(employee.Id, first, employee.AreaCheck);
        if (last < Today)
        {
            pathway.Close(last);
        }

        db.AddRange(employee, contract, pathway);
        await db.SaveChangesAsync();
        return pathway;
    }

    /// <summary>Another contract of somebody, under an agreement.</summary>
    public static async Task SignsAsync(this RegieQuartierFactory site, SiaeAgreement agreement, IntegrationPathway pathway, DateOnly first, DateOnly last)
    {
        await using var db = site.OpenContext();
        var born = await db.Employees.Where(employee => employee.Id == pathway.EmployeeId).Select(employee => employee.BornOn).SingleAsync();
        var contracts = await db.EmploymentContracts.AsNoTracking().Where(contract => contract.EmployeeId == pathway.EmployeeId).ToListAsync();
        var terms = new ContractTerms(ContractType.Cddi, "Agente de propreté", first, last, 26 * 60);
        db.Add(EmploymentContract.Sign(new ContractParty(pathway.EmployeeId, born, contracts), agreement, terms, null, first, EmployeeWorld.Law).Value!);
        await db.SaveChangesAsync();
    }

    /// <summary>An agreement with what its annexes of 2025 and 2026 grant; or of one of these years alone.</summary>
    public static async Task<SiaeAgreement> ConcludeAsync(this RegieQuartierFactory site, SiaeKind kind, HoursBasis basis, int yearlyHours, decimal granted, int? only = null)
    {
        await using var db = site.OpenContext();
        var agreement = SiaeAgreement.Conclude(new AgreementTerms(kind, new(only ?? 2025, 1, 1), new(only ?? 2027, 12, 31), basis, yearlyHours), EmployeeWorld.Law).Value!;
        foreach (var year in Enumerable.Range(2025, 2).Where(year => only is null || year == only))
        {
            _ = agreement.Annex(new AnnexTerms($"{kind.ToString().ToUpperInvariant()}014{year % 100}0012A0M0", new(year, 1, 1), new(year, 12, 31), granted, AnnexState.Valid)).Value!;
        }

        db.Add(agreement);
        await db.SaveChangesAsync();
        return agreement;
    }

    public static async Task WorksAsync(this RegieQuartierFactory site, IntegrationPathway pathway, DateOnly month, int paidHours, int workedHours)
    {
        await using var db = site.OpenContext();
        db.Add(MonthlyHours.Enter(pathway.EmployeeId, month, paidHours * 60, workedHours * 60).Value!);
        await db.SaveChangesAsync();
    }

    public static async Task DiagnoseAsync(this RegieQuartierFactory site, IntegrationPathway pathway, DateOnly madeOn, params EligibilityCriterion[] criteria)
    {
        await using var db = site.OpenContext();
        db.Add(Diagnosis(pathway, madeOn, criteria));
        await db.SaveChangesAsync();
    }

    /// <summary>A diagnosis that was a mistake, and was withdrawn.</summary>
    public static async Task DiagnoseByMistakeAsync(this RegieQuartierFactory site, IntegrationPathway pathway, DateOnly madeOn, params EligibilityCriterion[] criteria)
    {
        await using var db = site.OpenContext();
        var diagnosis = Diagnosis(pathway, madeOn, criteria);
        diagnosis.Withdraw(EligibilityWithdrawal.OtherPerson, new EligibilityUses([], [], []), madeOn);
        db.Add(diagnosis);
        await db.SaveChangesAsync();
    }

    private static EligibilityDiagnosis Diagnosis(IntegrationPathway pathway, DateOnly madeOn, EligibilityCriterion[] criteria) => EligibilityDiagnosis.Make(
        pathway.EmployeeId, new EligibilityTerms(PrescriberKind.FranceTravail, madeOn, criteria.ToDictionary(one => one, _ => (DateOnly?)null)), SiaeKind.Aci, madeOn, EmployeeWorld.Law).Value!;

    /// <summary>An interview, held or not.</summary>
    public static async Task MeetsAsync(this RegieQuartierFactory site, IntegrationPathway pathway, Guid advisorId, DateTimeOffset at, bool held = true)
    {
        await using var db = site.OpenContext();
        var open = IntegrationPathway.Open(pathway.EmployeeId, pathway.OpenedOn);
        var interview = Interview.Begin(open, advisorId, InterviewKind.FollowUp, at).Value!;
        var day = ParisZone.DayOf(at);
        Assert.False((held
            ? interview.Complete(advisorId, new InterviewReport(InterviewKind.FollowUp, at, 45, day.AddDays(30), new InterviewTexts("Un point.", "", "")), day)
            : interview.Miss(InterviewOutcome.NoShow, day.AddDays(30), day)).Refused);
        db.Add(interview);
        db.Entry(interview).Property(one => one.PathwayId).CurrentValue = pathway.Id;
        await db.SaveChangesAsync();
    }

    /// <summary>An exit, for a reason of the paying agency's list.</summary>
    public static async Task LeavesAsync(this RegieQuartierFactory site, IntegrationPathway pathway, int reasonCode, DateOnly on)
    {
        await using var db = site.OpenContext();
        var reason = new RegieQuartier.Domain.Pathways.ExitReasons(await db.ExitReasons.AsNoTracking().ToListAsync()).At(reasonCode, on)!;
        var open = IntegrationPathway.Open(pathway.EmployeeId, pathway.OpenedOn);
        var author = await db.Users.Select(account => account.Id).FirstAsync();
        var exit = PathwayExit.Decide(open, reason, new ExitFacts(on, pathway.OpenedOn, 400 * 60, ContractGoesOn: false, ""), author, Today, EmployeeWorld.Law).Value!;
        db.Add(exit);
        db.Entry(exit).Property(one => one.PathwayId).CurrentValue = pathway.Id;
        await db.SaveChangesAsync();
    }

    /// <summary>A training that was followed, or given up, on its last day.</summary>
    public static async Task TrainsAsync(this RegieQuartierFactory site, IntegrationPathway pathway, DateOnly on, int hours, bool isGivenUp = false)
    {
        await using var db = site.OpenContext();
        var open = IntegrationPathway.Open(pathway.EmployeeId, pathway.OpenedOn);
        var training = TrainingEnrolment.Plan(open, new TrainingTerms(TrainingKind.Cleaning, "Autolaveuse", "", on, on, Math.Max(hours, 1) * 60, "")).Value!;
        Assert.False(training.Start(open, on).Refused);
        Assert.False((isGivenUp ? training.Abandon(hours * 60, on) : training.Complete(hours * 60, on)).Refused);
        db.Add(training);
        db.Entry(training).Property(one => one.PathwayId).CurrentValue = pathway.Id;
        await db.SaveChangesAsync();
    }

    /// <summary>A barrier, with who helps with it, and whether it is lifted.</summary>
    public static async Task MeetsBarrierAsync(this RegieQuartierFactory site, IntegrationPathway pathway, BarrierKind kind, bool inside, bool outside, bool isLifted)
    {
        await using var db = site.OpenContext();
        var open = IntegrationPathway.Open(pathway.EmployeeId, pathway.OpenedOn);
        var author = await db.Users.Select(account => account.Id).FirstAsync();
        var barrier = PathwayBarrier.Identify(open, kind, author, Today).Value!;
        Assert.False(barrier.Support(inside, outside, author, Today).Refused);
        Assert.False(isLifted && barrier.Resolve(author, Today).Refused);
        db.Add(barrier);
        db.Entry(barrier).Property(one => one.PathwayId).CurrentValue = pathway.Id;
        await db.SaveChangesAsync();
    }
}
