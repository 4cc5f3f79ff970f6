using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The pages of the team's day cost the same whether the régie remembers a thousand people or a hundred thousand.</summary>
public sealed class EmployeeGrowthTests
{
    private const double Tolerated = 1.3;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Ten_times_as_many_people_cost_the_same() => AssertSameCostAsync(few: 500, many: 5_000);

    [Fact(Explicit = true)]
    public Task A_hundred_thousand_people_and_ten_years_of_interviews_cost_what_a_thousand_do() => AssertSameCostAsync(few: 1_000, many: 100_000);

    private static async Task AssertSameCostAsync(int few, int many)
    {
        var (before, after) = (await CostsAsync(few), await CostsAsync(many));

        Assert.All(before.Keys, page =>
        {
            TestContext.Current.SendDiagnosticMessage($"{page}: {before[page].Statements} statements, {before[page].Buffers} then {after[page].Buffers} buffers");
            Assert.Equal(before[page].Statements, after[page].Statements);
            Assert.True(after[page].Buffers <= before[page].Buffers * Tolerated, $"{page}: {before[page].Buffers} buffers, then {after[page].Buffers}.");
        });
    }

    private static async Task<Dictionary<string, ReadingCost>> CostsAsync(int people)
    {
        await using var site = new RegieQuartierFactory();
        var claire = (await site.AddAccountAsync(Role.Advisor)).Id;
        foreach (var role in Enum.GetValues<Role>())
        {
            await site.AddAccountAsync(role);
        }

        var record = await site.AddManyEmployeesAsync(people, claire);
        var meter = new BufferMeter();
        var listened = site.WithServices(meter.Listen);
        var (advisor, director) = (await listened.ClientOfAsync(claire), await listened.ClientAsAsync(Role.Director));
        var costs = new Dictionary<string, ReadingCost>(StringComparer.Ordinal);
        foreach (var page in new[]
        {
            "/tableau-de-bord", "/salaries?vue=mes-parcours", "/salaries?vue=presents", "/salaries?vue=sortis", "/salaries?vue=tous", "/salaries?vue=tous&q=modele", "/recherche?q=modele", "/recherche?q=0639989999", "/salaries?alerte=rien-de-prevu", "/salaries?alerte=toutes", "/salaries?vue=tous&pass=suspendu&colonnes=pass",
            "/salaries/{id}", "/salaries/{id}/entretiens", "/salaries/{id}/plan-d-action", "/salaries/{id}/histoire", "/salaries/{id}/contrats",
        })
        {
            costs[page] = await CostAsync(meter, advisor, page.Replace("{id}", record.ToString(), StringComparison.Ordinal));
        }

        costs["/tableau-de-bord, director"] = await CostAsync(meter, director, "/tableau-de-bord");
        costs["/recherche?q=modele, reception"] = await CostAsync(meter, await listened.ClientAsAsync(Role.Reception), "/recherche?q=modele");
        costs["/salaries?vue=sortis, director"] = await CostAsync(meter, director, "/salaries?vue=sortis");
        return costs;
    }

    // The first visit also writes that the record was read, and warms what is kept in memory.
    private static async Task<ReadingCost> CostAsync(BufferMeter meter, HttpClient client, string page)
    {
        (await client.GetAsync(page, Ct)).EnsureSuccessStatusCode();
        return await meter.OfAsync(async () => (await client.GetAsync(page, Ct)).EnsureSuccessStatusCode());
    }
}
