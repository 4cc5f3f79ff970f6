using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Whether an address is in a priority area, and when that was checked.</summary>
public sealed class PriorityAreasTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;

    public async ValueTask InitializeAsync() => _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Where_somebody_lives_is_checked_at_a_date_and_again_when_they_move()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var client = await _site.ClientOfAsync(_claire);
        var form = (await client.OpenAsync($"/salaries/{employee.Id}/quartier-prioritaire")).Form();

        var late = await form.Fill("Inside", "true").Fill("CheckedOn", "2026-11-24").SubmitAsync("Noter");
        Assert.Equal("Cette date n’est pas encore passée.", late.PlainErrorOf("CheckedOn"));
        var done = await late.Form().Fill("CheckedOn", "2026-11-20").SubmitAsync("Noter");
        Assert.Contains("Oui, vérifié le 20 novembre 2026", done.Plain(), StringComparison.Ordinal);

        var moved = await (await client.OpenAsync($"/salaries/{employee.Id}/identite")).Form().Fill("Street", "3 rue des Peupliers").SubmitAsync("Enregistrer");
        Assert.Contains("À vérifier", moved.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task An_address_is_checked_on_a_day_of_our_calendar(string day)
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"/salaries/{employee.Id}/quartier-prioritaire")).Form();

        var told = await form.Fill("Inside", "true").Fill("CheckedOn", day).SubmitAsync("Noter");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Vérifiez l’année de cette date.", day), (told.Status, told.PlainErrorOf("CheckedOn"), told.Form()["CheckedOn"]));
    }
}
