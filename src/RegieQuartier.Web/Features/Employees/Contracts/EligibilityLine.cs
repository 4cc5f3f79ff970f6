using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>An eligibility diagnosis and its criteria.</summary>
public sealed record EligibilityLine(
    Guid Id, PrescriberKind Author, DateOnly MadeOn, DateOnly ExpiresOn, DateOnly? WithdrawnOn, EligibilityWithdrawal? WithdrawalReason, IReadOnlyList<EligibilityProofLine> Proofs)
{
    public static async Task<IReadOnlyList<EligibilityLine>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, LegalValues law, CancellationToken cancellation)
    {
        var diagnoses = await db.EligibilityDiagnoses.AsNoTracking()
            .Where(diagnosis => diagnosis.EmployeeId == employeeId)
            .OrderBy(diagnosis => diagnosis.WithdrawnOn != null).ThenByDescending(diagnosis => diagnosis.MadeOn).ThenByDescending(diagnosis => diagnosis.Id)
            .Select(diagnosis => new
            {
                diagnosis.Id,
                diagnosis.Author,
                diagnosis.MadeOn,
                diagnosis.ExpiresOn,
                diagnosis.WithdrawnOn,
                diagnosis.WithdrawalReason,
                Proofs = diagnosis.Proofs.Select(proof => new { proof.Criterion, proof.IssuedOn }).ToList(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. from one in diagnoses
               let terms = new EligibilityTerms(one.Author, one.MadeOn, one.Proofs.ToDictionary(proof => proof.Criterion, proof => proof.IssuedOn))
               select new EligibilityLine(one.Id, one.Author, one.MadeOn, one.ExpiresOn, one.WithdrawnOn, one.WithdrawalReason, EligibilityProofLine.Of(terms, law)),
        ];
    }
}

/// <summary>A criterion, the date of its paper, and whether a control by the State would find it unproven.</summary>
public sealed record EligibilityProofLine(EligibilityCriterion Criterion, DateOnly? IssuedOn, bool IsWeak)
{
    /// <summary>Those of a diagnosis, the criteria of level 1 first.</summary>
    public static IReadOnlyList<EligibilityProofLine> Of(EligibilityTerms terms, LegalValues law) =>
        [.. terms.Proofs.OrderBy(proof => proof.Key).Select(proof => new EligibilityProofLine(proof.Key, proof.Value, terms.LacksProofOf(proof.Key, law)))];
}
