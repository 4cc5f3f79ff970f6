using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Infrastructure.Startup;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Passwords;

namespace RegieQuartier.Web.Data.Commands;

/// <summary>
/// <c>dotnet RegieQuartier.Web.dll premier-compte adresse "Prénom Nom"</c>: the technical administrator who opens
/// all the other accounts. Prints the link, since no mail may leave yet.
/// </summary>
internal static class FirstAccountCommand
{
    public const string Name = "premier-compte";

    public static async Task RunAsync(WebApplication app, string[] args)
    {
        if (args is not [_, var address, var typed] || typed.Trim() is not { Length: > 0 } person || SignInName.Read(address) is not { Value: { IsEmail: true } name })
        {
            throw new StartupRefusedException($"Écrivez une adresse e-mail et un nom\u00a0: {Name} technique@exemple.fr \"Prénom Nom\".");
        }

        if (person.Length > AppUser.DisplayNameMaxLength)
        {
            throw new StartupRefusedException($"Le nom est trop long\u00a0: il faut au plus {AppUser.DisplayNameMaxLength}\u00a0lettres.");
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegieQuartierDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var user = await WaitingOrNewAsync(db, name, person, now);
        var link = await scope.ServiceProvider.GetRequiredService<IssueKey>().InviteAsync(user);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AccountInvited, null, user.Id, now));
        await db.SaveChangesAsync();
        await Console.Out.WriteLineAsync($"Ouvrez ce lien pour choisir le mot de passe. Il marche une fois, pendant sept jours\u00a0:{Environment.NewLine}{link}");
    }

    /// <summary>Once somebody can open accounts, a command that anybody at the server can type no longer does.</summary>
    private static async Task<AppUser> WaitingOrNewAsync(RegieQuartierDbContext db, SignInName name, string person, DateTimeOffset now)
    {
        var technicians = await db.Users.Where(user => user.Roles.Any(held => held.Role == Role.SystemAdmin)).ToListAsync();
        if (technicians.Exists(user => user.Status == AccountStatus.Active))
        {
            throw new StartupRefusedException("Un compte d’administration technique existe déjà\u00a0: il ouvre les autres, dans «\u00a0Comptes\u00a0».");
        }

        var waiting = technicians.Find(user => user.Status == AccountStatus.Waiting && string.Equals(user.Email, name.Text, StringComparison.Ordinal));
        if (waiting is not null)
        {
            return waiting;
        }

        var opened = AppUser.Open(person, null, name, new HashSet<Role> { Role.SystemAdmin }, now).Value!;
        db.Users.Add(opened);
        return opened;
    }
}
