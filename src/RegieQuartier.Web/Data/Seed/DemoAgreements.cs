using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>
/// The two agreements of the demo régie with the State: a work site that grows, whose annex is amended as posts are
/// filled, and a smaller enterprise, whose agreement is to be renewed.
/// </summary>
internal static class DemoAgreements
{
    private const int WorkSiteHours = 1820;
    private const int EnterpriseHours = 1505;

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    /// <summary>Adds both, with the annexes of the years before and of this one.</summary>
    public static (SiaeAgreement WorkSite, SiaeAgreement Enterprise) AddTo(RegieQuartierDbContext db, DateOnly today)
    {
        var (year, before) = (today.Year, today.Year - 1);
        var workSite = Conclude(SiaeKind.Aci, before, HoursBasis.Paid, WorkSiteHours);
        Annex(workSite, $"ACI014{before % 100:00}0012A0M0", new DateOnly(before, 1, 1), new DateOnly(before, 4, 30), 9m, AnnexState.Closed);
        Annex(workSite, $"ACI014{before % 100:00}0012A1M0", new DateOnly(before, 5, 1), new DateOnly(before, 12, 31), 12.5m, AnnexState.Closed);
        Annex(workSite, $"ACI014{year % 100:00}0012A0M0", new DateOnly(year, 1, 1), new DateOnly(year, 3, 31), 12.5m, AnnexState.Valid);
        Annex(workSite, $"ACI014{year % 100:00}0012A1M0", new DateOnly(year, 4, 1), new DateOnly(year, 6, 30), 18.5m, AnnexState.Valid);
        Annex(workSite, $"ACI014{year % 100:00}0012A2M0", new DateOnly(year, 7, 1), new DateOnly(year, 12, 31), 21.5m, AnnexState.Valid);
        Annex(workSite, $"ACI014{(year + 1) % 100:00}0012A0M0", new DateOnly(year + 1, 1, 1), new DateOnly(year + 1, 12, 31), 21.5m, AnnexState.Provisional);
        var enterprise = Conclude(SiaeKind.Ei, year - 2, HoursBasis.Worked, EnterpriseHours);
        foreach (var (past, granted) in new[] { (year - 2, 1m), (before, 4m), (year, 3.5m) })
        {
            Annex(enterprise, $"EI014{past % 100:00}0012A0M0", new DateOnly(past, 1, 1), new DateOnly(past, 12, 31), granted, past < year ? AnnexState.Closed : AnnexState.Valid);
        }

        db.SiaeAgreements.AddRange(workSite, enterprise);
        return (workSite, enterprise);
    }

    private static SiaeAgreement Conclude(SiaeKind kind, int firstYear, HoursBasis basis, int hours) =>
        SiaeAgreement.Conclude(new AgreementTerms(kind, new DateOnly(firstYear, 1, 1), new DateOnly(firstYear + 2, 12, 31), basis, hours), Law).Value!;

    private static void Annex(SiaeAgreement agreement, string number, DateOnly first, DateOnly last, decimal granted, AnnexState state)
    {
        var annexed = agreement.Annex(new AnnexTerms(number, first, last, granted, state));
        if (annexed.Refused)
        {
            throw new InvalidOperationException($"The demonstration breaks a rule: {annexed.Refusal.Code}.");
        }
    }
}
