using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Account;

/// <summary>What people do at the door, through the real forms.</summary>
internal static class Steps
{
    public const string Name = "Adresse e-mail ou identifiant";
    public const string Password = "Mot de passe";

    public static async Task<Page> SignInAsync(this HttpClient client, string name, string password = TestAccounts.Password, bool stay = false)
    {
        var page = await client.OpenAsync("/connexion");
        return await page.Form().Fill(Name, name).Fill(Password, password).Tick("StaySignedIn", stay).SubmitAsync("Se connecter");
    }

    public static Task<Page> SignInAsync(this HttpClient client, AppUser user) => client.SignInAsync(user.UserName!);

    /// <summary>Sets up an application, as the page shows its key; gives the secret.</summary>
    public static async Task<byte[]> SetSecondFactorAsync(this HttpClient client, RegieQuartierFactory site)
    {
        var page = await client.OpenAsync("/compte/second-facteur");
        var secret = SecretOn(page);
        var codes = await page.Form("form.sheet").Fill("Form.Code", site.CodeOf(secret)).SubmitAsync("Relier ce téléphone");
        Assert.Equal("Vos codes de secours", codes.Document.QuerySelector("h1")!.TextContent);
        return secret;
    }

    /// <summary>The key that a setup page shows.</summary>
    public static byte[] SecretOn(Page page) => FromBase32(page.All("code.pass")[0]);

    /// <summary>An account with an application; the code just used is behind it.</summary>
    public static async Task<(AppUser User, byte[] Secret)> AddAccountWithSecondFactorAsync(this RegieQuartierFactory site, params Role[] roles)
    {
        var user = await site.AddAccountAsync(roles);
        var secret = await (await site.ClientOfAsync(user.Id)).SetSecondFactorAsync(site);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        return (user, secret);
    }

    /// <summary>The code that the phone shows now.</summary>
    public static string CodeOf(this RegieQuartierFactory site, byte[] secret) => Totp.CodeOf(secret, Totp.StepAt(site.Clock.GetUtcNow()));

    /// <summary>Path of the link in the last message to an account: what the person clicks.</summary>
    public static async Task<string> LastLinkAsync(this RegieQuartierFactory site, Guid accountId, MessageKind kind)
    {
        await using var db = site.OpenContext();
        var message = await db.OutgoingMessages
            .Where(row => row.SubjectId == accountId && row.Kind == kind)
            .OrderByDescending(row => row.CreatedAt)
            .FirstAsync(TestContext.Current.CancellationToken);
        var link = message.Body!.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Single(word => word.StartsWith("https://", StringComparison.Ordinal));
        Assert.StartsWith("https://rdv.regie.test/mot-de-passe/", link, StringComparison.Ordinal);
        return new Uri(link).AbsolutePath;
    }

    private static byte[] FromBase32(string key)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Where(char.IsAsciiLetterOrDigit).Select(letter => Convert.ToString(alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
