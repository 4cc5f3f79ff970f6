using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>Who has a file written that was looked at.</summary>
public sealed class ImportConfirmationsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _claire = await _site.ClientAsAsync(Role.Advisor);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Nobody_has_the_file_of_another_person_written()
    {
        var ready = await _claire.SendFileAsync("salaries", People(Person(0)));
        var own = await (await _site.ClientAsAsync(Role.Director)).SendFileAsync("salaries", People(Person(1)));
        var form = own.Form("form[action$='/confirmation']");
        form.Element.Action = $"{ready.Address}/confirmation";

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync()).Status);

        await AssertNothingIsWrittenAsync();
    }

    [Fact]
    public async Task A_file_that_was_abandoned_meanwhile_is_not_written()
    {
        var ready = await _claire.SendFileAsync("salaries", People(Person(0)));
        await (await _claire.OpenAsync(ready.Address)).Form("form[action$='/abandon']").SubmitAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await ready.ConfirmAsync()).Status);

        await AssertNothingIsWrittenAsync();
    }

    private async Task AssertNothingIsWrittenAsync()
    {
        Assert.Equal(0, await _site.CarryOutAsync());
        await using var db = _site.OpenContext();
        Assert.False(await db.Employees.AnyAsync(Ct));
    }
}
