using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Accounts;
using RegieQuartier.Web.Tests.Features.Account;

namespace RegieQuartier.Web.Tests.Features.Accounts;

public sealed class AccountsTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
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

    [Fact]
    public async Task The_director_reads_accounts_and_opens_none()
    {
        var director = await site.ClientAsAsync(Role.Director);

        var list = await director.OpenAsync("/comptes");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.DoesNotContain("Ouvrir un compte", list.All("a"));
        Assert.Equal(HttpStatusCode.Forbidden, (await director.OpenAsync("/comptes/nouveau")).Status);
    }

    [Fact]
    public async Task The_list_reads_by_name_in_pages_both_ways_and_by_state()
    {
        await using var own = new RegieQuartierFactory();
        await using (var db = own.OpenContext())
        {
            foreach (var number in Enumerable.Range(0, AccountListPage.Size + 5))
            {
                var name = SignInName.Read($"p{number:000}@exemple.test").Value!;
                db.Users.Add(Web.Security.AppUser.Open($"{(char)('A' + (number % 26))}{number:000}", null, name, new HashSet<Role> { Role.Writer }, own.Clock.GetUtcNow()).Value!);
            }

            db.Users.Add(Web.Security.AppUser.Open("Élodie", null, SignInName.Read("elodie@exemple.test").Value!, new HashSet<Role> { Role.Writer }, own.Clock.GetUtcNow()).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var technician = await own.ClientAsAsync(Role.SystemAdmin);
        var first = await technician.OpenAsync("/comptes?etat=en-attente");
        var second = await first.FollowAsync("Suivants");
        var back = await second.FollowAsync("Précédents");

        var names = first.All("tbody th").Concat(second.All("tbody th")).ToList();
        Assert.Equal(AccountListPage.Size, first.All("tbody th").Count);
        Assert.Equal(AccountListPage.Size + 6, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first.All("tbody th"), back.All("tbody th"));
        // Among the E, not after the Z.
        Assert.InRange(names.IndexOf("Élodie"), names.IndexOf("E004"), names.IndexOf("F005"));
        Assert.Single((await technician.OpenAsync("/comptes")).All("tbody th"));
        Assert.Contains("Aucun compte désactivé.", (await technician.OpenAsync("/comptes?etat=desactives")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_costs_the_same_statements_whatever_its_length()
    {
        await using var own = new RegieQuartierFactory();
        var counter = new StatementCounter();
        var counted = own.WithServices(counter.Listen);
        var technician = await counted.ClientAsAsync(Role.SystemAdmin);
        // The first visit of an instance also reads the keys that seal the cookies.
        await technician.GetAsync("/comptes", Ct);
        var few = await counter.OfAsync(() => technician.GetAsync("/comptes", Ct));
        foreach (var _ in Enumerable.Range(0, 8))
        {
            await own.ClientAsAsync(Role.Writer, Role.Reception);
        }

        Assert.Equal(few, await counter.OfAsync(() => technician.GetAsync("/comptes", Ct)));
        Assert.Equal(2, few);
    }

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
    public async Task An_account_is_disconnected_everywhere()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var client = await site.ClientOfAsync(user.Id, followRedirects: false);
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        await (await technician.OpenAsync($"/comptes/{user.Id}")).Form("form[action$='/sessions/fermeture']").SubmitAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/compte", Ct)).StatusCode);
    }

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
        Assert.Contains(AuditActions.AccountEnabled, await ActionsOnAsync(user.Id));
    }

    [Fact]
    public async Task An_unknown_account_does_not_exist()
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        Assert.Equal(HttpStatusCode.NotFound, (await technician.OpenAsync($"/comptes/{Guid.Empty}")).Status);
    }

    private static async Task InviteAgainAsync(HttpClient technician, Guid id) =>
        await (await technician.OpenAsync($"/comptes/{id}")).Form("form[action$='/invitation']").SubmitAsync();

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
