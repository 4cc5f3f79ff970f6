using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What an advisor does when somebody leaves, and what is kept of it.</summary>
internal static class ExitSteps
{
    /// <summary>Writes an exit.</summary>
    public static async Task<Page> LeaveAsync(this HttpClient advisor, Guid employeeId, string code, string day) => await (await advisor.OpenAsync($"/salaries/{employeeId}/sortie/nouvelle")).Form()
        .Fill("ExitOn", day).Fill("ReasonCode", code).Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");

    /// <summary>The exits that are kept.</summary>
    public static async Task<List<PathwayExit>> ExitsAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await db.PathwayExits.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }
}
