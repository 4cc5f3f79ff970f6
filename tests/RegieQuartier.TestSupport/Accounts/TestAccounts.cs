using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Security;

namespace RegieQuartier.TestSupport.Accounts;

/// <summary>People who have an account, made as the site makes them.</summary>
public static class TestAccounts
{
    /// <summary>The password of every account made here.</summary>
    public const string Password = "trombone cuivre lagune";

    private static readonly Lock Gate = new();
    private static string? _passwordHash;
    private static int _count;

    /// <summary>An account with a password and these roles.</summary>
    public static async Task<AppUser> AddAccountAsync(this RegieQuartierFactory factory, params Role[] roles)
    {
        var user = New(factory, roles, identifier: false);
        user.ChoosePassword(HashOf(factory));
        return await SaveAsync(factory, user);
    }

    /// <summary>An account that has not chosen its password yet.</summary>
    public static Task<AppUser> AddWaitingAccountAsync(this RegieQuartierFactory factory, params Role[] roles) =>
        SaveAsync(factory, New(factory, roles, identifier: false));

    /// <summary>An employee without e-mail address, who has not used a card yet.</summary>
    public static Task<AppUser> AddEmployeeWithoutEmailAsync(this RegieQuartierFactory factory) =>
        SaveAsync(factory, New(factory, [Role.Employee], identifier: true));

    /// <summary>The named people of the demo world; their password is <see cref="DemoAccounts.Password"/>.</summary>
    public static async Task AddDemoAccountsAsync(this RegieQuartierFactory factory)
    {
        await using var db = factory.OpenContext();
        DemoAccounts.AddTo(db, factory.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    private static AppUser New(RegieQuartierFactory factory, Role[] roles, bool identifier)
    {
        var number = Interlocked.Increment(ref _count);
        var name = SignInName.Read(identifier ? $"personne-{number}" : $"personne-{number}@exemple.test").Value!;
        return AppUser.Open($"Personne {number}", null, name, roles.ToHashSet(), factory.Clock.GetUtcNow()).Value!;
    }

    private static async Task<AppUser> SaveAsync(RegieQuartierFactory factory, AppUser user)
    {
        await using var db = factory.OpenContext();
        db.Users.Add(user);
        await db.SaveChangesAsync();
        return user;
    }

    // Slow on purpose: one hash serves them all.
    private static string HashOf(RegieQuartierFactory factory)
    {
        lock (Gate)
        {
            return _passwordHash ??= factory.Services.CreateScope().ServiceProvider.GetRequiredService<IPasswordHasher<AppUser>>().HashPassword(null!, Password);
        }
    }
}
