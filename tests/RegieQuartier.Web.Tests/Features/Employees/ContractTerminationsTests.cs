using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ContractTerminationsTests : IAsyncLifetime
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
    public async Task A_contract_ends_before_its_term()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Mettre fin")).Form();

        var trial = await form.Fill("TerminatedOn", "2026-11-30").Fill("TerminationReason", "TrialEndedByEmployee").SubmitAsync("Mettre fin au contrat");
        Assert.Equal("L’essai est fini, ou il n’y en a pas : choisissez un autre motif.", trial.PlainErrorOf("TerminationReason"));

        var ended = await trial.Form().Fill("TerminationReason", "LastingJobElsewhere").SubmitAsync("Mettre fin au contrat");
        Assert.Equal(["Fin du contrat enregistrée."], ended.All(".flash"));
        Assert.Equal(new DateOnly(2026, 11, 30), (await _site.ContractAsync(_contract.Id)).LastDay);
    }

    [Fact]
    public async Task Over_an_old_page_the_contract_is_told_as_it_is_now_and_the_second_press_ends_it()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Mettre fin")).Form();
        await (await (await _finance.OpenAsync(Record)).FollowAsync("Avenant")).Form().Fill("EffectiveOn", "2026-12-01").Fill("WeeklyMinutes", "30").SubmitAsync("Enregistrer l’avenant");

        var told = await form.Fill("TerminatedOn", "2026-12-10").Fill("TerminationReason", "MutualAgreement").SubmitAsync("Mettre fin au contrat");
        Assert.Contains("Il dit maintenant : Agente de propreté, 30 h par semaine, jusqu’au 1er mars 2027.", told.Plain(), StringComparison.Ordinal);
        Assert.Null((await _site.ContractAsync(_contract.Id)).TerminatedOn);

        await told.Form().SubmitAsync("Mettre fin au contrat");
        Assert.Equal(new DateOnly(2026, 12, 10), (await _site.ContractAsync(_contract.Id)).TerminatedOn);
    }
}
