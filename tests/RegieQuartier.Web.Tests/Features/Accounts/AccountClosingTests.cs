using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Account;

namespace RegieQuartier.Web.Tests.Features.Accounts;

public sealed class AccountClosingTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lost_phone_is_forgotten_and_another_is_set_up()
    {
        await using var own = new RegieQuartierFactory();
        var (user, _) = await own.AddAccountWithSecondFactorAsync(Role.Writer);
        var technician = await own.ClientAsAsync(Role.SystemAdmin);

        var question = await (await technician.OpenAsync($"/comptes/{user.Id}")).FollowAsync("Téléphone perdu");
        await question.Form().SubmitAsync("Oublier ce téléphone");

        Assert.Equal("/tableau-de-bord", (await own.CreateClient().SignInAsync(user)).Address);
        await using var db = own.OpenContext();
        Assert.False(await db.RecoveryCodes.AnyAsync(Ct));
    }

    [Fact]
    public async Task Nobody_forgets_their_own_phone()
    {
        await using var own = new RegieQuartierFactory();
        var (user, _) = await own.AddAccountWithSecondFactorAsync(Role.SystemAdmin);
        var technician = await own.ClientOfAsync(user.Id);

        var shown = await technician.OpenAsync($"/comptes/{user.Id}");
        var refused = await (await technician.OpenAsync($"/comptes/{user.Id}/second-facteur")).Form().SubmitAsync("Oublier ce téléphone");

        Assert.Empty(shown.All("a[href$='/second-facteur']"));
        Assert.Equal(["Vous ne pouvez pas oublier votre propre téléphone. Changez-le dans «\u00a0Mon compte\u00a0», ou demandez à une autre personne de l’administration technique."], refused.All(".flash"));
        await using var db = own.OpenContext();
        Assert.True((await db.Users.SingleAsync(row => row.Id == user.Id, Ct)).TwoFactorEnabled);
        Assert.True(await db.RecoveryCodes.AnyAsync(code => code.AccountId == user.Id, Ct));
    }

    [Fact]
    public async Task An_account_is_disconnected_everywhere()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var client = await site.ClientOfAsync(user.Id, followRedirects: false);
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        await (await technician.OpenAsync($"/comptes/{user.Id}")).Form("form[action$='/sessions/fermeture']").SubmitAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/compte", Ct)).StatusCode);
    }
}
