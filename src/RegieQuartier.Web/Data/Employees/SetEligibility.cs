using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>An eligibility diagnosis read to be changed.</summary>
/// <param name="File">The head of the record.</param>
/// <param name="Diagnosis">The diagnosis.</param>
public sealed record OpenEligibility(EmployeeFile File, EligibilityDiagnosis Diagnosis);

/// <summary>Writes down that people are eligible, corrects it, and withdraws what was a mistake.</summary>
public sealed class SetEligibility(RegieQuartierDbContext db, OpenEmployee open, LegalFigures figures, RecordLock alone, RecordTrail trail, ParisTime time)
{
    /// <summary>
    /// Reads a diagnosis to change it, anew: what was tried before is forgotten. Null when the reader may not change it, or when
    /// the employee has no such diagnosis.
    /// </summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="diagnosisId">The diagnosis.</param>
    /// <param name="user">Who would change it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<OpenEligibility?> OpenAsync(Guid employeeId, Guid diagnosisId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await open.ReadAsync(employeeId, user, cancellation) is not { Rights.EditPass: true } file)
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.ContractsRead, user, cancellation);
        return await db.EligibilityDiagnoses.Include(known => known.Proofs).FirstOrDefaultAsync(known => known.Id == diagnosisId && known.EmployeeId == employeeId, cancellation) is { } diagnosis
            ? new OpenEligibility(file, diagnosis)
            : null;
    }

    /// <summary>Writes a diagnosis down, or says why it is not enough.</summary>
    public async Task<Result> DiagnoseAsync(Guid employeeId, EligibilityTerms terms, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var made = EligibilityDiagnosis.Make(employeeId, terms, await db.SiaeOfAsync(employeeId, cancellation), time.Today, await figures.ReadAsync(cancellation));
        if (made.Refused)
        {
            return made.Refusal;
        }

        db.EligibilityDiagnoses.Add(made.Value);
        return await trail.SaveAsync(AuditActions.EligibilityDiagnosed, employeeId, user, cancellation);
    }

    /// <summary>Corrects a diagnosis, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(EligibilityDiagnosis diagnosis, EligibilityTerms terms, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (siae, law) = (await db.SiaeOfAsync(diagnosis.EmployeeId, cancellation), await figures.ReadAsync(cancellation));
        return await KeepAsync(AuditActions.EligibilityCorrected, diagnosis, uses => diagnosis.Correct(terms, uses, siae, time.Today, law), version, user, cancellation);
    }

    /// <summary>Withdraws a diagnosis, unless somebody changed it since <paramref name="version"/>.</summary>
    public Task<Result> WithdrawAsync(EligibilityDiagnosis diagnosis, EligibilityWithdrawal reason, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.EligibilityWithdrawn, diagnosis, uses => diagnosis.Withdraw(reason, uses, time.Today), version, user, cancellation);

    // Of two diagnoses that carry one PASS, two people at once do not withdraw one each.
    private async Task<Result> KeepAsync(
        string action, EligibilityDiagnosis diagnosis, Func<EligibilityUses, Result> change, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (diagnosis.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        await using var turn = await alone.TakeAsync(diagnosis.EmployeeId, cancellation);
        var changed = change(await db.EligibilityUsesOfAsync(diagnosis.EmployeeId, cancellation));
        if (changed.Refused)
        {
            return changed;
        }

        // Its proofs alone may change: the diagnosis itself is written in any case, and its version tells.
        db.Entry(diagnosis).Property(known => known.MadeOn).IsModified = true;
        return await trail.SaveAsync(action, diagnosis.EmployeeId, user, turn, cancellation);
    }
}
