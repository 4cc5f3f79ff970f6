using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Accounts;

/// <summary>One site a test: the last director of one is not that of another.</summary>
public sealed class AccountRolesTests : IAsyncLifetime
{
    private const string Last = "C’est la dernière personne active avec ce rôle. Donnez-le d’abord à quelqu’un d’autre.";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.SystemAdmin)]
    public async Task Given_roles_count_at_the_next_request(Role giver)
    {
        var user = await _site.AddAccountAsync(Role.Community);
        var client = await _site.ClientOfAsync(user.Id, followRedirects: false);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/tableau-de-bord", Ct)).StatusCode);

        var page = await AssignAsync(await _site.ClientAsAsync(giver), user.Id, Role.Reception, Role.Writer);

        Assert.Equal($"/comptes/{user.Id}", page.Address);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/tableau-de-bord", Ct)).StatusCode);
        Assert.Equal([Role.Writer, Role.Reception], (await RolesAsync(user.Id)).Order());
        await using var db = _site.OpenContext();
        var entry = await db.AuditEntries.SingleAsync(row => row.SubjectId == user.Id && row.Action == AuditActions.RolesChanged, Ct);
        Assert.Equal("Lien social → Écrivain public, Accueil", entry.Reason);
    }

    [Fact]
    public async Task The_technical_administrator_cannot_grant_itself_a_role()
    {
        var me = await _site.AddAccountAsync(Role.SystemAdmin);
        var client = await _site.ClientOfAsync(me.Id);

        var page = await AssignAsync(client, me.Id, Role.Director);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Personne ne change ses propres rôles.", page.Text, StringComparison.Ordinal);
        Assert.Equal([Role.SystemAdmin], await RolesAsync(me.Id));
    }

    [Fact]
    public async Task A_director_cannot_change_their_own_roles_either()
    {
        var me = await _site.AddAccountAsync(Role.Director);

        var page = await AssignAsync(await _site.ClientOfAsync(me.Id), me.Id, Role.Director, Role.Finance);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal([Role.Director], await RolesAsync(me.Id));
    }

    [Theory]
    [InlineData("L’administration technique ne va avec aucun autre rôle\u00a0: elle ouvre les comptes, elle ne lit pas les dossiers.", Role.SystemAdmin, Role.Reception)]
    [InlineData("Choisissez au moins un rôle.")]
    public async Task Roles_that_do_not_stand_together_are_refused(string sentence, params Role[] roles)
    {
        var user = await _site.AddAccountAsync(Role.Reception);

        var page = await AssignAsync(await _site.ClientAsAsync(Role.Director), user.Id, roles);

        Assert.Contains(sentence, page.All(".error-summary li"));
        Assert.Equal([Role.Reception], await RolesAsync(user.Id));
    }

    [Fact]
    public async Task Somebody_becomes_technical_administrator_and_leaves_the_rest()
    {
        var user = await _site.AddAccountAsync(Role.Reception, Role.Writer);

        await AssignAsync(await _site.ClientAsAsync(Role.Director), user.Id, Role.SystemAdmin);

        Assert.Equal([Role.SystemAdmin], await RolesAsync(user.Id));
    }

    [Fact]
    public async Task An_employee_without_address_receives_no_other_role()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();

        var page = await AssignAsync(await _site.ClientAsAsync(Role.Director), employee.Id, Role.Employee, Role.Supervisor);

        Assert.Equal(["Seul un compte de salarié·e peut se passer d’adresse e-mail."], page.All(".error-summary li"));
    }

    [Fact]
    public async Task Two_people_who_change_the_same_roles_do_not_write_over_each_other()
    {
        var user = await _site.AddAccountAsync(Role.Community);
        var slow = RoleBoxes.Tick((await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/comptes/{user.Id}/roles")).Form(), Role.Finance);
        await AssignAsync(await _site.ClientAsAsync(Role.SystemAdmin), user.Id, Role.Reception);

        var refused = await slow.SubmitAsync("Enregistrer ces rôles");
        Assert.Contains("Maintenant\u00a0: Accueil.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(["Gestion"], refused.All("input[name='Roles'][checked] + label"));
        await refused.Form().SubmitAsync("Enregistrer ces rôles");

        Assert.Equal([Role.Finance], await RolesAsync(user.Id));
    }

    [Fact]
    public async Task The_last_active_director_keeps_the_role_and_the_account()
    {
        var director = await _site.AddAccountAsync(Role.Director);
        await _site.AddWaitingAccountAsync(Role.Director);
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);

        var roles = await AssignAsync(technician, director.Id, Role.Reception);
        var disabled = await (await technician.OpenAsync($"/comptes/{director.Id}/desactivation")).Form().SubmitAsync("Désactiver ce compte");

        Assert.Contains(Last, roles.Text, StringComparison.Ordinal);
        Assert.Equal([Last], disabled.All(".flash"));
        Assert.Equal([Role.Director], await RolesAsync(director.Id));
    }

    [Fact]
    public async Task The_last_technical_administrator_stays_one()
    {
        var technician = await _site.AddAccountAsync(Role.SystemAdmin);

        var page = await AssignAsync(await _site.ClientAsAsync(Role.Director), technician.Id, Role.Reception);

        Assert.Contains(Last, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistaken_invitation_of_a_director_can_be_taken_back()
    {
        var waiting = await _site.AddWaitingAccountAsync(Role.Director);
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);

        var page = await (await technician.OpenAsync($"/comptes/{waiting.Id}/desactivation")).Form().SubmitAsync("Désactiver ce compte");

        Assert.Equal(["Désactivé"], page.All(".page-head .chip"));
    }

    [Fact]
    public async Task Two_last_directors_removed_at_once_on_two_instances_leave_one()
    {
        for (var round = 0; round < 5; round++)
        {
            await using var own = new RegieQuartierFactory();
            var directors = new[] { await own.AddAccountAsync(Role.Director), await own.AddAccountAsync(Role.Director) };
            var instances = new[] { own, own.SecondInstance() };
            var forms = new List<HtmlForm>();
            for (var one = 0; one < 2; one++)
            {
                var technician = await instances[one].ClientAsAsync(Role.SystemAdmin);
                forms.Add(RoleBoxes.Tick((await technician.OpenAsync($"/comptes/{directors[one].Id}/roles")).Form(), Role.Reception));
            }

            var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Enregistrer ces rôles")));

            Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
            Assert.Single(pages, page => page.Status == HttpStatusCode.UnprocessableEntity);
            await using var db = own.OpenContext();
            Assert.Equal(1, await db.Users.CountAsync(user => user.Roles.Any(held => held.Role == Role.Director), Ct));
        }
    }

    [Fact]
    public async Task One_director_removed_and_the_other_disabled_at_once_leave_one()
    {
        var directors = new[] { await _site.AddAccountAsync(Role.Director), await _site.AddAccountAsync(Role.Director) };
        var first = await _site.ClientAsAsync(Role.SystemAdmin);
        var second = await _site.SecondInstance().ClientAsAsync(Role.SystemAdmin);
        var roles = RoleBoxes.Tick((await first.OpenAsync($"/comptes/{directors[0].Id}/roles")).Form(), Role.Reception);
        var disabling = (await second.OpenAsync($"/comptes/{directors[1].Id}/desactivation")).Form();

        await Task.WhenAll(roles.SubmitAsync("Enregistrer ces rôles"), disabling.SubmitAsync("Désactiver ce compte"));

        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Users.CountAsync(user => user.DisabledAt == null && user.Roles.Any(held => held.Role == Role.Director), Ct));
    }

    [Fact]
    public async Task PostgreSQL_itself_refuses_a_technical_administrator_with_another_role()
    {
        var user = await _site.AddAccountAsync(Role.SystemAdmin);
        await using var db = _site.OpenContext();
        db.Add(AccountRole.Give(user.Id, Role.Writer));

        var result = await Web.Data.Constraints.SaveOrRefuseAsync(db, Ct);

        Assert.Equal(AccountRefusals.SystemAdminAlone, result.Refusal);
    }

    private static async Task<Page> AssignAsync(HttpClient client, Guid id, params Role[] roles)
    {
        var form = (await client.OpenAsync($"/comptes/{id}/roles")).Form();
        return await RoleBoxes.Tick(form, roles).SubmitAsync("Enregistrer ces rôles");
    }

    private async Task<IReadOnlyList<Role>> RolesAsync(Guid id)
    {
        await using var db = _site.OpenContext();
        return (await db.Users.Include(user => user.Roles).SingleAsync(user => user.Id == id, Ct)).HeldRoles;
    }
}
