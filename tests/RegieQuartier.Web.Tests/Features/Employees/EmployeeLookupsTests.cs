using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The search of the menu among employees: whom the list shows to each, as it tells them, and never a visitor.</summary>
public sealed class EmployeeLookupsTests : IAsyncLifetime
{
    private const string Found = "main ul.items .title";

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Guid _supervisor;
    private Employee _present = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _supervisor = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        _present = await _site.EnterAsync("Fatoumata", "Diallo-Modèle", _advisor, _supervisor);
        await _site.SignAsync(_present);
        await _site.SignAsync(await _site.EnterAsync("Autre", "Équipe-Modèle", _advisor));
        await _site.EnterAsync("Bientôt", "Là-Modèle", _advisor, _supervisor);
        await _site.EnterAsync("Pas", "Encore-Modèle", _advisor);
        await _site.SignAsync(await _site.EnterAsync("Partie", "Depuis-Modèle", _advisor, _supervisor), endsOn: new DateOnly(2026, 6, 30));
        await _site.ApplyAsync("Karim", "Belkacem-Modèle");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Community)]
    [InlineData(Role.Reception)]
    [InlineData(Role.Finance)]
    public async Task Each_finds_whom_some_view_of_the_list_shows_them_and_nobody_else(Role role)
    {
        var client = await ClientAsync(role);
        var list = await client.OpenAsync("/salaries");
        // Who has one view alone is not asked which.
        var shown = list.All(".items .title").ToHashSet(StringComparer.Ordinal);
        foreach (var view in list.Document.QuerySelectorAll("nav[aria-label='Vue de la liste'] a").Select(link => link.GetAttribute("href")!))
        {
            shown.UnionWith((await client.OpenAsync(view)).All(".items .title"));
        }

        var page = await client.OpenAsync("/recherche?q=modele");

        Assert.NotEmpty(shown);
        Assert.Equal(shown.Order(StringComparer.Ordinal), page.All("section[aria-labelledby=salaries-trouves] .title").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Role.Director, "Agente de propreté.", true)]
    [InlineData(Role.Advisor, "Agente de propreté.", true)]
    [InlineData(Role.Supervisor, "Agente de propreté.", true)]
    [InlineData(Role.Finance, "Agente de propreté.", true)]
    [InlineData(Role.Reception, null, false)]
    [InlineData(Role.Community, null, false)]
    public async Task Each_is_told_what_the_list_tells_them(Role role, string? told, bool opens)
    {
        var client = await ClientAsync(role);

        var line = Assert.Single((await client.OpenAsync("/recherche?q=diallo")).Document.QuerySelectorAll("main ul.items > li"));

        Assert.Equal(opens, line.QuerySelector("a.title") is not null);
        Assert.StartsWith(told ?? "", line.QuerySelector("p")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(told is null, line.QuerySelector("p") is null);
        if (opens)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(line.QuerySelector("a.title")!.GetAttribute("href")!)).Status);
        }
    }

    [Theory]
    [InlineData(Role.Director, true)]
    [InlineData(Role.Advisor, true)]
    [InlineData(Role.Supervisor, false)]
    [InlineData(Role.Community, false)]
    [InlineData(Role.Reception, false)]
    [InlineData(Role.Finance, false)]
    public async Task Who_answers_applications_finds_them_too(Role role, bool found) =>
        Assert.Equal(found ? ["Karim Belkacem-Modèle"] : [], (await (await ClientAsync(role)).OpenAsync("/recherche?q=belkacem")).All(Found));

    [Theory]
    [InlineData(Role.Director, 5)]
    [InlineData(Role.Supervisor, 3)]
    [InlineData(Role.Reception, 0)]
    public async Task A_telephone_finds_those_whose_record_the_reader_may_open(Role role, int people)
    {
        var page = await (await ClientAsync(role)).OpenAsync($"/recherche?q={Uri.EscapeDataString("06 39 98 12 34")}");

        Assert.Equal(people, page.All("section[aria-labelledby=salaries-trouves] .title").Count);
    }

    [Fact]
    public async Task The_file_of_an_employee_and_that_of_a_visitor_never_stand_on_one_page()
    {
        await _site.OpenNadiasTuesdaysAsync();
        await _site.BookAsync(Tuesday, 9, Nadia, "Fatoumata", "Diallo-Modèle", "+33639981234");

        foreach (var role in (Role[])[Role.Director, Role.Reception])
        {
            var client = await ClientAsync(role);
            foreach (var text in (string[])["diallo", "06 39 98 12 34"])
            {
                var (employees, visitors) = (await LinesAsync(client, "/recherche", text), await LinesAsync(client, "/recherche/rendez-vous", text));
                Assert.DoesNotContain(employees, line => line.Contains("/agenda/", StringComparison.Ordinal));
                Assert.DoesNotContain(visitors, line => line.Contains("/salaries/", StringComparison.Ordinal) || line.Contains(_present.Id.ToString(), StringComparison.Ordinal));
            }

            Assert.NotEmpty(await LinesAsync(client, "/recherche/rendez-vous", "diallo"));
        }
    }

    [Theory]
    [InlineData(Role.Director, "/recherche", "Salariés", "Rendez-vous")]
    [InlineData(Role.Reception, "/recherche/rendez-vous", "Rendez-vous", "Salariés")]
    [InlineData(Role.Advisor, "/recherche")]
    [InlineData(Role.Supervisor, "/recherche")]
    [InlineData(Role.Community, "/recherche")]
    [InlineData(Role.Finance, "/recherche")]
    [InlineData(Role.Writer, "/recherche/rendez-vous")]
    public async Task The_menu_leads_to_the_search_of_each_ones_work_and_from_it_to_the_other_one(Role role, string first, params string[] both)
    {
        var client = await ClientAsync(role);

        var page = await (await client.OpenAsync("/tableau-de-bord")).Form(".office-nav form[role=search]").Fill("q", "diallo").SubmitAsync();

        Assert.Equal($"{first}?q=diallo", page.Address);
        Assert.Equal(both, page.All("nav[aria-label='Où chercher'] a"));
        if (both.Length > 0)
        {
            Assert.Equal(both[0], Assert.Single(page.All("nav[aria-label='Où chercher'] [aria-current=true]")));
            var other = page.Document.QuerySelector("nav[aria-label='Où chercher'] a:not([aria-current])")!.GetAttribute("href")!;
            Assert.Equal("diallo", (await client.OpenAsync(other)).Form("main form[role=search]")["q"]);
        }
    }

    [Theory]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Employee)]
    public async Task Who_searches_nowhere_is_offered_no_search(Role role)
    {
        var client = await ClientAsync(role);

        Assert.Empty((await client.OpenAsync(role == Role.Employee ? "/compte" : "/tableau-de-bord")).All("form[role=search]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/recherche?q=diallo", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_search_is_traced_without_what_was_typed_and_one_letter_is_none()
    {
        var client = await _site.ClientOfAsync(_advisor);

        Assert.Contains("Écrivez au moins deux lettres du nom, ou le numéro", (await client.OpenAsync("/recherche?q=d")).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Personne de ce nom ou de ce numéro parmi les salariés et les candidatures. Essayez avec moins de lettres, ou le numéro en entier."],
            (await client.OpenAsync("/recherche?q=zzzz")).PlainAll(".empty p"));

        await using var db = _site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.PersonSearched, Ct);
        Assert.Equal(((Guid?)_advisor, (Guid?)null, (string?)null), (trace.ActorId, trace.SubjectId, trace.Reason));
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(HttpClient client, string page, string text) =>
        [.. (await client.OpenAsync($"{page}?q={Uri.EscapeDataString(text)}")).Document.QuerySelectorAll("main ul.items > li").Select(line => line.OuterHtml)];

    private async Task<HttpClient> ClientAsync(Role role) => role switch
    {
        Role.Advisor => await _site.ClientOfAsync(_advisor),
        Role.Supervisor => await _site.ClientOfAsync(_supervisor),
        _ => await _site.ClientAsAsync(role),
    };
}
