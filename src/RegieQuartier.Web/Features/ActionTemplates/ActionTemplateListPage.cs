using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.ActionTemplates;

/// <summary>The referential of actions, by theme: those that are offered, then those that were retired.</summary>
public sealed record ActionTemplateListPage(IReadOnlyList<ThemeActions> Themes)
{
    public static async Task<ActionTemplateListPage> LoadAsync(RegieQuartierDbContext db, CancellationToken cancellation)
    {
        var rows = await db.ActionTemplates.AsNoTracking()
            .Select(template => new ActionTemplateRow(template.Id, template.Theme, template.Title, template.RetiredOn == null, template.Version))
            .ToListAsync(cancellation);
        return new ActionTemplateListPage(
        [
            .. rows.GroupBy(row => row.Theme).OrderBy(theme => theme.Key)
                .Select(theme => new ThemeActions(theme.Key, [.. theme.OrderBy(row => !row.IsOffered).ThenBy(row => row.Title, StringComparer.CurrentCulture)])),
        ]);
    }
}

/// <summary>The actions of a theme.</summary>
public sealed record ThemeActions(PathwayTheme Theme, IReadOnlyList<ActionTemplateRow> Rows);

/// <summary>An action of the referential.</summary>
public sealed record ActionTemplateRow(Guid Id, PathwayTheme Theme, string Title, bool IsOffered, uint Version);

/// <summary>The form of an action that is there.</summary>
public sealed record ActionTemplatePage(Guid Id, bool IsOffered, ActionTemplateForm Form);
