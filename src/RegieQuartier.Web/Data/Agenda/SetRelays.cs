using System.Security.Claims;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Sets the relays. The secret of a link is given once to who makes it, and never kept.</summary>
public sealed class SetRelays(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Welcomes a structure.</summary>
    public async Task<Result<RelayLink>> WelcomeAsync(string name, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var token = Secret.DrawToken();
        var welcomed = BookingRelay.Welcome(name, Secret.HashToken(token), time.Now);
        if (welcomed.Refused)
        {
            return welcomed.Refusal;
        }

        db.BookingRelays.Add(welcomed.Value);
        var saved = await SaveAsync(AuditActions.RelayWelcomed, welcomed.Value, user, cancellation);
        return saved.Refused ? saved.Refusal : new RelayLink(welcomed.Value.Id, token);
    }

    /// <summary>Makes another link.</summary>
    public async Task<Result<RelayLink>> RenewLinkAsync(BookingRelay relay, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var token = Secret.DrawToken();
        var renewed = relay.RenewLink(Secret.HashToken(token), time.Now);
        var saved = renewed.Refused ? renewed : await SaveAsync(AuditActions.RelayLinkRenewed, relay, user, cancellation);
        return saved.Refused ? saved.Refusal : new RelayLink(relay.Id, token);
    }

    /// <summary>Closes its link.</summary>
    public async Task<Result> StopAsync(BookingRelay relay, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var stopped = relay.Stop(time.Now);
        return stopped.Refused ? stopped : await SaveAsync(AuditActions.RelayStopped, relay, user, cancellation);
    }

    /// <summary>Opens its link again.</summary>
    public async Task<Result> ResumeAsync(BookingRelay relay, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var resumed = relay.Resume();
        return resumed.Refused ? resumed : await SaveAsync(AuditActions.RelayResumed, relay, user, cancellation);
    }

    private async Task<Result> SaveAsync(string action, BookingRelay relay, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), relay.Id, time.Now, relay.Name));
        return await db.SaveOrRefuseAsync(cancellation);
    }
}

/// <summary>A link that has just been made.</summary>
/// <param name="RelayId">Whose it is.</param>
/// <param name="Token">Its secret.</param>
public sealed record RelayLink(Guid RelayId, string Token);
