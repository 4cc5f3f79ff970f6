using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Sets the helps that can be booked. What is booked already is never touched.</summary>
public sealed class SetServices(RegieQuartierDbContext db, ParisTime time, ServiceCatalogue catalogue, SlotCache slots)
{
    /// <summary>Offers a new one, last in the list.</summary>
    public async Task<Result<AppointmentService>> OfferAsync(ServiceKind kind, ServiceTerms terms, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var rank = await db.AppointmentServices.MaxAsync(service => (int?)service.Rank, cancellation) + 1 ?? 0;
        var offered = AppointmentService.Offer(kind, terms, rank);
        if (offered.Refused)
        {
            return offered.Refusal;
        }

        db.AppointmentServices.Add(offered.Value);
        var saved = await SaveAsync(AuditActions.ServiceAdded, offered.Value, user, cancellation);
        return saved.Refused ? saved.Refusal : offered;
    }

    /// <summary>Changes its terms, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> ChangeAsync(AppointmentService service, ServiceTerms terms, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(service).Property(known => known.Version).OriginalValue = version;
        var changed = service.Change(terms);
        return changed.Refused ? changed : await SaveAsync(AuditActions.ServiceChanged, service, user, cancellation);
    }

    /// <summary>Says it in another language, unless somebody changed the help since <paramref name="version"/>; in French again for no words.</summary>
    public async Task<Result> TranslateAsync(
        AppointmentService service, string language, ServiceWords? words, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(service).Property(known => known.Version).OriginalValue = version;
        if (words is null)
        {
            service.ForgetTranslation(language);
        }
        else if (service.Translate(language, words) is { Refused: true } refused)
        {
            return refused;
        }

        return await SaveAsync(AuditActions.ServiceTranslated, service, user, cancellation);
    }

    /// <summary>Offers it to nobody any more.</summary>
    public async Task<Result> WithdrawAsync(AppointmentService service, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var withdrawn = service.Withdraw(time.Now);
        return withdrawn.Refused ? withdrawn : await SaveAsync(AuditActions.ServiceWithdrawn, service, user, cancellation);
    }

    /// <summary>Offers it again.</summary>
    public async Task<Result> OfferAgainAsync(AppointmentService service, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var offered = service.OfferAgain();
        return offered.Refused ? offered : await SaveAsync(AuditActions.ServiceOfferedAgain, service, user, cancellation);
    }

    /// <summary>Puts it one place higher in the list.</summary>
    public async Task<Result> RaiseAsync(AppointmentService service, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var raised = (await db.AppointmentServices.ToListAsync(cancellation)).Raise(service);
        return raised.Refused ? raised : await SaveAsync(AuditActions.ServiceRaised, service, user, cancellation);
    }

    // A help is nobody's name: the journal may say which one.
    private async Task<Result> SaveAsync(string action, AppointmentService service, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), service.Id, time.Now, service.Name));
        var saved = await db.SaveOrRefuseAsync(cancellation);
        if (!saved.Refused)
        {
            catalogue.Forget();
            await slots.ForgetAsync(cancellation);
        }

        return saved;
    }
}
