using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Keeps the actions that advisors choose from.</summary>
public sealed class SetActionTemplates(RegieQuartierDbContext db, RecordTrail trail)
{
    /// <summary>An action of the referential, to change it; null when there is no such one.</summary>
    public Task<ActionTemplate?> FindAsync(Guid id, CancellationToken cancellation) => db.ActionTemplates.FirstOrDefaultAsync(template => template.Id == id, cancellation);

    /// <summary>Adds an action.</summary>
    public async Task<Result> AddAsync(PathwayTheme theme, string title, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var added = ActionTemplate.Add(theme, title);
        if (added.Refused)
        {
            return added.Refusal;
        }

        db.ActionTemplates.Add(added.Value);
        return await trail.SaveAsync(AuditActions.ActionTemplatesChanged, added.Value.Id, user, cancellation);
    }

    /// <summary>Changes an action, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> ChangeAsync(ActionTemplate template, uint version, Func<ActionTemplate, Result> change, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(template).Property(known => known.Version).OriginalValue = version;
        var changed = change(template);
        return changed.Refused ? changed : await trail.SaveAsync(AuditActions.ActionTemplatesChanged, template.Id, user, cancellation);
    }
}
