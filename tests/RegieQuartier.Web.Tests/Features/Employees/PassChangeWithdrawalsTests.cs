using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What was noted of a PASS by mistake, withdrawn.</summary>
public sealed class PassChangeWithdrawalsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;
    private IaePass _pass = null!;

    private string Pass => $"/salaries/{_employee.Id}/pass/{_pass.Id}";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(_employee);
        _pass = await _site.ReceivePassAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_demand_that_was_a_mistake_is_withdrawn()
    {
        var old = await _site.ReceivePassAsync(await _site.EnterAsync("Karim", "Belkacem"), new DateOnly(2025, 1, 6));
        var director = await _site.ClientAsAsync(Role.Director);
        var record = $"/salaries/{old.EmployeeId}";
        await (await director.OpenAsync($"{record}/pass/{old.Id}/prolongation")).Form().Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");

        var page = await (await director.OpenAsync($"{record}/contrats")).FollowAsync("Retirer la prolongation jusqu’au 1er\u00a0juillet 2027");
        var gone = await page.Form().Fill("Reason", "WrittenTwice").SubmitAsync("Retirer la prolongation");

        Assert.Contains("Retirée le 23 novembre 2026 : cela a été noté deux fois.", gone.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.PassAsync(old.Id)).Extensions);
        Assert.Equal(["C’est déjà retiré : il n’y a rien de plus à faire."], (await page.Form().Fill("Reason", "WrittenTwice").SubmitAsync("Retirer la prolongation")).PlainAll(".flash"));
    }

    [Fact]
    public async Task What_was_never_noted_is_not_withdrawn()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Pass}/mouvements/{Guid.NewGuid()}/retrait")).Status);
    }
}
