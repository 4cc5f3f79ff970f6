using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>However many people an advisor follows, their pages ask PostgreSQL the same number of things.</summary>
public sealed class EmployeeCostTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private readonly StatementCounter _counter = new();
    private Guid _advisor;
    private string _record = "";
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _record = $"/salaries/{await FollowAsync()}";
        _claire = await _site.WithServices(_counter.Listen).ClientOfAsync(_advisor);
        await _claire.OpenAsync("/salaries");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/tableau-de-bord")]
    [InlineData("/salaries")]
    [InlineData("/salaries?alerte=rien-de-prevu")]
    [InlineData("/salaries?q=diallo")]
    [InlineData("/recherche?q=diallo")]
    [InlineData("")]
    [InlineData("/histoire")]
    [InlineData("/plan-d-action")]
    [InlineData("/contrats")]
    [InlineData("/mon-parcours")]
    public async Task A_page_costs_the_same_whatever_there_is_to_show(string address)
    {
        var page = address.StartsWith("/salaries", StringComparison.Ordinal) || address is "/tableau-de-bord" or "/recherche?q=diallo" ? address : _record + address;
        var few = await _counter.OfAsync(() => OpenAsync(page));
        for (var person = 0; person < 6; person++)
        {
            await FollowAsync();
        }

        Assert.Equal(few, await _counter.OfAsync(() => OpenAsync(page)));
        Assert.InRange(few, 2, 30);
    }

    private async Task OpenAsync(string page) => (await _claire.GetAsync(page, Ct)).EnsureSuccessStatusCode();

    private async Task<Guid> FollowAsync()
    {
        var employee = await _site.EnterAsync(referentId: _advisor);
        await _site.SignAsync(employee);
        await _site.ReceivePassAsync(employee);
        var pathway = await _site.OpenPathwayAsync(employee);
        await _site.PlanTrainingAsync(pathway);
        await _site.PlanImmersionAsync(pathway);
        return employee.Id;
    }
}
