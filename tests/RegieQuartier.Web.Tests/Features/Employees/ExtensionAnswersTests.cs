using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ExtensionAnswersTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_extension_that_is_denied_keeps_its_reason_and_moves_nothing()
    {
        var pass = await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        var asked = await (await (await _claire.OpenAsync(Record)).FollowAsync("Prolonger")).Form().Fill("Reason", "Rqth").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");

        var form = (await asked.FollowAsync("Refusée")).Form();
        Assert.Equal("Choisissez le motif du refus.", (await form.SubmitAsync("Noter le refus")).PlainErrorOf("Denial"));
        var denied = await form.Fill("Denial", "DurationNotSuited").SubmitAsync("Noter le refus");

        Assert.Contains("Refusée : La durée ne convient pas", denied.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 5), (await _site.PassAsync(pass.Id)).EndsOn);
    }
}
