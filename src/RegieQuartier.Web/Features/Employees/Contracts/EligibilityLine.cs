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
        var diagnoses = await db.EligibilityDiagnoses.AsNoTracking().Include(diagnosis => diagnosis.Proofs)
            .Where(diagnosis => diagnosis.EmployeeId == employeeId)
            .OrderBy(diagnosis => diagnosis.WithdrawnOn != null).ThenByDescending(diagnosis => diagnosis.MadeOn).ThenByDescending(diagnosis => diagnosis.Id)
            .ToListAsync(cancellation);
        return [.. diagnoses.Select(diagnosis => Of(diagnosis, law))];
    }

    private static EligibilityLine Of(EligibilityDiagnosis diagnosis, LegalValues law) => new(
        diagnosis.Id, diagnosis.Author, diagnosis.MadeOn, diagnosis.ExpiresOn, diagnosis.WithdrawnOn, diagnosis.WithdrawalReason,
        [.. diagnosis.Proofs.Select(proof => new EligibilityProofLine(proof.Criterion, proof.IssuedOn, diagnosis.LacksProofOf(proof, law)))]);
}

/// <summary>A criterion, the date of its paper, and whether a control by the State would find it unproven.</summary>
public sealed record EligibilityProofLine(EligibilityCriterion Criterion, DateOnly? IssuedOn, bool IsWeak);
