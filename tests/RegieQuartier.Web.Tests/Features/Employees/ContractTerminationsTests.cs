using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ContractTerminationsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private EmploymentContract _contract = null!;
    private HttpClient _finance = null!;

    private string Record => $"/salaries/{_contract.EmployeeId}/contrats";

    public async ValueTask InitializeAsync()
    {
        _employee = await _site.EnterAsync();
        _contract = await _site.SignAsync(_employee);
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
    public async Task A_pass_that_is_held_is_recalled_once_the_break_is_noted()
    {
        const string held = "Le PASS IAE est suspendu aujourd’hui. S’il l’est à cause de cette rupture, notez sa reprise.";
        var pass = await _site.ReceivePassAsync(_employee);
        await (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/salaries/{_contract.EmployeeId}/pass/{pass.Id}/suspension")).Form()
            .Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-09").Fill("EndsOn", "2026-11-30").SubmitAsync("Suspendre le PASS");
        var form = (await _finance.OpenAsync($"{Record}/{_contract.Id}/rupture")).Form().Fill("TerminatedOn", "2026-11-30").Fill("TerminationReason", "Resignation");

        var seen = await form.SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Finit le 30 novembre 2026", seen.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(held, seen.Plain(), StringComparison.Ordinal);

        await seen.Form().SubmitAsync("Mettre fin au contrat");
        Assert.Contains(held, (await (await _finance.OpenAsync($"{Record}/{_contract.Id}/rupture/correction")).Form().SubmitAsync("Voir les dates d’abord")).Plain(), StringComparison.Ordinal);
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
