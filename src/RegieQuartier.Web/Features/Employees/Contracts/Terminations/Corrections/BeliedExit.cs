using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations.Corrections;

/// <summary>The exit written from a break whose corrected reason it no longer goes with: it keeps its own, and who follows the person is to look at it.</summary>
/// <param name="ExitOn">Its day.</param>
public sealed record BeliedExit(DateOnly ExitOn)
{
    /// <summary>What is said of it beside the correction.</summary>
    public string Sentence(EmployeeFile file)
    {
        var toDo = (file.IsFollowedHere, TerminationWords.WhoFollows(file)) switch
        {
            (false, { } who) => $"Dites-le à {who}.",
            _ => "Vérifiez-la.",
        };
        return $"La sortie du {ExitOn.ToDateText()} garde son motif et sa catégorie, qui ne vont plus avec le motif de la rupture. {toDo}";
    }

    /// <summary>That of a break that is about to be corrected; null when there is none.</summary>
    public static async Task<BeliedExit?> LoadAsync(RegieQuartierDbContext db, OpenContract found, TerminationReason becomes, CancellationToken cancellation)
    {
        if (found.Contract is not { TerminatedOn: { } brokenOn, TerminationReason: { } was } contract || !contract.Type.IsIntegration())
        {
            return null;
        }

        var exit = await db.PathwayExits.AsNoTracking().OfEmployee(db, found.File.Id).Where(known => known.ExitOn >= brokenOn).OrderBy(known => known.ExitOn).FirstOrDefaultAsync(cancellation);
        // The exit goes by the contract that ended last before it.
        return exit is not null && exit.IsBelied(was, becomes) && !found.Party.Contracts.Any(other => other.Type.IsIntegration() && other.StartsOn > contract.StartsOn && other.StartsOn <= exit.ExitOn)
            ? new BeliedExit(exit.ExitOn)
            : null;
    }
}
