using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>What whoever enters the hours of two people does, and what is kept of it.</summary>
internal static class HoursSteps
{
    public const string October = "/heures/2026-10";

    /// <summary>Types the hours paid and worked of both.</summary>
    public static HtmlForm Typed(Page page, string paid, string worked, string otherPaid, string otherWorked) => page.Form()
        .Fill("Lines[0].Paid", paid).Fill("Lines[0].Worked", worked).Fill("Lines[1].Paid", otherPaid).Fill("Lines[1].Worked", otherWorked);

    /// <summary>The hours that are kept, in minutes paid and worked: those of one of them last.</summary>
    public static async Task<List<(Guid, int, int)>> KeptHoursAsync(this RegieQuartierFactory site, Guid last)
    {
        await using var db = site.OpenContext();
        var kept = await db.MonthlyHours.AsNoTracking().OrderBy(hours => hours.EmployeeId == last).ThenBy(hours => hours.Month).ToListAsync(TestContext.Current.CancellationToken);
        return kept.ConvertAll((MonthlyHours hours) => (hours.EmployeeId, hours.PaidMinutes, hours.WorkedMinutes));
    }
}
