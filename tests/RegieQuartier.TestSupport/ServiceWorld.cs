using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.TestSupport;

/// <summary>More helps than every régie has to begin with.</summary>
public static class ServiceWorld
{
    /// <summary>A help of 45 minutes for an audience.</summary>
    public static async Task<AppointmentService> OfferAsync(this RegieQuartierFactory site, string name, ServiceAudience audience)
    {
        await using var db = site.OpenContext();
        var terms = new ServiceTerms(name, "Une aide de plus", TimeSpan.FromMinutes(45), TimeSpan.FromMinutes(30), 42, [], audience);
        var service = AppointmentService.Offer(ServiceKind.Procedure, terms, rank: 9).Value!;
        db.Add(service);
        await db.SaveChangesAsync();
        site.ForgetServices();
        return service;
    }

    /// <summary>Nobody may book what has that word in its address any more.</summary>
    public static async Task WithdrawAsync(this RegieQuartierFactory site, string slug)
    {
        await using var db = site.OpenContext();
        (await db.AppointmentServices.SingleAsync(service => service.Slug == slug)).Withdraw(site.Clock.GetUtcNow());
        await db.SaveChangesAsync();
        site.ForgetServices();
    }

    /// <summary>Identifier of the help that has that word in its address.</summary>
    public static async Task<Guid> ServiceIdAsync(this RegieQuartierFactory site, string slug)
    {
        await using var db = site.OpenContext();
        return await db.AppointmentServices.Where(service => service.Slug == slug).Select(service => service.Id).SingleAsync();
    }

    private static void ForgetServices(this RegieQuartierFactory site) => site.Services.GetRequiredService<ServiceCatalogue>().Forget();
}
