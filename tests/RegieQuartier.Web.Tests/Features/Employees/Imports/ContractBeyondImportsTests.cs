using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>A CDDI beyond the limit comes in with the decision that allows it, as it is signed with it one by one.</summary>
public sealed class ContractBeyondImportsTests : IAsyncLifetime
{
    private const string Titles = $"{ContractTitles};Motif de dépassement;Dépassement décidé par;Dépassement décidé le;Fin de la formation";
    private const string Difficulties = "Difficultés particulièrement importantes";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _client = await _site.ClientAsAsync(Role.Finance);
        await _site.ConcludeAsync();
        await _site.EnterAsync("Karim", "Belkacem");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_contract_beyond_the_limit_comes_in_with_its_decision()
    {
        var without = await SendAsync();
        Assert.Equal(["G4"], without.Cells());
        Assert.Contains("cela dépasse la durée permise : écrivez le motif de dépassement, qui l’a décidé et quel jour.", without.Plain(), StringComparison.Ordinal);

        await (await SendAsync("difficultes particulierement importantes", "Un prescripteur habilité", "02/11/2026")).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());

        await using var db = _site.OpenContext();
        var contracts = await db.EmploymentContracts.Include(contract => contract.Changes).OrderBy(contract => contract.StartsOn).ToListAsync(Ct);
        var (before, beyond) = (contracts[1].Changes.Single(), contracts[2].Changes.Single());
        Assert.Equal((null, null), (before.BeyondReason, before.BeyondDecidedOn));
        Assert.Equal(
            (BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, new DateOnly(2026, 11, 2), new DateOnly(2027, 11, 5)),
            (beyond.BeyondReason, beyond.BeyondDecidedBy, beyond.BeyondDecidedOn, beyond.EndsOn));
    }

    [Theory]
    [InlineData("Difficultés", "La régie, pour une embauche directe", "02/11/2026", "", "I4", "Écrivez un des choix du modèle")]
    [InlineData("", "Un prescripteur habilité", "", "", "I4", "Écrivez le motif de dépassement, ou videz les cellules de la décision.")]
    [InlineData(Difficulties, "", "02/11/2026", "", "J4", "Choisissez qui a décidé.")]
    [InlineData(Difficulties, "Un prescripteur habilité", "", "", "K4", "Écrivez le jour de la décision.")]
    [InlineData(Difficulties, "Un prescripteur habilité", "24/11/2026", "", "K4", "Ce jour n’est pas encore venu.")]
    [InlineData("Finir une formation en cours", "Un prescripteur habilité", "02/11/2026", "", "L4", "Écrivez le dernier jour de la formation.")]
    [InlineData("Finir une formation en cours", "Un prescripteur habilité", "02/11/2026", "01/10/2027", "G4", "plus longtemps que la formation")]
    [InlineData("Travailleur handicapé reconnu", "Un prescripteur habilité", "02/11/2026", "", "I4", "Ce motif ne vient pas par un fichier")]
    [InlineData("50 ans et plus", "Un prescripteur habilité", "02/11/2026", "", "I4", "Ce motif demande 50 ans")]
    public async Task What_is_wrong_with_the_decision_is_said_of_its_cell(string reason, string decider, string decidedOn, string trainingEndsOn, string cell, string sentence)
    {
        var page = await SendAsync(reason, decider, decidedOn, trainingEndsOn);

        Assert.Equal([cell], page.Cells());
        Assert.Contains(sentence, page.PlainAll(".items li").Single(), StringComparison.Ordinal);
    }

    private Task<Page> SendAsync(string reason = "", string decider = "", string decidedOn = "", string trainingEndsOn = "") => _client.SendFileAsync("contrats", Csv(
        Titles, Row("06/01/2025", "05/01/2026"), Row("06/01/2026", "05/01/2027"), Row("06/01/2027", "05/11/2027", reason, decider, decidedOn, trainingEndsOn)));

    private static string[] Row(string from, string to, string reason = "", string decider = "", string decidedOn = "", string trainingEndsOn = "") =>
        ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", from, to, "26", reason, decider, decidedOn, trainingEndsOn];
}
