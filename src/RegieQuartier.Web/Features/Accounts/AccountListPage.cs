using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts;

/// <summary>Accounts in one state, by name.</summary>
public sealed record AccountListPage(AccountStatus Status, IReadOnlyList<AccountRow> Rows, ListPager Pager)
{
    public const int Size = 50;

    public static readonly IReadOnlyList<(AccountStatus Status, string Slug, string Title)> Filters =
    [
        (AccountStatus.Active, "actifs", "Actifs"),
        (AccountStatus.Waiting, "en-attente", "En attente"),
        (AccountStatus.Disabled, "desactives", "Désactivés"),
    ];

    /// <summary>Reads one page.</summary>
    /// <param name="db">The database.</param>
    /// <param name="slug">The state asked for; active when it is none.</param>
    /// <param name="after">The last account of the page before.</param>
    /// <param name="before">The first account of the page after.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<AccountListPage> LoadAsync(RegieQuartierDbContext db, string? slug, Guid? after, Guid? before, CancellationToken ct)
    {
        var filter = Filters.FirstOrDefault(one => string.Equals(one.Slug, slug, StringComparison.Ordinal), Filters[0]);
        var back = after is null && before is not null;
        var users = Within(db, db.Users.AsNoTracking().InStatus(filter.Status), after, back ? before : null);
        var read = await users.Take(Size + 1).Select(user => new AccountRow(
                user.Id,
                user.DisplayName,
                user.UserName!,
                user.Roles.Select(held => held.Role).ToList(),
                db.AccountSessions.Where(session => session.AccountId == user.Id).Max(session => (DateTimeOffset?)session.LastSeenAt)))
            .ToListAsync(ct);
        var rows = read.Take(Size).ToList();
        if (back)
        {
            rows.Reverse();
        }

        var more = read.Count > Size;
        return new AccountListPage(filter.Status, rows, new ListPager(
            Newer: (back ? more : after is not null) && rows.Count > 0 ? Link(filter.Slug, "avant", rows[0].Id) : null,
            Older: (back || more) && rows.Count > 0 ? Link(filter.Slug, "apres", rows[^1].Id) : null));
    }

    private static IQueryable<AppUser> Within(RegieQuartierDbContext db, IQueryable<AppUser> users, Guid? after, Guid? before)
    {
        if (after is not null)
        {
            users = users.Where(user => db.Users.Any(last => last.Id == after
                && EF.Functions.GreaterThan(ValueTuple.Create(user.DisplayName, user.Id), ValueTuple.Create(last.DisplayName, last.Id))));
        }

        if (before is not null)
        {
            return users
                .Where(user => db.Users.Any(first => first.Id == before
                    && EF.Functions.LessThan(ValueTuple.Create(user.DisplayName, user.Id), ValueTuple.Create(first.DisplayName, first.Id))))
                .OrderByDescending(user => user.DisplayName).ThenByDescending(user => user.Id);
        }

        return users.OrderBy(user => user.DisplayName).ThenBy(user => user.Id);
    }

    private static string Link(string slug, string name, Guid place) =>
        new QueryBuilder { { "etat", slug }, { name, place.ToString() } }.ToString();
}

/// <summary>One account of the list.</summary>
public sealed record AccountRow(Guid Id, string DisplayName, string SignInName, IReadOnlyList<Role> Roles, DateTimeOffset? LastSeenAt);
