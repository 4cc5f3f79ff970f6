using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What is done around the eligibility of an employee.</summary>
internal static class EligibilitySteps
{
    /// <summary>Writes France Travail's diagnosis down, on these criteria.</summary>
    public static async Task<Guid> DiagnoseAsync(this HttpClient advisor, RegieQuartierFactory site, Guid employeeId, string madeOn, params string[] criteria)
    {
        var form = (await advisor.OpenAsync($"/salaries/{employeeId}/eligibilite/nouvelle")).Form().Fill("Author", "FranceTravail").Fill("MadeOn", madeOn);
        foreach (var criterion in criteria)
        {
            form.Criterion(criterion).IsChecked = true;
        }

        Assert.Equal($"/salaries/{employeeId}/contrats", (await form.SubmitAsync("Noter le diagnostic")).Address);
        await using var db = site.OpenContext();
        return await db.EligibilityDiagnoses.OrderByDescending(diagnosis => diagnosis.Id).Select(diagnosis => diagnosis.Id).FirstAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The one diagnosis, as it is kept.</summary>
    public static async Task<EligibilityDiagnosis> EligibilityAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await db.EligibilityDiagnoses.AsNoTracking().Include(diagnosis => diagnosis.Proofs).SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The box of a criterion.</summary>
    public static IHtmlInputElement Criterion(this HtmlForm form, string criterion) => form.Element.QuerySelector<IHtmlInputElement>($"[name=Criteria][value={criterion}]")!;
}
