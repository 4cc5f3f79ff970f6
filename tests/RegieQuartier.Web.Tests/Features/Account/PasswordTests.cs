using System.Net;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Account;

public sealed class PasswordTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private const string NewPassword = "violon brume lagune";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_password_cuts_the_other_devices_and_keeps_this_one()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var other = await site.ClientOfAsync(user.Id, followRedirects: false);
        var desk = await site.ClientOfAsync(user.Id);

        var after = await ChangeAsync(desk, TestAccounts.Password, NewPassword);

        Assert.Equal("/compte", after.Address);
        Assert.Equal(["Mot de passe changé. Vos autres appareils sont déconnectés."], after.All(".flash"));
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/compte", Ct)).StatusCode);
        Assert.Equal("/tableau-de-bord", (await site.CreateClient().SignInAsync(user.UserName!, NewPassword)).Address);
        await using var db = site.OpenContext();
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.ActorId == user.Id && entry.Action == AuditActions.PasswordChanged, Ct));
    }

    [Fact]
    public async Task The_present_password_is_needed_and_its_guesses_are_counted()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var desk = await site.ClientOfAsync(user.Id);
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            var refused = await ChangeAsync(desk, NewPassword, NewPassword);
            Assert.Equal("Ce mot de passe n’est pas le bon.", refused.ErrorOf("CurrentPassword"));
        }

        var locked = await ChangeAsync(desk, TestAccounts.Password, NewPassword);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
    }

    [Theory]
    [InlineData("court", "Il faut au moins 12\u00a0caractères. Une petite phrase convient très bien.")]
    [InlineData("motdepasse2026", "Ce mot de passe est trop facile à deviner. Prenez par exemple quatre mots sans lien entre eux.")]
    [InlineData("regiequartier2026", "Ne prenez ni votre nom, ni votre adresse, ni le nom de la régie\u00a0: on les essaie en premier.")]
    public async Task A_poor_password_is_refused_in_plain_words(string password, string sentence)
    {
        var desk = await site.ClientAsAsync(Role.Writer);

        var refused = await ChangeAsync(desk, TestAccounts.Password, password);

        Assert.Equal(sentence, refused.ErrorOf("Password"));
        Assert.Equal("", refused.Form()["Password"]);
    }

    [Fact]
    public async Task Two_different_passwords_are_noticed()
    {
        var desk = await site.ClientAsAsync(Role.Writer);
        var form = (await desk.OpenAsync("/compte/mot-de-passe")).Form();

        var refused = await form.Fill("CurrentPassword", TestAccounts.Password).Fill("Password", NewPassword).Fill("PasswordAgain", NewPassword + "s").SubmitAsync();

        Assert.Equal("Ce n’est pas le même mot de passe. Écrivez-le à nouveau.", refused.ErrorOf("PasswordAgain"));
    }

    [Fact]
    public async Task A_password_is_kept_behind_over_two_hundred_thousand_rounds()
    {
        var user = await site.AddAccountAsync(Role.Writer);

        var hash = Convert.FromBase64String(user.PasswordHash!);

        // Identity's third format: one byte of version, then function and rounds, in network order.
        Assert.Equal(1, hash[0]);
        Assert.Equal((uint)KeyDerivationPrf.HMACSHA512, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.True(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)) >= 210_000);
    }

    private static async Task<Page> ChangeAsync(HttpClient client, string current, string password)
    {
        var form = (await client.OpenAsync("/compte/mot-de-passe")).Form();
        return await form.Fill("CurrentPassword", current).Fill("Password", password).Fill("PasswordAgain", password).SubmitAsync();
    }
}
