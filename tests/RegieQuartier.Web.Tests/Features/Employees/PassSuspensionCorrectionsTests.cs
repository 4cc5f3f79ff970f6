using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The days of a suspension of a PASS that were written down by mistake.</summary>
public sealed class PassSuspensionCorrectionsTests : IAsyncLifetime
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
    public async Task The_days_of_a_suspension_are_corrected_and_move_the_end()
    {
        await SuspendAsync();
        var suspension = (await _site.PassAsync(_pass.Id)).Suspensions[0];
        var form = (await _claire.OpenAsync($"{Pass}/suspension/{suspension.Id}/correction")).Form();
        Assert.Equal(("ContractSuspended", "2026-11-02", "2026-11-11"), (form["Reason"], form["StartsOn"], form["EndsOn"]));
        Assert.StartsWith("La suspension doit commencer pendant le PASS.", (await form.Fill("StartsOn", "2026-02-02").SubmitAsync("Enregistrer la correction")).PlainErrorOf("StartsOn"), StringComparison.Ordinal);

        var done = await form.Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-12").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Suspension corrigée. Le PASS finit le 10 mars 2028."], done.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_suspension_that_was_never_noted_is_not_corrected()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Pass}/suspension/{Guid.NewGuid()}/correction")).Status);
    }

    private async Task SuspendAsync() => await (await _claire.OpenAsync($"{Pass}/suspension")).Form()
        .Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-11").SubmitAsync("Suspendre le PASS");
}
