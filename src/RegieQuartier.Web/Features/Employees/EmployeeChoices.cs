using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>The lists that the form of an employee offers.</summary>
public sealed record EmployeeChoices(
    IReadOnlyList<SelectListItem> Civilities, IReadOnlyList<SelectListItem> Educations, IReadOnlyList<SelectListItem> JoblessTimes,
    IReadOnlyList<SelectListItem> SituationTimes, IReadOnlyList<SelectListItem> Supervisors)
{
    public static async Task<EmployeeChoices> LoadAsync(RegieQuartierDbContext db, Guid? supervisorId, CancellationToken cancellation)
    {
        // Who runs the crew already is in the list, whatever became of their account.
        var supervisors = await db.Users.AsNoTracking()
            .Where(account => db.Users.Holding(Role.Supervisor).Any(one => one.Id == account.Id) || account.Id == supervisorId)
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString()))
            .ToListAsync(cancellation);
        return new EmployeeChoices(
            [.. Enum.GetValues<Civility>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Pas encore connu", ""), .. Enum.GetValues<EducationLevel>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Pas encore connu", ""), .. Enum.GetValues<JoblessTime>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Pas encore connu", ""), .. Enum.GetValues<SituationTime>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Personne pour l’instant", ""), .. supervisors]);
    }
}
