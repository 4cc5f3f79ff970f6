using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>An application with names as long as they go and a namesake, one that was refused, one that led to a record, and an agreement with the State.</summary>
public sealed record LiveHiring(Guid Candidate, Guid Refused, Guid Hired, Guid Agreement, Guid Annex)
{
    private static readonly CandidateFacts Longest = new(
        "Marie-Ange Philomène",
        "Etoundi-Vautier de La Bretonnière-Saint-Hilaire",
        PhoneNumber.FromE164("+33639981234"),
        "marie-ange.philomene.etoundi-vautier-de-la-bretonniere@courrier-des-habitants.exemple.fr",
        "Agente d’entretien polyvalente des parties communes et des abords, à temps partiel le matin",
        "Maison de l’emploi et de la formation du Chemin Vert, antenne de la Folie-Couvrechef");

    /// <summary>Writes them down. The caller saves.</summary>
    public static async Task<LiveHiring> TellAsync(RegieQuartierDbContext db, DateTimeOffset now)
    {
        var today = ParisZone.DayOf(now);
        var candidate = Domain.Employees.Candidate.Apply(Longest, today.AddDays(-9)).Value!;
        var refused = Domain.Employees.Candidate.Apply(Longest with { SentBy = "" }, today.AddDays(-90)).Value!;
        refused.Refuse(ApplicationRefusal.NotMobile, today.AddDays(-80));
        db.AddRange(candidate, refused);
        var agreement = await db.SiaeAgreements.Include(known => known.Annexes).FirstAsync(known => known.Kind == SiaeKind.Aci);
        var hired = await db.Candidates.Where(known => known.EmployeeId != null).Select(known => known.Id).FirstAsync();
        return new LiveHiring(candidate.Id, refused.Id, hired, agreement.Id, agreement.Annexes[0].Id);
    }
}
