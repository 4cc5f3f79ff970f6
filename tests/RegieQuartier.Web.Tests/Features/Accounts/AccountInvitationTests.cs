using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Account;

namespace RegieQuartier.Web.Tests.Features.Accounts;

public sealed class AccountInvitationTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task An_invitation_lasts_seven_days_and_a_new_one_ends_it()
    {
        await using var own = new RegieQuartierFactory();
        var waiting = await own.AddWaitingAccountAsync(Role.Reception);
        var technician = await own.ClientAsAsync(Role.SystemAdmin);
        await InviteAgainAsync(technician, waiting.Id);
        var first = await own.LastLinkAsync(waiting.Id, MessageKind.AccountInvitation);
        own.Clock.Advance(TimeSpan.FromMinutes(1));
        await InviteAgainAsync(technician, waiting.Id);
        var second = await own.LastLinkAsync(waiting.Id, MessageKind.AccountInvitation);

        Assert.Equal(HttpStatusCode.NotFound, (await own.CreateClient().OpenAsync(first)).Status);
        own.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await own.CreateClient().OpenAsync(second)).Status);
        own.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, (await own.CreateClient().OpenAsync(second)).Status);
    }

    [Fact]
    public async Task Who_has_chosen_a_password_is_not_invited_again()
    {
        var waiting = await site.AddWaitingAccountAsync(Role.Reception);
        var active = await site.AddAccountAsync(Role.Reception);
        var technician = await site.ClientAsAsync(Role.SystemAdmin);
        var form = (await technician.OpenAsync($"/comptes/{waiting.Id}")).Form("form[action$='/invitation']");
        form.Element.Action = $"/comptes/{active.Id}/invitation";

        Assert.Equal(["Cette personne a déjà choisi son mot de passe."], (await form.SubmitAsync()).All(".flash"));
    }

    private static async Task InviteAgainAsync(HttpClient technician, Guid id) =>
        await (await technician.OpenAsync($"/comptes/{id}")).Form("form[action$='/invitation']").SubmitAsync();
}
