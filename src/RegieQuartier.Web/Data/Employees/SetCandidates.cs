using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes applications down and what becomes of them, unless somebody changed them since the version that was seen.</summary>
public sealed class SetCandidates(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>Writes an application down, once for a form.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="entryKey">The form's one-time key.</param>
    /// <param name="findAlike">Looks for who may be the same person; null when nobody is to be looked for.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public Task<Entry<Candidate>> EnterAsync(CandidateFacts facts, Guid entryKey, Func<Task<AlikeFound>>? findAlike, ClaimsPrincipal user, CancellationToken cancellation) => EnterOnce.ExecuteAsync(
        findAlike,
        () => db.Candidates.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.EntryKey == entryKey, cancellation),
        async () =>
        {
            var applied = Candidate.Apply(facts, time.Today, entryKey);
            if (applied.Refused)
            {
                return applied;
            }

            db.Candidates.Add(applied.Value);
            var saved = await trail.SaveAsync(AuditActions.CandidateEntered, applied.Value.Id, user, cancellation);
            return saved.Refusal is { } refusal ? refusal : applied;
        });

    /// <summary>Corrects what is said of it.</summary>
    public Task<Result> CorrectAsync(Candidate candidate, CandidateFacts facts, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.CandidateCorrected, candidate, candidate.Correct(facts), version, user, cancellation);

    /// <summary>It goes on, without an answer yet.</summary>
    public Task<Result> MoveAsync(Candidate candidate, ApplicationStatus status, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.CandidateMoved, candidate, candidate.MoveTo(status, time.Today), version, user, cancellation);

    /// <summary>Refuses it.</summary>
    public Task<Result> RefuseAsync(Candidate candidate, ApplicationRefusal reason, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.CandidateRefused, candidate, candidate.Refuse(reason, time.Today), version, user, cancellation);

    /// <summary>The person gives it up.</summary>
    public Task<Result> CancelAsync(Candidate candidate, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.CandidateCancelled, candidate, candidate.Cancel(time.Today), version, user, cancellation);

    /// <summary>It means nothing any more.</summary>
    public Task<Result> LapseAsync(Candidate candidate, uint version, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.CandidateLapsed, candidate, candidate.Lapse(time.Today), version, user, cancellation);

    /// <summary>The person is hired, and has a record already: they worked here before, or somebody opened it.</summary>
    public Task<Result> HireAsync(Candidate candidate, Employee employee, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(AuditActions.CandidateHired, candidate, candidate.Accept(employee, time.Today), candidate.Version, user, cancellation);

    private async Task<Result> KeepAsync(string action, Candidate candidate, Result done, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (done.Refused)
        {
            return done;
        }

        db.Entry(candidate).Property(known => known.Version).OriginalValue = version;
        return await trail.SaveAsync(action, candidate.Id, user, cancellation);
    }
}
