using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnIdentityTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours/moi-et-mon-dossier";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _fatoumata = null!;

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(await _site.EnterAsync(referentId: advisor)));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_she_is_can_be_read_and_she_knows_whom_to_tell_if_it_is_wrong()
    {
        var page = await _fatoumata.OpenAsync(Own);

        Assert.Contains("12 rue des Tilleuls, 14000 Caen, Îlot 7", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("12 avril 1990", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("C’est faux ? Dites-le à Personne", page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_writes_nothing_there_and_nobody_of_the_team_opens_it()
    {
        Assert.Empty((await _fatoumata.OpenAsync(Own)).All("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Own)).Status);
    }
}
