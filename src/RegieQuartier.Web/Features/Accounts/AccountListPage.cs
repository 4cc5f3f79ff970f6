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
        var span = new NameSpan(after, before);
        var users = Within(db, db.Users.AsNoTracking().InStatus(filter.Status), span);
        var read = await users.Take(Size + 1).Select(user => new AccountRow(
                user.Id,
                user.DisplayName,
                user.UserName!,
                user.Roles.Select(held => held.Role).ToList(),
                db.AccountSessions.Where(session => session.AccountId == user.Id).Max(session => (DateTimeOffset?)session.LastSeenAt)))
            .ToListAsync(ct);
        var (rows, pager) = span.Cut(read, Size, row => row.Id, (name, place) => Link(filter.Slug, name, place));
        return new AccountListPage(filter.Status, rows, pager);
    }

    private static IQueryable<AppUser> Within(RegieQuartierDbContext db, IQueryable<AppUser> users, NameSpan span)
    {
        if (span.After is { } after)
        {
            users = users.Where(user => db.Users.Any(last => last.Id == after
                && EF.Functions.GreaterThan(ValueTuple.Create(user.DisplayName, user.Id), ValueTuple.Create(last.DisplayName, last.Id))));
        }

        if (span.IsBack)
        {
            var before = span.Before;
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
