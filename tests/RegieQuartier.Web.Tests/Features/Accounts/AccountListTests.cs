using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Accounts;

namespace RegieQuartier.Web.Tests.Features.Accounts;

public sealed class AccountListTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

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

        var names = first.All(".items .title").Concat(second.All(".items .title")).ToList();
        Assert.Equal(AccountListPage.Size, first.All(".items .title").Count);
        Assert.Equal(AccountListPage.Size + 6, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first.All(".items .title"), back.All(".items .title"));
        // Among the E, not after the Z.
        Assert.InRange(names.IndexOf("Élodie"), names.IndexOf("E004"), names.IndexOf("F005"));
        Assert.Single((await technician.OpenAsync("/comptes")).All(".items .title"));
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
    public async Task An_unknown_account_does_not_exist()
    {
        var technician = await site.ClientAsAsync(Role.SystemAdmin);

        Assert.Equal(HttpStatusCode.NotFound, (await technician.OpenAsync($"/comptes/{Guid.Empty}")).Status);
    }
}
