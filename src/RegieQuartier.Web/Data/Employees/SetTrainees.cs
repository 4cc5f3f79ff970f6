using System.Security.Claims;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down the trainees and the volunteers of the staff register.</summary>
public sealed class SetTrainees(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>Adds one.</summary>
    public async Task<Result> AddAsync(TraineeFacts facts, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var received = Trainee.Receive(facts, time.Today);
        if (received.Refused)
        {
            return received.Refusal;
        }

        db.Trainees.Add(received.Value);
        return await trail.SaveAsync(AuditActions.TraineeReceived, received.Value.Id, user, cancellation);
    }

    /// <summary>Corrects what is said of one, or when they leave, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(Trainee trainee, TraineeFacts facts, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(trainee).Property(known => known.Version).OriginalValue = version;
        var corrected = trainee.Correct(facts, time.Today);
        return corrected.Refused ? corrected : await trail.SaveAsync(AuditActions.TraineeCorrected, trainee.Id, user, cancellation);
    }

    /// <summary>Takes away one who was a mistake, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> RemoveAsync(Trainee trainee, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (trainee.AdmitRemoval(time.Today) is { Refused: true } refused)
        {
            return refused;
        }

        db.Entry(trainee).Property(known => known.Version).OriginalValue = version;
        db.Trainees.Remove(trainee);
        return await trail.SaveAsync(AuditActions.TraineeRemoved, trainee.Id, user, cancellation);
    }
}
