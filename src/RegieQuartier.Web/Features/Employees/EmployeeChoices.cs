using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>The lists that the form of an employee offers.</summary>
public sealed record EmployeeChoices(
    IReadOnlyList<SelectListItem> Civilities, IReadOnlyList<SelectListItem> Educations, IReadOnlyList<SelectListItem> JoblessTimes, IReadOnlyList<SelectListItem> Supervisors)
{
    public static async Task<EmployeeChoices> LoadAsync(RegieQuartierDbContext db, CancellationToken cancellation)
    {
        var supervisors = await db.Users.AsNoTracking()
            .Where(account => account.DisabledAt == null && account.Roles.Any(held => held.Role == Role.Supervisor))
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString()))
            .ToListAsync(cancellation);
        return new EmployeeChoices(
            [.. Enum.GetValues<Civility>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Pas encore connu", ""), .. Enum.GetValues<EducationLevel>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Pas encore connu", ""), .. Enum.GetValues<JoblessTime>().Select(one => new SelectListItem(one.ToLabel(), one.ToString()))],
            [new("Personne pour l’instant", ""), .. supervisors]);
    }
}
