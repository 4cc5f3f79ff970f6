using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Account;

namespace RegieQuartier.Web.Tests.Features.Accounts;

public sealed class AccountOpeningTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_technical_administrator_opens_an_account_and_its_owner_chooses_the_password()
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        var shown = await OpenAsync(technician, "Lila Besnard", "Lila.Besnard@exemple.test", Role.Reception);
        var id = await IdOfAsync("lila.besnard@exemple.test");

        Assert.Equal($"/comptes/{id}", shown.Address);
        Assert.Equal(["Compte ouvert. L’invitation part à lila.besnard@exemple.test."], shown.All(".flash"));
        Assert.Equal(["En attente"], shown.All(".page-head .chip"));
        var form = (await site.CreateClient().OpenAsync(await site.LastLinkAsync(id, MessageKind.AccountInvitation))).Form();
        var welcome = await form.Fill("Password", "violon brume lagune").Fill("PasswordAgain", "violon brume lagune").SubmitAsync();
        Assert.Equal("/tableau-de-bord", welcome.Address);
        Assert.Equal([AuditActions.AccountActivated, AuditActions.AccountInvited], await ActionsOnAsync(id));
    }

    [Fact]
    public async Task The_same_address_opens_one_account_however_it_is_typed()
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);
        await OpenAsync(technician, "Rose Amblard", "rose@exemple.test", Role.Reception);

        var refused = await OpenAsync(technician, "Rose Amblard", "ROSE@Exemple.test", Role.Finance);

        Assert.Equal("Un autre compte utilise déjà cette adresse ou cet identifiant.", refused.ErrorOf("SignInName"));
        Assert.Equal("Rose Amblard", refused.Form()["DisplayName"]);
        Assert.Equal(["Gestion"], refused.All("input[name='Roles'][checked] + label"));
    }

    [Fact]
    public async Task The_same_address_typed_by_two_people_at_once_opens_one_account()
    {
        var forms = new List<HtmlForm>();
        for (var one = 0; one < 2; one++)
        {
            forms.Add(await FilledAsync(await site.ClientAsAsync(Role.SystemAdmin), "Ines Carpentier", "ines@exemple.test", Role.Reception));
        }

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Ouvrir le compte")));

        Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
        Assert.Single(pages, page => page.Status == HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("", Role.Reception, "Écrivez une adresse e-mail ou un identifiant.", "SignInName")]
    [InlineData("lé", Role.Employee, "Écrivez une adresse e-mail, ou un identifiant de 3 à 30 lettres sans accent, chiffres, points ou tirets. Exemple\u00a0: samia.k.", "SignInName")]
    [InlineData("accueil-bis", Role.Reception, "Seul un compte de salarié·e peut se passer d’adresse e-mail.", "SignInName")]
    public async Task What_cannot_open_an_account_is_said_beside_its_field(string name, Role role, string sentence, string field)
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        var refused = await OpenAsync(technician, "Quelqu’un", name, role);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(sentence, refused.ErrorOf(field));
    }

    [Fact]
    public async Task A_form_that_says_more_than_it_may_is_not_listened_to()
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);
        var form = await FilledAsync(technician, "Noé Tanguy", "noe@exemple.test", Role.Reception);
        foreach (var name in new[] { "PasswordHash", "TwoFactorEnabled", "DisabledAt", "Id", "SecurityStamp", "CreatedAt" })
        {
            var extra = form.Element.Owner!.CreateElement("input");
            extra.SetAttribute("name", name);
            extra.SetAttribute("value", "2020-01-01");
            form.Element.AppendChild(extra);
        }

        await form.SubmitAsync("Ouvrir le compte");

        await using var db = site.OpenContext();
        var opened = await db.Users.Include(user => user.Roles).SingleAsync(user => user.Email == "noe@exemple.test", Ct);
        Assert.Equal((null, false, (DateTimeOffset?)null, site.Clock.GetUtcNow()), (opened.PasswordHash, opened.TwoFactorEnabled, opened.DisabledAt, opened.CreatedAt));
        Assert.Equal([Role.Reception], opened.HeldRoles);
    }

    private static async Task<Page> OpenAsync(HttpClient technician, string person, string name, Role role) =>
        await (await FilledAsync(technician, person, name, role)).SubmitAsync("Ouvrir le compte");

    private static async Task<HtmlForm> FilledAsync(HttpClient technician, string person, string name, Role role)
    {
        var form = (await technician.OpenAsync("/comptes/nouveau")).Form().Fill("DisplayName", person).Fill("SignInName", name);
        RoleBoxes.Tick(form, role);
        return form;
    }

    private async Task<Guid> IdOfAsync(string email)
    {
        await using var db = site.OpenContext();
        return await db.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync(Ct);
    }

    private async Task<IReadOnlyList<string>> ActionsOnAsync(Guid id)
    {
        await using var db = site.OpenContext();
        return await db.AuditEntries.Where(entry => entry.SubjectId == id).Select(entry => entry.Action).Order().ToListAsync(Ct);
    }
}
