using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The invented employees: about forty-five, past and present, with their contracts and their PASS.</summary>
internal static class DemoEmployees
{
    private const int Seed = 20261123;
    private const int Others = 44;
    private const int MinutesInAnHour = 60;

    private static readonly (string Hers, string His)[] Jobs =
    [
        ("Agente de propreté", "Agent de propreté"), ("Agente d’espaces verts", "Agent d’espaces verts"), ("Agente d’entretien polyvalente", "Agent d’entretien polyvalent"),
    ];

    private static readonly string[] Streets = ["rue des Tilleuls", "rue des Peupliers", "place du Commerce", "rue du Chemin Vert", "rue de la Haie Vigné", "avenue des Érables"];

    private static readonly string[] Nationalities = ["française", "française", "française", "sénégalaise", "afghane", "marocaine", "ukrainienne", "guinéenne"];

    /// <summary>Adds them all. The caller saves.</summary>
    public static void AddTo(RegieQuartierDbContext db, DateOnly today)
    {
        var (workSite, enterprise) = DemoAgreements.AddTo(db, today);
        var dice = new Random(Seed);
        AddFatoumata(db, workSite, today);
        for (var number = 0; number < Others; number++)
        {
            AddOne(db, dice, number, number % 6 == 5 ? enterprise : workSite, today);
        }
    }

    // The one that the mockups, the documents and the demonstration account tell of.
    private static void AddFatoumata(RegieQuartierDbContext db, SiaeAgreement workSite, DateOnly today)
    {
        var hired = DemoFatoumata.HiredOn(today);
        var fatoumata = Employee.Enter(
            new EmployeeIdentity(Civility.Mrs, "Fatoumata", DemoFatoumata.LastName, "Diallo", new DateOnly(1990, 4, 12), "française", "Caen (Calvados)"),
            new EmployeeContact(PhoneNumber.FromE164("+33639981234"), null, "12 rue des Tilleuls", "14000", "Caen", "Îlot 7, résidence des Tilleuls"),
            DemoHirings.Instant(hired)).Value!;
        fatoumata.CheckPriorityArea(new PriorityAreaCheck(Inside: true, hired.AddDays(-10)), today);
        fatoumata.CameWith(new EntrySituation(EducationLevel.Cap, JoblessTime.TwentyFourMonthsAndOver, SituationTime.TwentyFourMonthsAndOver));
        fatoumata.InCaseOf(new EmergencyContact("Awa Diallo", PhoneNumber.FromE164("+33639981235"), "sœur"));
        fatoumata.JoinCrewOf(DemoAccounts.Bruno);
        fatoumata.SignInWith(DemoAccounts.Employee);
        fatoumata.NameReferent(DemoAccounts.Claire, DemoHirings.Instant(hired));
        db.Add(fatoumata);
        var contract = DemoHirings.Sign(db, fatoumata, workSite, hired, hired.AddMonths(6).AddDays(-1), 26, "Agente de propreté");
        var party = new ContractParty(fatoumata.Id, fatoumata.BornOn, [contract]);
        DemoRules.Accepted(contract.Renew(party, workSite.Kind, new ContractStep(contract.EndsOn!.Value.AddDays(1), hired.AddYears(1).AddDays(-1), 26 * MinutesInAnHour, contract.JobTitle), hired.AddMonths(5), DemoHirings.Law));
        var pass = DemoHirings.Receive(db, fatoumata, hired, 1);
        var away = DemoFatoumata.Away(today);
        DemoRules.Accepted(contract.Suspend(ContractSuspensionReason.LongAbsence, away.First, away.Last));
        DemoRules.Accepted(pass.Suspend(SuspensionReason.ContractSuspended, away.First, away.Last, workSite.Kind, away.First, DemoHirings.Law));
        db.Add(EmployeePaper.Of(fatoumata, PaperKind.FirstAid, "SST", DemoFatoumata.FirstAidOn(today), DemoFatoumata.FirstAidUntil(today)).Value!);
        db.Add(EmployeePaper.Of(fatoumata, PaperKind.OccupationalVisit, "", null, today.AddDays(40)).Value!);
    }

    private static void AddOne(RegieQuartierDbContext db, Random dice, int number, SiaeAgreement agreement, DateOnly today)
    {
        var (first, last) = DemoPeople.DrawName(dice);
        var born = new DateOnly(today.Year - dice.Next(19, 61), 1, 1).AddDays(dice.Next(365));
        var hired = today.AddDays(-dice.Next(5, 700));
        var employee = Employee.Enter(
            new EmployeeIdentity(DemoPeople.IsAWoman(first) ? Civility.Mrs : Civility.Mr, first, last, null, born, Nationalities[dice.Next(Nationalities.Length)]),
            new EmployeeContact(dice.Next(10) < 9 ? DemoPeople.DrawPhone(dice) : null, null, $"{dice.Next(1, 60)} {Streets[dice.Next(Streets.Length)]}", "14000", "Caen", $"Îlot {dice.Next(1, 21)}"),
            DemoHirings.Instant(hired)).Value!;
        if (dice.Next(10) < 8)
        {
            employee.CheckPriorityArea(new PriorityAreaCheck(Inside: dice.Next(10) < 6, hired), today);
        }

        employee.CameWith(new EntrySituation((EducationLevel)dice.Next(4), (JoblessTime)dice.Next(1, 5)));
        employee.JoinCrewOf(number % 2 == 0 ? DemoAccounts.Bruno : DemoAccounts.Aissatou);
        employee.NameReferent(number % 3 == 0 ? DemoAccounts.Thomas : DemoAccounts.Claire, DemoHirings.Instant(hired));
        db.Add(employee);
        AddContracts(db, dice, employee, agreement, hired, today);
        AskForLonger(DemoHirings.Receive(db, employee, hired, number + 2), employee, agreement, today);
        AddPapers(db, dice, employee, today);
    }

    // Six months, then renewals as long as the person stays; one in four has left.
    private static void AddContracts(RegieQuartierDbContext db, Random dice, Employee employee, SiaeAgreement agreement, DateOnly hired, DateOnly today)
    {
        var hours = new[] { 20, 24, 26, 26, 30, 35 }[dice.Next(6)];
        var (hers, his) = Jobs[dice.Next(Jobs.Length)];
        var contract = DemoHirings.Sign(db, employee, agreement, hired, hired.AddMonths(6).AddDays(-1), hours, employee.Civility == Civility.Mrs ? hers : his);
        var leaves = dice.Next(4) == 0;
        while (!leaves && contract.EndsOn < today && contract.EndsOn < hired.AddMonths(18))
        {
            var next = contract.EndsOn!.Value.AddDays(1);
            DemoRules.Accepted(contract.Renew(new ContractParty(employee.Id, employee.BornOn, [contract]), agreement.Kind, new ContractStep(next, next.AddMonths(6).AddDays(-1), hours * MinutesInAnHour, contract.JobTitle), next.AddDays(-20), DemoHirings.Law));
        }
    }

    private static void AddPapers(RegieQuartierDbContext db, Random dice, Employee employee, DateOnly today)
    {
        if (DemoHirings.NeedsPermit(employee))
        {
            DemoHirings.Permit(db, employee, today.AddDays(dice.Next(20, 700)));
        }

        if (dice.Next(4) == 0)
        {
            db.Add(EmployeePaper.Of(employee, PaperKind.Caces, "R489 catégorie 3", null, today.AddDays(dice.Next(-20, 900))).Value!);
        }

        if (dice.Next(3) == 0)
        {
            db.Add(EmployeePaper.Of(employee, PaperKind.DrivingLicence, "Permis B", null, null).Value!);
        }
    }

    // A few of those whose PASS ends within a year: a prescriber was asked two weeks ago, and has not answered.
    private static void AskForLonger(IaePass pass, Employee employee, SiaeAgreement agreement, DateOnly today)
    {
        var asked = today.AddDays(-14);
        if (agreement.Kind == SiaeKind.Aci && employee.BornOn.Day % 7 == 0 && pass.Dates.IsInExtensionWindow(asked, DemoHirings.Law))
        {
            DemoRules.Accepted(new Result(pass.Extend(new ExtensionDemand(ExtensionReason.ParticularDifficulties, pass.EndsOn.AddMonths(6), agreement.Kind, employee.BornOn), asked, DemoHirings.Law).Refusal));
        }
    }
}
