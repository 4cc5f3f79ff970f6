using System.Security.Claims;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Shared;

public sealed class OfficeNavigationTests
{
    [Theory]
    [InlineData(Role.Director, "/tableau-de-bord /agenda /salaries /heures /candidatures /attente /messages /permanences /lieux /services /relais /absences /salaries/remplacements /conventions /chiffres-legaux /actions-types /motifs-de-sortie /competences /imports /comptes /indicateurs /journal")]
    [InlineData(Role.Writer, "/tableau-de-bord /agenda /attente /messages /permanences /lieux /services /relais /absences")]
    [InlineData(Role.Reception, "/tableau-de-bord /agenda /salaries /candidatures/nouvelle /attente /messages /permanences /lieux /services /relais /absences")]
    [InlineData(Role.Community, "/tableau-de-bord /salaries /messages")]
    [InlineData(Role.Advisor, "/tableau-de-bord /salaries /heures /candidatures /salaries/remplacements /chiffres-legaux /actions-types /motifs-de-sortie /competences /imports /indicateurs")]
    [InlineData(Role.Supervisor, "/tableau-de-bord /salaries /heures /indicateurs")]
    [InlineData(Role.Finance, "/tableau-de-bord /salaries /heures /conventions /chiffres-legaux /imports /indicateurs")]
    [InlineData(Role.SystemAdmin, "/tableau-de-bord /messages /comptes /journal")]
    [InlineData(Role.Employee, "/mon-parcours /mon-parcours/mes-heures /mon-parcours/mes-documents /mon-parcours/mon-pass /mon-parcours/moi-et-mon-dossier /mon-parcours/lectures")]
    [InlineData(Role.Partner, "/tableau-de-bord")]
    public void The_menu_holds_what_the_role_may_open(Role role, string addresses)
    {
        Assert.Equal(addresses, string.Join(' ', OfficeNavigation.For(Person(role)).SelectMany(section => section.Entries).Select(entry => entry.Url)));
    }

    [Theory]
    [InlineData("/mon-parcours", Role.Employee)]
    [InlineData("/tableau-de-bord", Role.Employee, Role.Supervisor)]
    [InlineData("/tableau-de-bord", Role.Partner)]
    public void Who_has_nothing_but_their_own_pathway_comes_in_there(string home, params Role[] roles)
    {
        var person = Person(roles);

        Assert.Equal(home, OfficeNavigation.HomeOf(person));
        Assert.Equal(home, OfficeNavigation.For(person)[0].Entries[0].Url);
        Assert.Equal(home == "/mon-parcours" ? 4 : 0, OfficeNavigation.PhoneBarOf(person).Count);
    }

    [Fact]
    public void On_one_of_the_pages_under_a_pathway_its_own_line_alone_is_the_current_one()
    {
        var current = OfficeNavigation.For(Person(Role.Employee)).SelectMany(section => section.Entries).Where(entry => entry.IsCurrent("/mon-parcours/lectures"));

        Assert.Equal("/mon-parcours/lectures", Assert.Single(current).Url);
    }

    [Fact]
    public void Nobody_has_no_menu()
    {
        Assert.Empty(OfficeNavigation.For(new ClaimsPrincipal(new ClaimsIdentity())));
    }

    [Fact]
    public void The_entry_of_the_page_shown_is_the_current_one()
    {
        var agenda = OfficeNavigation.For(Person(Role.Writer)).SelectMany(section => section.Entries).Single(entry => entry.Url == "/agenda");

        Assert.True(agenda.IsCurrent("/agenda"));
        Assert.True(agenda.IsCurrent("/agenda/0192/annulation"));
        Assert.False(agenda.IsCurrent("/agendas"));
    }

    [Theory]
    [InlineData("/salaries/remplacements", "/salaries/remplacements")]
    [InlineData("/salaries/0192/suivi", "/salaries")]
    [InlineData("/salaries", "/salaries")]
    [InlineData("/compte", null)]
    public void Of_two_lines_that_lead_to_a_page_the_nearest_one_is_the_current_one(string page, string? line) =>
        Assert.Equal(line, OfficeNavigation.CurrentOf(OfficeNavigation.For(Person(Role.Advisor)), page)?.Url);

    [Fact]
    public void Every_role_has_a_name()
    {
        Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(role.ToLabel()));
    }

    private static ClaimsPrincipal Person(params Role[] roles) => new(new ClaimsIdentity(
        [
            .. roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
            .. RoleCapabilities.Of(roles).Select(capability => new Claim("capability", capability)),
        ],
        "test"));
}
