using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>Whose hours each role reads and enters.</summary>
public sealed class HoursRightsTests : IAsyncLifetime
{
    private const string October = "/heures/2026-10";

    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;
    private Guid _bruno;
    private Employee _awa = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_claire, _bruno) = ((await _site.AddAccountAsync(Role.Advisor)).Id, (await _site.AddAccountAsync(Role.Supervisor)).Id);
        _awa = await _site.EnterAsync("Awa", "Diallo", referentId: _claire);
        _karim = await _site.EnterAsync("Karim", "Belkacem", supervisorId: _bruno);
        await _site.SignAsync(_awa);
        await _site.SignAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_advisor_reads_the_hours_of_those_they_follow_and_enters_none()
    {
        var page = await (await _site.ClientOfAsync(_claire)).OpenAsync(October);

        Assert.Equal(["Awa Diallo À noter"], page.All("tbody th"));
        Assert.Empty(page.All("main form"));
        Assert.Empty(page.All("#etp"));
        var other = await _site.ClientAsAsync(Role.Advisor);
        Assert.Contains("Personne n’avait de contrat", (await other.OpenAsync(October)).Text, StringComparison.Ordinal);
        Assert.Contains("Personne n’a de contrat", (await other.OpenAsync("/heures/2026-11")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_enters_the_hours_of_their_crew_alone()
    {
        var bruno = await _site.ClientOfAsync(_bruno);
        var page = await bruno.OpenAsync(October);
        Assert.Equal(["Karim Belkacem À noter"], page.All("tbody th"));
        Assert.Empty(page.All("#etp"));
        Assert.Equal(["1 personne"], (await bruno.OpenAsync("/heures")).All("main .text p").Skip(1).Take(1));

        await page.Form().Fill("Lines[0].Paid", "104").Fill("Lines[0].Worked", "90").SubmitAsync();

        await using var db = _site.OpenContext();
        Assert.Equal(_karim.Id, (await db.MonthlyHours.SingleAsync(Ct)).EmployeeId);
    }

    [Fact]
    public async Task The_hours_of_another_crew_are_out_of_reach_however_the_form_is_made()
    {
        var form = (await (await _site.ClientOfAsync(_bruno)).OpenAsync(October)).Form();
        form.Element.QuerySelector("[name='Lines[0].Mark']")!.SetAttribute("value", $"{_awa.Id:N}");

        var refused = await form.Fill("Lines[0].Paid", "104").Fill("Lines[0].Worked", "90").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Une personne n’est plus dans cette liste", Assert.Single(refused.PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.DoesNotContain("Awa", refused.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.False(await db.MonthlyHours.AnyAsync(Ct));
    }

    [Fact]
    public async Task Who_follows_some_and_runs_a_crew_reads_both_and_enters_those_of_the_crew()
    {
        var both = (await _site.AddAccountAsync(Role.Advisor, Role.Supervisor)).Id;
        var (nour, solene) = (await _site.EnterAsync("Nour", "Haddad", referentId: both), await _site.EnterAsync("Solène", "Kaya", supervisorId: both));
        await _site.SignAsync(nour);
        await _site.SignAsync(solene);

        var page = await (await _site.ClientOfAsync(both)).OpenAsync(October);

        Assert.Equal(["Nour Haddad À noter", "Solène Kaya À noter"], page.All("tbody th"));
        Assert.Equal($"{solene.Id:N}", page.Form()["Lines[0].Mark"]);
        Assert.Empty(page.Document.QuerySelectorAll("[name='Lines[1].Mark']"));
    }
}
