using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What an advisor must know of: the director opened the reserved part of a record of theirs.</summary>
/// <param name="EmployeeId">Whose record.</param>
/// <param name="FullName">Their name.</param>
/// <param name="OpenerName">Who opened it.</param>
/// <param name="OpenedAt">When, in UTC.</param>
public sealed record OpeningToRead(Guid EmployeeId, string FullName, string OpenerName, DateTimeOffset OpenedAt);

internal static class OpeningsToRead
{
    /// <summary>Those that the reader, the referent of these people, has not read of yet.</summary>
    public static async Task<IReadOnlyList<OpeningToRead>> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!user.Can(Policies.FollowEmployees))
        {
            return [];
        }

        var (me, referents) = (user.AccountId(), db.CurrentReferents());
        return await (
            from opening in db.SensitiveOpenings.AsNoTracking()
            join employee in db.Employees on opening.EmployeeId equals employee.Id
            join opener in db.Users on opening.OpenerId equals opener.Id
            where opening.ToldAt == null && referents.Any(referent => referent.EmployeeId == employee.Id && referent.AdvisorId == me)
            orderby opening.OpenedAt
            select new OpeningToRead(employee.Id, employee.FirstName + " " + employee.LastName, opener.DisplayName, opening.OpenedAt)).ToListAsync(cancellation);
    }
}
