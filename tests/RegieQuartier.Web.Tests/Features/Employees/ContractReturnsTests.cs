using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Who may note that somebody is back under their contract. What it does stands with the suspension.</summary>
public sealed class ContractReturnsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private EmploymentContract _contract = null!;
    private HttpClient _finance = null!;

    public async ValueTask InitializeAsync()
    {
        _contract = await _site.SignAsync(await _site.EnterAsync());
        _finance = await _site.ClientAsAsync(Role.Finance);
        await (await _finance.OpenAsync($"{Contract(_contract.EmployeeId)}/suspension")).Form()
            .Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-12-20").SubmitAsync("Enregistrer la suspension");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_return_is_not_noted_under_the_name_of_somebody_else()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");

        Assert.Equal(HttpStatusCode.OK, (await _finance.OpenAsync($"{Contract(_contract.EmployeeId)}/suspension/fin")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"{Contract(other.Id)}/suspension/fin")).Status);
    }

    [Fact]
    public async Task Who_only_reads_contracts_notes_no_return()
    {
        var advisor = await _site.ClientAsAsync(Role.Advisor);

        Assert.Equal(HttpStatusCode.Forbidden, (await advisor.OpenAsync($"{Contract(_contract.EmployeeId)}/suspension/fin")).Status);
        Assert.Equal(new DateOnly(2026, 12, 20), Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).EndsOn);
    }

    private string Contract(Guid employeeId) => $"/salaries/{employeeId}/contrats/{_contract.Id}";
}
