using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What an advisor does around an interview.</summary>
internal static class InterviewSteps
{
    /// <summary>Presses « Mener l’entretien ».</summary>
    public static async Task<Page> BeginInterviewAsync(this HttpClient advisor, Guid employeeId) =>
        await (await advisor.OpenAsync($"/salaries/{employeeId}/entretiens")).Form("main form[action$='/maintenant']").SubmitAsync();

    /// <summary>Plans an interview.</summary>
    public static async Task<Page> PlanInterviewAsync(this HttpClient advisor, Guid employeeId, string day, string time) =>
        await (await advisor.OpenAsync($"/salaries/{employeeId}/entretiens/nouveau")).Form().Fill("Day", day).Fill("Time", time).SubmitAsync("Prévoir cet entretien");

    /// <summary>Leads an interview from its beginning to its end.</summary>
    public static async Task CompleteInterviewAsync(this HttpClient advisor, Guid employeeId) => await (await advisor.BeginInterviewAsync(employeeId)).Form()
        .Fill("SharedNote", "Le projet se précise.").Fill("PrivateNote", "canari-prive").Fill("Decided", "S’inscrire au code.").Fill("NextOn", "2026-12-14")
        .SubmitAsync("Terminer l’entretien");

    /// <summary>The latest interview, as it is kept.</summary>
    public static async Task<Interview> InterviewAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await db.Interviews.AsNoTracking().OrderByDescending(interview => interview.StartsAt).FirstAsync(TestContext.Current.CancellationToken);
    }
}
