using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Lookups;

/// <summary>The employees that were found, each as the list tells them to the reader, and the applications of who has no record.</summary>
public sealed record EmployeeLookupPage(string Text, bool WasSearched, IReadOnlyList<EmployeeRow> Rows, IReadOnlyList<FoundApplication> Applications, bool HasMore, DateOnly Today)
{
    public static async Task<EmployeeLookupPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, string? text, DateOnly today, CancellationToken cancellation)
    {
        var typed = (text ?? "").Trim();
        PhoneNumber? phone = user.Can(Policies.OpenEmployees) && PhoneNumberReader.Read(typed) is { } read ? read : null;
        if (phone is null && PersonNames.Searchable(typed).Length < OfficeSearch.ShortestText)
        {
            return new EmployeeLookupPage(typed, false, [], [], false, today);
        }

        var choice = EmployeeListChoice.Found(Matching(db.Employees.AsNoTracking().ListedFor(db, user, today), user, typed, phone), user, typed);
        var rows = await new EmployeeRows(db, choice, user, today)
            .Of(choice.Employees.OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id).Take(OfficeSearch.Shown + 1))
            .ToListAsync(cancellation);
        var applications = await ApplicationsAsync(db, user, typed, phone, cancellation);
        return new EmployeeLookupPage(
            typed, true, [.. rows.Take(OfficeSearch.Shown)], [.. applications.Take(OfficeSearch.Shown)], rows.Count > OfficeSearch.Shown || applications.Count > OfficeSearch.Shown, today);
    }

    // By telephone, those alone whose record the reader may open: they read it there.
    private static IQueryable<Employee> Matching(IQueryable<Employee> listed, ClaimsPrincipal user, string typed, PhoneNumber? phone) => phone is { } number
        ? listed.VisibleTo(user).Where(employee => employee.Phone == number)
        : listed.Named(typed);

    // Who was hired since is found by their record.
    private static async Task<IReadOnlyList<FoundApplication>> ApplicationsAsync(RegieQuartierDbContext db, ClaimsPrincipal user, string typed, PhoneNumber? phone, CancellationToken cancellation)
    {
        if (!user.Can(Policies.ManageCandidates))
        {
            return [];
        }

        var applications = db.Candidates.AsNoTracking().Where(candidate => candidate.EmployeeId == null);
        return await (phone is { } number ? applications.Where(candidate => candidate.Phone == number) : applications.Named(typed))
            .OrderByDescending(candidate => candidate.AppliedOn).ThenByDescending(candidate => candidate.Id)
            .Select(candidate => new FoundApplication(candidate.Id, candidate.FirstName + " " + candidate.LastName, candidate.AppliedOn))
            .Take(OfficeSearch.Shown + 1)
            .ToListAsync(cancellation);
    }
}

/// <summary>An application that was found.</summary>
public sealed record FoundApplication(Guid Id, string FullName, DateOnly AppliedOn);
