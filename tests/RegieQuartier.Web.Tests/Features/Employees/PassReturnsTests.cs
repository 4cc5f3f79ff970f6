using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Who may note that somebody is back under their PASS. What it does to its dates stands with the suspension.</summary>
public sealed class PassReturnsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private IaePass _pass = null!;
    private HttpClient _claire = null!;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(employee);
        _pass = await _site.ReceivePassAsync(employee);
        _claire = await _site.ClientOfAsync(claire);
        await (await _claire.OpenAsync($"{Pass(employee.Id)}/suspension")).Form()
            .Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-09").Fill("EndsOn", "2026-11-30").SubmitAsync("Suspendre le PASS");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_return_is_not_noted_under_the_name_of_somebody_else()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Equal(HttpStatusCode.OK, (await _claire.OpenAsync($"{Pass(_pass.EmployeeId)}/suspension/fin")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"{Pass(other.Id)}/suspension/fin")).Status);
    }

    [Fact]
    public async Task Who_does_not_follow_the_person_or_only_reads_the_pass_notes_no_return()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync($"{Pass(_pass.EmployeeId)}/suspension/fin")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"{Pass(_pass.EmployeeId)}/suspension/fin")).Status);
        Assert.Equal(new DateOnly(2026, 11, 30), Assert.Single((await _site.PassAsync(_pass.Id)).Suspensions).EndsOn);
    }

    private string Pass(Guid employeeId) => $"/salaries/{employeeId}/pass/{_pass.Id}";
}
