using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The two agreements of the demo régie with the State: a work site, and a smaller enterprise.</summary>
internal static class DemoAgreements
{
    private const int WorkSiteHours = 1820;
    private const int EnterpriseHours = 1505;

    /// <summary>Adds both, with the annexes of last year and of this one.</summary>
    public static (SiaeAgreement WorkSite, SiaeAgreement Enterprise) AddTo(RegieQuartierDbContext db, DateOnly today)
    {
        var workSite = Conclude(SiaeKind.Aci, today, HoursBasis.Paid, WorkSiteHours, 19.5m);
        var enterprise = Conclude(SiaeKind.Ei, today, HoursBasis.Worked, EnterpriseHours, 5m);
        db.SiaeAgreements.AddRange(workSite, enterprise);
        return (workSite, enterprise);
    }

    private static SiaeAgreement Conclude(SiaeKind kind, DateOnly today, HoursBasis basis, int hours, decimal granted)
    {
        var first = new DateOnly(today.Year - 1, 1, 1);
        var agreement = SiaeAgreement.Conclude(new AgreementTerms(kind, first, first.AddYears(SiaeAgreement.MaximumYears).AddDays(-1), basis, hours)).Value!;
        for (var year = first.Year; year <= today.Year; year++)
        {
            var number = $"{kind.ToString().ToUpperInvariant()}014{year % 100:00}0012A0M0";
            _ = agreement.Annex(new AnnexTerms(number, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), granted, year < today.Year ? AnnexState.Closed : AnnexState.Valid)).Value!;
        }

        return agreement;
    }
}
