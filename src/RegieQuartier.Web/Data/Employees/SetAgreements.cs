using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down the agreements with the State and their annexes, unless somebody changed them since the version that was seen.</summary>
public sealed class SetAgreements(RegieQuartierDbContext db, LegalFigures figures, RecordTrail trail)
{
    /// <summary>An agreement with its annexes, to change it; null when there is no such one. What was tried before is forgotten.</summary>
    public Task<SiaeAgreement?> FindAsync(Guid id, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return db.SiaeAgreements.Include(agreement => agreement.Annexes).FirstOrDefaultAsync(agreement => agreement.Id == id, cancellation);
    }

    /// <summary>Writes an agreement down.</summary>
    public async Task<Result<SiaeAgreement>> ConcludeAsync(AgreementTerms terms, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var concluded = SiaeAgreement.Conclude(terms, await figures.ReadAsync(cancellation));
        if (concluded.Refused)
        {
            return concluded;
        }

        db.SiaeAgreements.Add(concluded.Value);
        var saved = await trail.SaveAsync(AuditActions.AgreementConcluded, concluded.Value.Id, user, cancellation);
        return saved.Refused ? saved.Refusal : concluded;
    }

    /// <summary>Corrects an agreement.</summary>
    public async Task<Result> CorrectAsync(SiaeAgreement agreement, AgreementTerms terms, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        await KeepAsync(AuditActions.AgreementCorrected, agreement, agreement.Correct(terms, await figures.ReadAsync(cancellation)), version, user, cancellation);

    /// <summary>Adds the annex of a year.</summary>
    public Task<Result> AnnexAsync(SiaeAgreement agreement, AnnexTerms terms, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.AnnexAdded, agreement, new Result(agreement.Annex(terms).Refusal), version, user, cancellation);

    /// <summary>Corrects an annex.</summary>
    public Task<Result> CorrectAsync(SiaeAgreement agreement, FinancialAnnex annex, AnnexTerms terms, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.AnnexCorrected, agreement, agreement.Correct(annex, terms), version, user, cancellation);

    private async Task<Result> KeepAsync(string action, SiaeAgreement agreement, Result done, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (done.Refused)
        {
            return done;
        }

        // An annex is a row of its own: the agreement itself is written in any case, and its version tells.
        db.Entry(agreement).Property(known => known.Version).OriginalValue = version;
        db.Entry(agreement).Property(known => known.EndsOn).IsModified = true;
        return await trail.SaveAsync(action, agreement.Id, user, cancellation);
    }
}
