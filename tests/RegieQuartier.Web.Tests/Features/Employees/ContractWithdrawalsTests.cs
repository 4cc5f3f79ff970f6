using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A contract that was written down by mistake goes, while nothing leans on it.</summary>
public sealed class ContractWithdrawalsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private EmploymentContract _contract = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _finance = null!;
    private Guid _claire;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _claire);
        _contract = await _site.SignAsync(_employee);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _finance = await _site.ClientAsAsync(Role.Finance);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task It_goes_with_its_empty_pathway_stays_readable_and_leaves_its_days_to_the_right_one()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Retirer le contrat du 2\u00a0mars 2026")).Form();
        Assert.Equal("Dites pourquoi il est retiré.", (await form.SubmitAsync("Retirer ce contrat")).PlainErrorOf("Reason"));

        var done = await form.Fill("Reason", "OtherPerson").SubmitAsync("Retirer ce contrat");

        Assert.Equal(["Contrat retiré."], done.PlainAll(".flash"));
        Assert.Equal(["C’est déjà retiré : il n’y a rien de plus à faire."], (await form.SubmitAsync("Retirer ce contrat")).PlainAll(".flash"));
        Assert.Contains("Retiré le 23 novembre 2026 : il concerne une autre personne.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"{Record}/{_contract.Id}/retrait")).Status);
        await using var db = _site.OpenContext();
        Assert.Equal((0, 0), (await db.EmploymentContracts.CountAsync(Ct), await db.IntegrationPathways.CountAsync(Ct)));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ContractWithdrawn && entry.SubjectId == _employee.Id, Ct));
        await _site.SignAsync(_employee);
    }

    [Fact]
    public async Task What_is_noted_of_its_pathway_keeps_it()
    {
        await using (var db = _site.OpenContext())
        {
            db.Add(PathwayGoal.Propose(_pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, new(2026, 12, 31)), new(2026, 11, 23)).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var told = await WithdrawAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "WrongOrTwice"), (told.Status, told.Form()["Reason"]));
        Assert.Contains("Le parcours ouvert avec ce contrat n’est pas vide", told.Plain(), StringComparison.Ordinal);
        await AssertKeptAsync();
    }

    [Fact]
    public async Task Hours_of_its_months_keep_it()
    {
        await using (var db = _site.OpenContext())
        {
            db.Add(MonthlyHours.Enter(_employee.Id, new(2026, 9, 1), 60 * 60, 60 * 60).Value!);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("Des heures sont saisies pendant ce contrat", (await WithdrawAsync()).Plain(), StringComparison.Ordinal);
        await AssertKeptAsync();
    }

    [Fact]
    public async Task One_that_ran_to_its_end_stays_in_the_staff_register()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem");
        var contract = await _site.SignAsync(karim, endsOn: new DateOnly(2026, 8, 31));

        var told = await (await _finance.OpenAsync($"/salaries/{karim.Id}/contrats/{contract.Id}/retrait")).Form().Fill("Reason", "NeverBegun").SubmitAsync("Retirer ce contrat");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Ce contrat a pris fin, ou a été noté comme rompu : le registre unique du personnel le garde cinq ans après le départ.", told.Plain(), StringComparison.Ordinal);
        Assert.Contains("BELKACEM", (await _finance.OpenAsync("/salaries/registre")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_broken_stays_in_the_staff_register_though_its_break_be_withdrawn()
    {
        await using var broken = await BrokenContract.NoteAsync();
        await (await broken.Finance.OpenAsync($"{broken.Address}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture");

        var told = await (await broken.Finance.OpenAsync($"{broken.Record}/{broken.Contract.Id}/retrait")).Form().Fill("Reason", "NeverBegun").SubmitAsync("Retirer ce contrat");

        Assert.Contains("Ce contrat a pris fin, ou a été noté comme rompu : le registre unique du personnel le garde", told.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hours_that_are_entered_meanwhile_never_outlive_it()
    {
        for (var round = 0; round < 3; round++)
        {
            var employee = await _site.EnterAsync("Karim", "Belkacem");
            var contract = await _site.SignAsync(employee);
            var withdrawal = (await _finance.OpenAsync($"/salaries/{employee.Id}/contrats/{contract.Id}/retrait")).Form().Fill("Reason", "WrongOrTwice");
            var october = await _finance.OpenAsync("/heures/2026-10");
            var line = october.All("tbody tr").ToList().FindIndex(row => row.Contains("Belkacem", StringComparison.Ordinal));
            var hours = october.Form().Fill($"Lines[{line}].Paid", "104").Fill($"Lines[{line}].Worked", "90");

            var answers = await Task.WhenAll(withdrawal.SubmitAsync("Retirer ce contrat"), hours.SubmitAsync());

            Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            await using var db = _site.OpenContext();
            Assert.Equal(
                await db.EmploymentContracts.AnyAsync(known => known.EmployeeId == employee.Id, Ct),
                await db.MonthlyHours.AnyAsync(known => known.EmployeeId == employee.Id, Ct));
            await db.MonthlyHours.ExecuteDeleteAsync(Ct);
            await db.EmploymentContracts.Where(known => known.EmployeeId == employee.Id).ExecuteDeleteAsync(Ct);
        }
    }

    [Fact]
    public async Task Over_an_old_page_nothing_is_withdrawn()
    {
        var form = (await _finance.OpenAsync($"{Record}/{_contract.Id}/retrait")).Form();
        await (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension")).Form().Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-30").SubmitAsync("Enregistrer la suspension");

        var told = await form.Fill("Reason", "OtherPerson").SubmitAsync("Retirer ce contrat");

        Assert.Contains("Quelqu’un d’autre vient de changer ce contrat.", told.Plain(), StringComparison.Ordinal);
        await AssertKeptAsync();
    }

    private async Task<Page> WithdrawAsync() => await (await _finance.OpenAsync($"{Record}/{_contract.Id}/retrait")).Form().Fill("Reason", "WrongOrTwice").SubmitAsync("Retirer ce contrat");

    private async Task AssertKeptAsync()
    {
        await using var db = _site.OpenContext();
        Assert.Equal((1, 1, 0), (await db.EmploymentContracts.CountAsync(Ct), await db.IntegrationPathways.CountAsync(Ct), await db.WithdrawnContracts.CountAsync(Ct)));
    }
}
