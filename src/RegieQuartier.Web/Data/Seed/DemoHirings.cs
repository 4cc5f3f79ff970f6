using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the demo employees come in with: a contract, a PASS, a permit to stay.</summary>
internal static class DemoHirings
{
    private const int MinutesInAnHour = 60;

    /// <summary>The figures of the law that hold.</summary>
    public static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly string[] Permits = ["carte de séjour pluriannuelle", "carte de résident", "récépissé de demande de titre"];

    /// <summary>A CDDI, with the longest trial period.</summary>
    public static EmploymentContract Sign(RegieQuartierDbContext db, Employee employee, SiaeAgreement agreement, DateOnly first, DateOnly last, int hours, string job, params EmploymentContract[] before)
    {
        var terms = new ContractTerms(ContractType.Cddi, job, first, last, hours * MinutesInAnHour, Qualification: employee.Civility == Civility.Mrs ? "Employée non qualifiée" : "Employé non qualifié");
        var contract = EmploymentContract.Sign(new ContractParty(employee.Id, employee.BornOn, before), agreement, terms with { TrialEndsOn = TrialPeriod.LongestFor(terms, Law) }, null, first, Law).Value!;
        db.Add(contract);
        return contract;
    }

    /// <summary>A PASS that begins with the first contract.</summary>
    public static IaePass Receive(RegieQuartierDbContext db, Employee employee, DateOnly hired, int number)
    {
        var pass = IaePass.Receive(employee.Id, PassNumber.FromText($"9999926{number:00000}"), hired, Law);
        db.Add(pass);
        return pass;
    }

    /// <summary>Whether somebody works here on a permit to stay.</summary>
    public static bool NeedsPermit(Employee employee) => !string.Equals(employee.Nationality, "française", StringComparison.Ordinal);

    /// <summary>A permit to stay.</summary>
    public static void Permit(RegieQuartierDbContext db, Employee employee, DateOnly until) =>
        db.Add(EmployeePaper.Of(employee, PaperKind.ResidencePermit, Permits[employee.BornOn.Day % Permits.Length], null, until, $"99{employee.BornOn:yyyyMMdd}").Value!);

    /// <summary>The morning of a day.</summary>
    public static DateTimeOffset Instant(DateOnly day) => ParisZone.At(day, new TimeOnly(9, 0));
}
