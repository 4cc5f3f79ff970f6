using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnPassTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours/mon-pass";

    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _employee = await _site.EnterAsync(referentId: (await _site.AddAccountAsync(Role.Advisor)).Id);
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task She_reads_her_pass_and_what_it_was_given_for_with_the_day_of_each_paper()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        await DiagnoseAsync(_employee, PrescriberKind.FranceTravail, new() { [EligibilityCriterion.Rsa] = new(2026, 2, 3), [EligibilityCriterion.LoneParent] = null });

        var page = await (await _fatoumata.OpenAsync("/mon-parcours")).FollowAsync("Mon PASS");

        Assert.Equal([pass.Number!.Value.Display.Replace('\u00a0', ' '), "2 mars 2026", "29 février 2028"], page.PlainAll("main dd"));
        Assert.Equal(["France Travail, le 20 février 2026"], page.PlainAll("main h3"));
        Assert.Equal(["Bénéficiaire du RSA, papier du 3 février 2026", "Parent isolé"], page.PlainAll("section[aria-labelledby='droit'] li"));
    }

    [Fact]
    public async Task What_tells_of_health_or_of_a_life_before_is_not_there_and_a_sentence_that_is_always_there_says_whom_to_ask()
    {
        const string Sentence = "Ce qui touche à la santé ou à la vie d’avant n’est jamais montré ici. Pour savoir ce qui est noté, demandez à Personne";
        Assert.Contains(Sentence, (await _fatoumata.OpenAsync(Own)).Plain(), StringComparison.Ordinal);
        var sensitive = Enum.GetValues<EligibilityCriterion>().Where(criterion => criterion.IsSensitive()).ToDictionary(criterion => criterion, _ => (DateOnly?)new DateOnly(2026, 2, 3));
        await DiagnoseAsync(_employee, PrescriberKind.Employer, sensitive);

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Equal(["La régie, le 20 février 2026"], page.PlainAll("main h3"));
        Assert.Empty(page.All("section[aria-labelledby='droit'] li"));
        Assert.Contains(Sentence, page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_moved_its_end_is_told_by_days_without_the_reason()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        await using (var db = _site.OpenContext())
        {
            var known = await db.IaePasses.Include(one => one.Suspensions).SingleAsync(one => one.Id == pass.Id, Ct);
            Assert.False(known.Suspend(SuspensionReason.AgreedByCommittee, new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 20), SiaeKind.Aci, new DateOnly(2026, 11, 23), EmployeeWorld.Law).Refused);
            await db.SaveChangesAsync(Ct);
        }

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Equal(["En pause du 20 novembre 2026 au 20 décembre 2026"], page.PlainAll("section[aria-labelledby='pass'] li"));
        Assert.DoesNotContain("comité", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_pass_it_is_told_and_somebody_else_s_is_not_shown()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");
        await _site.ReceivePassAsync(other);
        await DiagnoseAsync(other, PrescriberKind.Plie, new());

        var page = await _fatoumata.OpenAsync($"{Own}?id={other.Id}");

        Assert.Contains("Aucun PASS n’est encore noté.", page.Plain(), StringComparison.Ordinal);
        Assert.Empty(page.All("main dd"));
        Assert.DoesNotContain("PLIE", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnosis_that_was_withdrawn_is_not_there()
    {
        await DiagnoseAsync(_employee, PrescriberKind.Plie, new());
        Assert.Contains("PLIE", (await _fatoumata.OpenAsync(Own)).Text, StringComparison.Ordinal);
        await using (var db = _site.OpenContext())
        {
            var diagnosis = await db.EligibilityDiagnoses.SingleAsync(Ct);
            Assert.False(diagnosis.Withdraw(EligibilityWithdrawal.OtherPerson, new EligibilityUses([diagnosis], [], []), new DateOnly(2026, 11, 23)).Refused);
            await db.SaveChangesAsync(Ct);
        }

        Assert.DoesNotContain("PLIE", (await _fatoumata.OpenAsync(Own)).Text, StringComparison.Ordinal);
    }

    private async Task DiagnoseAsync(Employee employee, PrescriberKind author, Dictionary<EligibilityCriterion, DateOnly?> proofs)
    {
        await using var db = _site.OpenContext();
        var madeOn = new DateOnly(2026, 2, 20);
        db.Add(EligibilityDiagnosis.Make(employee.Id, new EligibilityTerms(author, madeOn, proofs), SiaeKind.Aci, madeOn, EmployeeWorld.Law).Value!);
        await db.SaveChangesAsync(Ct);
    }
}
