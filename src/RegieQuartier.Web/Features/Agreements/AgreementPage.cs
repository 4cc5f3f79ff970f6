using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>One agreement: what it says, its annexes, and what they grant year by year.</summary>
/// <param name="Agreement">The agreement and its annexes.</param>
/// <param name="HoursBasis">Which hours make its full-time equivalents.</param>
/// <param name="YearlyHours">Hours of one full-time equivalent in a year.</param>
/// <param name="Contracts">Contracts that run under it today.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record AgreementPage(AgreementRow Agreement, HoursBasis HoursBasis, int YearlyHours, int Contracts, DateOnly Today)
{
    /// <summary>Its annexes, in order.</summary>
    public IEnumerable<AnnexLine> Annexes => Agreement.Annexes.OrderBy(annex => annex.StartsOn);

    /// <summary>What is granted this year.</summary>
    public GrantedYear ThisYear => Agreement.GrantedIn(Today.Year);

    /// <summary>What is granted in each of its years.</summary>
    public IEnumerable<GrantedYear> Years => Enumerable.Range(Agreement.StartsOn.Year, Agreement.EndsOn.Year - Agreement.StartsOn.Year + 1).Select(Agreement.GrantedIn);

    public static Task<AgreementPage?> LoadAsync(RegieQuartierDbContext db, Guid id, DateOnly today, CancellationToken cancellation) => db.SiaeAgreements.AsNoTracking()
        .Where(agreement => agreement.Id == id)
        .Select(agreement => new AgreementPage(
            new AgreementRow(
                agreement.Id,
                agreement.Kind,
                agreement.StartsOn,
                agreement.EndsOn,
                agreement.Annexes.Select(annex => new AnnexLine(annex.Id, annex.Number, annex.StartsOn, annex.EndsOn, annex.FullTimeEquivalents, annex.State)).ToList()),
            agreement.HoursBasis,
            agreement.YearlyHours,
            db.EmploymentContracts.Count(contract => contract.AgreementId == agreement.Id && contract.StartsOn <= today && (contract.LastDay == null || contract.LastDay >= today)),
            today))
        .FirstOrDefaultAsync(cancellation);
}
