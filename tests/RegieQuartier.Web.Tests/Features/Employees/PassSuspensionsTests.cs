using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PassSuspensionsTests : IAsyncLifetime
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
    public async Task A_suspension_is_seen_before_it_is_kept_and_the_person_comes_back_sooner()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/suspension")).Form();

        var seen = await form.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-09").Fill("EndsOn", "2026-11-30").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("29 février 2028", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("21 mars 2028", seen.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.PassAsync(pass.Id)).Suspensions);

        var held = await seen.Form().SubmitAsync("Suspendre le PASS");
        Assert.Equal(["PASS suspendu. Il finit maintenant le 21 mars 2028."], held.PlainAll(".flash"));
        Assert.Contains("La fin est repoussée de 21 jours.", held.Plain(), StringComparison.Ordinal);
        Assert.Contains("Encore 477 jours de parcours, sans compter 7 jours de suspension à venir.", held.Plain(), StringComparison.Ordinal);

        var question = await held.FollowAsync("Reprise aujourd’hui du PASS");
        Assert.Contains("Finit le 21 mars 2028", question.Plain(), StringComparison.Ordinal);
        Assert.Contains("Finit le 13 mars 2028", question.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Du 9 novembre 2026 au 30 novembre 2026Du 9 novembre 2026 au 22 novembre 2026"], question.PlainAll("section[aria-labelledby=apercu] dl > div:first-child dd"));
        Assert.Equal(new DateOnly(2028, 3, 21), (await _site.PassAsync(pass.Id)).EndsOn);
        var back = await question.Form().SubmitAsync("Noter la reprise");
        Assert.Equal(["Reprise notée aujourd’hui. Le PASS finit le 13 mars 2028."], back.PlainAll(".flash"));
        Assert.Equal(["Reprise notée aujourd’hui. Le PASS finit le 13 mars 2028."], (await question.Form().SubmitAsync("Noter la reprise")).PlainAll(".flash"));
        Assert.Equal(new DateOnly(2028, 3, 13), (await _site.PassAsync(pass.Id)).EndsOn);
    }

    [Fact]
    public async Task Who_comes_back_under_a_contract_that_is_still_held_is_told_so_and_a_return_noted_already_leads_back()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var root = $"/salaries/{_employee.Id}/pass/{pass.Id}/suspension";
        await (await _claire.OpenAsync(root)).Form().Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-09").Fill("EndsOn", "2026-11-30").SubmitAsync("Suspendre le PASS");
        await using (var db = _site.OpenContext())
        {
            var contract = await db.EmploymentContracts.SingleAsync(Ct);
            contract.Suspend(ContractSuspensionReason.LongAbsence, new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 30));
            await db.SaveChangesAsync(Ct);
        }

        var (one, two) = (await _claire.OpenAsync($"{root}/fin"), await _claire.OpenAsync($"{root}/fin"));
        Assert.Contains("Le contrat est suspendu aujourd’hui aussi : sa reprise se note à part.", one.Plain(), StringComparison.Ordinal);
        await one.Form().SubmitAsync("Noter la reprise");

        Assert.Equal(["Reprise notée aujourd’hui. Le PASS finit le 13 mars 2028."], (await two.Form().SubmitAsync("Noter la reprise")).PlainAll(".flash"));
        var late = await _claire.OpenAsync($"{root}/fin");
        Assert.Equal((Record, "Le PASS n’est pas suspendu aujourd’hui."), (late.Address, Assert.Single(late.PlainAll(".flash"))));
    }

    [Theory]
    [InlineData("2025-10-01", "2025-10-20", "StartsOn", "La suspension doit commencer pendant le PASS.")]
    [InlineData("2026-11-20", "2026-11-19", "EndsOn", "Le dernier jour est avant le premier.")]
    [InlineData("2026-11-20", "2029-11-20", "EndsOn", "Une suspension dure 36 mois")]
    public async Task A_suspension_that_cannot_be_is_told_why(string from, string to, string field, string sentence)
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/suspension")).Form();

        var refused = await form.Fill("Reason", "ContractSuspended").Fill("StartsOn", from).Fill("EndsOn", to).SubmitAsync("Suspendre le PASS");

        Assert.StartsWith(sentence, refused.PlainErrorOf(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_suspensions_at_once_of_the_same_days_are_one()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var address = $"/salaries/{_employee.Id}/pass/{pass.Id}/suspension";
        var forms = new[] { (await _claire.OpenAsync(address)).Form(), (await _claire.OpenAsync(address)).Form() };

        var answers = await Task.WhenAll(forms.Select(form => form.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-23").SubmitAsync("Suspendre le PASS")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.Single((await _site.PassAsync(pass.Id)).Suspensions);
    }

    [Fact]
    public async Task Over_an_old_page_the_pass_is_told_as_it_is_now_and_the_second_press_holds_it()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var address = $"/salaries/{_employee.Id}/pass/{pass.Id}/suspension";
        var (one, other) = ((await _claire.OpenAsync(address)).Form(), (await _claire.OpenAsync(address)).Form());
        await one.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-01").Fill("EndsOn", "2026-11-11").SubmitAsync("Suspendre le PASS");

        var told = await other.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-11-30").SubmitAsync("Suspendre le PASS");
        Assert.Contains("Il finit maintenant le 10 mars 2028.", told.Plain(), StringComparison.Ordinal);
        Assert.Single((await _site.PassAsync(pass.Id)).Suspensions);

        await told.Form().SubmitAsync("Suspendre le PASS");
        Assert.Equal(2, (await _site.PassAsync(pass.Id)).Suspensions.Count);
    }
}
