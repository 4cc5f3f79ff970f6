using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport.Accounts;

namespace RegieQuartier.TestSupport;

/// <summary>Employees with their contract and their PASS, at the clock of the demonstration.</summary>
public static class EmployeeWorld
{
    /// <summary>The legal figures that an organisation starts with.</summary>
    public static readonly LegalValues Law = new(InitialLegalValues.All);

    /// <summary>The first day of the contract and of the PASS, unless it is said otherwise.</summary>
    public static readonly DateOnly Hired = new(2026, 3, 2);

    /// <summary>The last day of the contract, unless it is said otherwise.</summary>
    public static readonly DateOnly LastDay = new(2027, 3, 1);

    private static int _passes;

    /// <summary>Somebody is written down; their contract and their PASS are another matter.</summary>
    public static async Task<Employee> EnterAsync(
        this RegieQuartierFactory site, string firstName = "Fatoumata", string lastName = "Diallo-Lemarchand", Guid? referentId = null, Guid? supervisorId = null)
    {
        await using var db = site.OpenContext();
        var employee = Employee.Enter(
            new EmployeeIdentity(Civility.Mrs, firstName, lastName, null, new DateOnly(1990, 4, 12), "française"),
            new EmployeeContact(PhoneNumber.FromE164("+33639981234"), null, "12 rue des Tilleuls", "14000", "Caen", "Îlot 7"),
            site.Clock.GetUtcNow()).Value!;
        employee.JoinCrewOf(supervisorId);
        if (referentId is { } referent)
        {
            employee.NameReferent(referent, site.Clock.GetUtcNow());
        }

        db.Employees.Add(employee);
        await db.SaveChangesAsync();
        return employee;
    }

    /// <summary>The employee has an account of their own.</summary>
    public static async Task<Guid> GiveAccountAsync(this RegieQuartierFactory site, Employee employee)
    {
        var account = (await site.AddAccountAsync(Role.Employee)).Id;
        await using var db = site.OpenContext();
        (await db.Employees.SingleAsync(known => known.Id == employee.Id)).SignInWith(account);
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>Somebody applies.</summary>
    public static async Task<Candidate> ApplyAsync(this RegieQuartierFactory site, string firstName = "Karim", string lastName = "Belkacem", DateOnly? on = null)
    {
        await using var db = site.OpenContext();
        var facts = new CandidateFacts(firstName, lastName, PhoneNumber.FromE164("+33639981256"), null, "Agent de propreté", "Mission locale");
        var candidate = Candidate.Apply(facts, on ?? new DateOnly(2026, 11, 20)).Value!;
        db.Candidates.Add(candidate);
        await db.SaveChangesAsync();
        return candidate;
    }

    /// <summary>The application as it is kept now.</summary>
    public static async Task<Candidate> CandidateAsync(this RegieQuartierFactory site, Guid id)
    {
        await using var db = site.OpenContext();
        return await db.Candidates.AsNoTracking().SingleAsync(candidate => candidate.Id == id);
    }

    /// <summary>An agreement of the régie with the State.</summary>
    public static async Task<SiaeAgreement> ConcludeAsync(this RegieQuartierFactory site, SiaeKind kind = SiaeKind.Aci)
    {
        await using var db = site.OpenContext();
        var agreement = SiaeAgreement.Conclude(new AgreementTerms(kind, new DateOnly(2025, 1, 1), new DateOnly(2027, 12, 31), HoursBasis.Paid, 1820), Law).Value!;
        db.SiaeAgreements.Add(agreement);
        await db.SaveChangesAsync();
        return agreement;
    }

    /// <summary>A CDDI of 26 hours a week.</summary>
    public static async Task<EmploymentContract> SignAsync(this RegieQuartierFactory site, Employee employee, DateOnly? startsOn = null, DateOnly? endsOn = null)
    {
        await using var db = site.OpenContext();
        var agreement = await db.SiaeAgreements.FirstOrDefaultAsync() ?? await site.ConcludeAsync();
        var terms = new ContractTerms(ContractType.Cddi, "Agente de propreté", startsOn ?? Hired, endsOn ?? LastDay, 26 * 60);
        var contract = EmploymentContract.Sign(new ContractParty(employee.Id, employee.BornOn, []), agreement, terms, null, Hired, Law).Value!;
        db.EmploymentContracts.Add(contract);
        await db.SaveChangesAsync();
        return contract;
    }

    /// <summary>A pathway of integration.</summary>
    public static async Task<IntegrationPathway> OpenPathwayAsync(this RegieQuartierFactory site, Employee employee)
    {
        await using var db = site.OpenContext();
        var pathway = IntegrationPathway.Open(employee.Id, Hired);
        db.IntegrationPathways.Add(pathway);
        await db.SaveChangesAsync();
        return pathway;
    }

    /// <summary>A PASS IAE.</summary>
    public static async Task<IaePass> ReceivePassAsync(this RegieQuartierFactory site, Employee employee, DateOnly? startsOn = null)
    {
        await using var db = site.OpenContext();
        var pass = IaePass.Receive(employee.Id, PassNumber.FromText($"99999{Interlocked.Increment(ref _passes):0000000}"), startsOn ?? Hired, Law);
        db.IaePasses.Add(pass);
        await db.SaveChangesAsync();
        return pass;
    }

    /// <summary>The contract as it is kept now, with all that happened to it.</summary>
    public static async Task<EmploymentContract> ContractAsync(this RegieQuartierFactory site, Guid id)
    {
        await using var db = site.OpenContext();
        return await db.EmploymentContracts.AsNoTracking().Include(contract => contract.Changes).Include(contract => contract.Suspensions).SingleAsync(contract => contract.Id == id);
    }

    /// <summary>The PASS as it is kept now, with all that happened to it.</summary>
    public static async Task<IaePass> PassAsync(this RegieQuartierFactory site, Guid id)
    {
        await using var db = site.OpenContext();
        return await db.IaePasses.AsNoTracking().Include(pass => pass.Suspensions).Include(pass => pass.Extensions).SingleAsync(pass => pass.Id == id);
    }
}
