using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What an advisor does to write a plan.</summary>
internal static class PlanSteps
{
    /// <summary>Sets a goal of mobility.</summary>
    public static async Task<Page> AddGoalAsync(this HttpClient advisor, Guid employeeId, string title, bool agreed = true) =>
        await (await advisor.OpenAsync($"/salaries/{employeeId}/plan-d-action/objectifs/nouveau")).Form().Fill("Title", title).Fill("Theme", "Mobility").Tick("Agreed", agreed).SubmitAsync("Ajouter cet objectif");

    /// <summary>Adds an action to the goal « Passer le permis ».</summary>
    public static async Task<Page> AddActionAsync(this HttpClient advisor, Guid employeeId, string title) =>
        await (await (await advisor.OpenAsync($"/salaries/{employeeId}/plan-d-action")).FollowAsync("Ajouter une action, objectif Passer le permis")).Form().Fill("Title", title).SubmitAsync("Ajouter cette action");
}
