using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.OwnAccounts;

/// <summary>The account that an employee reads their own record with, and the form to choose it.</summary>
/// <param name="File">The record.</param>
/// <param name="Linked">The account, as it signs in; null without one.</param>
/// <param name="Version">The record as it is.</param>
/// <param name="Accounts">Those of employees that no record has.</param>
/// <param name="Form">What is chosen.</param>
public sealed record OwnAccountPage(EmployeeFile File, string? Linked, uint Version, IReadOnlyList<SelectListItem> Accounts, OwnAccountForm Form)
{
    public static async Task<OwnAccountPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, OwnAccountForm form, CancellationToken cancellation)
    {
        var linked = await db.Users.AsNoTracking()
            .OfEmployee(db, file.Id)
            .Select(account => account.DisplayName + ", " + account.UserName)
            .FirstOrDefaultAsync(cancellation);
        var free = await db.Users.AsNoTracking()
            .Holding(Role.Employee)
            .Where(account => !db.Employees.Any(employee => employee.AccountId == account.Id))
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName + ", " + account.UserName, account.Id.ToString()))
            .ToListAsync(cancellation);
        var version = await db.Employees.Where(employee => employee.Id == file.Id).Select(employee => employee.Version).SingleAsync(cancellation);
        return new OwnAccountPage(file, linked, version, [new("Choisir", ""), .. free], form);
    }
}

/// <summary>What the team reads when an account cannot be chosen.</summary>
public static class OwnAccountLabels
{
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "employee.account-taken" => "Ce compte est déjà celui d’un autre dossier. Choisissez-en un autre.",
        "employee.account-not-possible" => "Choisissez un compte de la liste.",
        "record.changed-meanwhile" => "Quelqu’un vient de changer ce dossier. Regardez, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
