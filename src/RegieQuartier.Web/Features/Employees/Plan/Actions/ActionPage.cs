using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Plan.Actions;

/// <summary>The form of an action, with those of the referential: of the goal's own theme first.</summary>
/// <param name="File">The record.</param>
/// <param name="GoalId">The goal.</param>
/// <param name="GoalTitle">What it is.</param>
/// <param name="Id">The action; null when it is new.</param>
/// <param name="Templates">The actions that can be chosen.</param>
/// <param name="Form">What is typed.</param>
public sealed record ActionPage(EmployeeFile File, Guid GoalId, string GoalTitle, Guid? Id, IReadOnlyList<TemplateChoice> Templates, ActionForm Form)
{
    public static async Task<ActionPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, PathwayGoal goal, Guid? id, ActionForm form, CancellationToken cancellation)
    {
        var kept = goal.Actions.FirstOrDefault(action => action.Id == id)?.TemplateId;
        var templates = await db.ActionTemplates.AsNoTracking()
            .Where(template => template.RetiredOn == null || template.Id == kept)
            .Select(template => new TemplateChoice(template.Id, template.Theme, template.Title))
            .ToListAsync(cancellation);
        return new ActionPage(file, goal.Id, goal.Title, id, [.. templates.OrderBy(choice => choice.Theme != goal.Theme).ThenBy(choice => choice.Theme).ThenBy(choice => choice.Title, StringComparer.CurrentCulture)], form);
    }
}

/// <summary>An action that can be chosen.</summary>
public sealed record TemplateChoice(Guid Id, PathwayTheme Theme, string Title);
