using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Account;

namespace RegieQuartier.Web.Tests.Features.Accounts;

/// <summary>An account that is closed to its owner, and opened again.</summary>
public sealed class AccountDisablingsTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_disabled_account_opens_again_with_its_password_but_not_its_sessions()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var client = await site.ClientOfAsync(user.Id, followRedirects: false);
        var technician = await site.ClientAsAsync(Role.SystemAdmin);
        var disabled = await (await technician.OpenAsync($"/comptes/{user.Id}/desactivation")).Form().SubmitAsync("Désactiver ce compte");
        Assert.Equal(["Désactivé"], disabled.All(".page-head .chip"));

        await disabled.Form("form[action$='/desactivation/fin']").SubmitAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/compte", Ct)).StatusCode);
        Assert.Equal("/tableau-de-bord", (await site.CreateClient().SignInAsync(user)).Address);
        await using var db = site.OpenContext();
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.SubjectId == user.Id && entry.Action == AuditActions.AccountEnabled, Ct));
    }

    [Fact]
    public async Task Nobody_disables_their_own_account()
    {
        var user = await site.AddAccountAsync(Role.SystemAdmin);
        var technician = await site.ClientOfAsync(user.Id);

        var refused = await (await technician.OpenAsync($"/comptes/{user.Id}/desactivation")).Form().SubmitAsync("Désactiver ce compte");

        Assert.Equal(["Vous ne pouvez pas désactiver votre propre compte."], refused.PlainAll(".flash"));
        await using var db = site.OpenContext();
        Assert.Null((await db.Users.SingleAsync(row => row.Id == user.Id, Ct)).DisabledAt);
    }

    [Fact]
    public async Task An_account_that_was_never_opened_is_not_found()
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        Assert.Equal(HttpStatusCode.NotFound, (await technician.OpenAsync($"/comptes/{Guid.NewGuid()}/desactivation")).Status);
    }
}
