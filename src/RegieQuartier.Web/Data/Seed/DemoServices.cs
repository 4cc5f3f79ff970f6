using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The helps that this régie added to those of every régie: for its partners, for its team, and one that it gave up.</summary>
internal static class DemoServices
{
    /// <summary>Adds the chapter. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateTimeOffset firstDay, CancellationToken cancellation)
    {
        var rank = await db.AppointmentServices.MaxAsync(service => service.Rank, cancellation);
        AppointmentService Offered(ServiceKind kind, ServiceTerms terms) => AppointmentService.Offer(kind, terms, ++rank).Value!;

        var givenUp = Offered(ServiceKind.Procedure, new ServiceTerms(
            "Déclaration d’impôts", "Au printemps, en ligne", TimeSpan.FromMinutes(45), TimeSpan.FromHours(24), 30, ["L’avis de l’an dernier"], ServiceAudience.Everybody));
        givenUp.Withdraw(firstDay);
        db.AppointmentServices.AddRange(
            Offered(ServiceKind.Procedure, new ServiceTerms(
                "Ouvrir des droits", "Avec une personne qui accompagne", TimeSpan.FromMinutes(60), TimeSpan.FromHours(24), 42, ["Les courriers reçus", "Une pièce d’identité"], ServiceAudience.PartnersAndTeam)),
            Offered(ServiceKind.Letter, new ServiceTerms(
                "Suite d’un dossier", "Relire, signer, envoyer", TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(30), 42, [], ServiceAudience.TeamOnly)),
            givenUp);
    }
}
