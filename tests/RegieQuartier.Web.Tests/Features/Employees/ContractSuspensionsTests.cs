using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ContractSuspensionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private EmploymentContract _contract = null!;
    private HttpClient _finance = null!;

    private string Record => $"/salaries/{_contract.EmployeeId}/contrats";

    public async ValueTask InitializeAsync()
    {
        _contract = await _site.SignAsync(await _site.EnterAsync());
        _finance = await _site.ClientAsAsync(Role.Finance);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_contract_is_held_and_the_person_comes_back_sooner()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Suspendre")).Form();

        var held = await form.Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-12-20").SubmitAsync("Enregistrer la suspension");
        Assert.Contains("Contrat suspendu", held.Text, StringComparison.Ordinal);

        var back = await held.Form("main form[action$='/suspension/fin']").SubmitAsync();
        Assert.Equal(["Reprise notée aujourd’hui."], back.All(".flash"));
        Assert.Equal(new DateOnly(2026, 11, 22), Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).EndsOn);
    }

    [Fact]
    public async Task Outside_the_contract_nothing_is_held_and_the_dates_stay_typed()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Suspendre")).Form();

        var refused = await form.Fill("Reason", "LongAbsence").Fill("StartsOn", "2027-02-20").Fill("EndsOn", "2027-03-02").SubmitAsync("Enregistrer la suspension");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("La suspension doit tenir dans les dates du contrat.", refused.PlainErrorOf("StartsOn"));
        Assert.Equal("2027-03-02", refused.Form()["EndsOn"]);
    }
}
