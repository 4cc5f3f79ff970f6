using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>One account of the demo world.</summary>
public sealed record DemoAccount(Guid Id, string Name, string JobTitle, string Email, Role Role);

/// <summary>The people of the demo world who sign in. Invented, with fixed identifiers: other chapters name them.</summary>
public static class DemoAccounts
{
    public const string Password = "Demo-RegieQuartier-1!";

    public static readonly Guid Director = Numbered(1);
    public static readonly Guid Claire = Numbered(2);
    public static readonly Guid Thomas = Numbered(3);
    public static readonly Guid Bruno = Numbered(4);
    public static readonly Guid Aissatou = Numbered(5);
    public static readonly Guid Nadia = Numbered(6);
    public static readonly Guid Yanis = Numbered(7);
    public static readonly Guid Reception = Numbered(9);
    public static readonly Guid Finance = Numbered(10);
    public static readonly Guid Employee = Numbered(11);
    public static readonly Guid SystemAdmin = Numbered(14);

    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new(Director, "Hélène Marchand", "Directrice", "direction@regie.test", Role.Director),
        new(Claire, "Claire Lemonnier", "Conseillère en insertion", "insertion@regie.test", Role.Advisor),
        new(Thomas, "Thomas Leroux", "Conseiller en insertion", "insertion2@regie.test", Role.Advisor),
        new(Bruno, "Bruno Castel", "Encadrant technique", "encadrement@regie.test", Role.Supervisor),
        new(Aissatou, "Aïssatou Barry", "Encadrante technique", "encadrement2@regie.test", Role.Supervisor),
        new(Nadia, "Nadia Ferhat", "Écrivaine publique", "ecrivain@regie.test", Role.Writer),
        new(Yanis, "Yanis Haddouche", "Médiateur numérique", "mediateur@regie.test", Role.Writer),
        new(Numbered(8), "Sophie Kerbrat", "Animatrice de quartier", "animation@regie.test", Role.Community),
        new(Reception, "Martine Duval", "Accueil", "accueil@regie.test", Role.Reception),
        new(Finance, "Philippe Vasseur", "Gestion", "gestion@regie.test", Role.Finance),
        new(Employee, "Fatoumata Diallo-Lemarchand", "Agente de propreté", "salarie@regie.test", Role.Employee),
        new(Numbered(12), "Julien Ozanne", "Bailleur", "bailleur@regie.test", Role.Partner),
        new(Numbered(13), "Catherine Lebrun", "Ville", "ville@regie.test", Role.Partner),
        new(SystemAdmin, "Olivier Renaud", "Administration technique", "technique@regie.test", Role.SystemAdmin),
    ];

    /// <summary>Those whose role opens a screen of its own, so far: the sign-in page offers no empty visit.</summary>
    public static IEnumerable<DemoAccount> WithAScreen => All.Where(account => RoleCapabilities.Of([account.Role]).Count > 0);

    /// <summary>Adds them all, with the password that the sign-in page shows. The caller saves.</summary>
    internal static void AddTo(RegieQuartierDbContext db, DateTimeOffset now)
    {
        var hash = new PasswordHasher<AppUser>(Options.Create(new PasswordHasherOptions { IterationCount = AccountsSetup.PasswordIterations }))
            .HashPassword(null!, Password);
        foreach (var account in All)
        {
            var name = SignInName.Read(account.Email).Value!;
            var user = AppUser.Open(account.Name, account.JobTitle, name, new HashSet<Role> { account.Role }, now, account.Id).Value!;
            user.ChoosePassword(hash);
            db.Users.Add(user);
        }
    }

    private static Guid Numbered(int number) => new($"01935000-0000-7000-8000-{number:000000000000}");
}
