using System.Security.Claims;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Sets the grid of skills. A skill is nobody's name: the journal says which one.</summary>
public sealed class SetSkills(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Adds a skill.</summary>
    public async Task<Result> AddAsync(SkillDomain domain, string name, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var added = Skill.Add(domain, name);
        if (added.Refused)
        {
            return added.Refusal;
        }

        db.Skills.Add(added.Value);
        return await SaveAsync(AuditActions.SkillAdded, added.Value, user, cancellation);
    }

    /// <summary>Changes its name, unless somebody did since <paramref name="version"/>.</summary>
    public Task<Result> RenameAsync(Skill skill, string name, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(skill).Property(known => known.Version).OriginalValue = version;
        return KeepAsync(skill.Rename(name), AuditActions.SkillRenamed, skill, user, cancellation);
    }

    /// <summary>Assesses it no more.</summary>
    public Task<Result> RetireAsync(Skill skill, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(skill.Retire(time.Today), AuditActions.SkillRetired, skill, user, cancellation);

    /// <summary>Assesses it again.</summary>
    public Task<Result> RestoreAsync(Skill skill, ClaimsPrincipal user, CancellationToken cancellation) =>
        KeepAsync(skill.Restore(), AuditActions.SkillRestored, skill, user, cancellation);

    private async Task<Result> KeepAsync(Result done, string action, Skill skill, ClaimsPrincipal user, CancellationToken cancellation) =>
        done.Refused ? done : await SaveAsync(action, skill, user, cancellation);

    private Task<Result> SaveAsync(string action, Skill skill, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), skill.Id, time.Now, skill.Name));
        return db.SaveOrRefuseAsync(cancellation);
    }
}
