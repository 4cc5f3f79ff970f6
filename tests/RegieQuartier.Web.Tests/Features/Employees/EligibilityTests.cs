using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class EligibilityTests : IAsyncLifetime
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
    public async Task The_employers_own_diagnosis_needs_enough_criteria()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form();
        Check(form, "PriorityArea");

        var refused = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Il manque des critères", refused.Plain(), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("#c-PriorityArea[checked]"));
        await using var db = _site.OpenContext();
        Assert.Empty(await db.EligibilityDiagnoses.ToListAsync(Ct));
    }

    [Fact]
    public async Task A_diagnosis_sent_twice_is_one()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("Author", "FranceTravail");
        await form.SubmitAsync("Noter le diagnostic");

        var again = await form.SubmitAsync("Noter le diagnostic");

        Assert.Contains("Ce diagnostic est déjà noté", again.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Single(await db.EligibilityDiagnoses.ToListAsync(Ct));
    }

    private static void Check(HtmlForm form, string criterion) => form.Element.QuerySelector<IHtmlInputElement>($"#c-{criterion}")!.IsChecked = true;
}
