using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What a skill is about.</summary>
public enum SkillDomain
{
    /// <summary>How one behaves at work.</summary>
    Behavioural,

    /// <summary>Cleaning.</summary>
    Cleaning,

    /// <summary>Green spaces.</summary>
    GreenSpaces,

    /// <summary>What serves in any job.</summary>
    Transversal,
}

/// <summary>A skill of the régie's own grid. It is retired, never deleted: assessments point at it.</summary>
public sealed class Skill
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 80;

    private Skill()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is about.</summary>
    public SkillDomain Domain { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its name as names are compared. Unique within its domain: accents and capitals make no other skill.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>The day it was retired; null while it is assessed.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it is assessed.</summary>
    public bool IsInUse => RetiredOn is null;

    /// <summary>Adds a skill to the grid, or says why it cannot be. Whether its name is free is for PostgreSQL to say.</summary>
    /// <param name="domain">What it is about.</param>
    /// <param name="name">Its name.</param>
    public static Result<Skill> Add(SkillDomain domain, string name)
    {
        var skill = new Skill { Id = Guid.CreateVersion7(), Domain = domain };
        return skill.Rename(name) is { Refused: true } refused ? refused.Refusal : skill;
    }

    /// <summary>A skill of the grid that an organisation starts with: the same row everywhere.</summary>
    internal static Skill Initial(Guid id, SkillDomain domain, string name) =>
        new() { Id = id, Domain = domain, Name = name, SearchName = PersonNames.Searchable(name) };

    /// <summary>Changes its name. Past assessments read the change.</summary>
    /// <param name="name">Its name.</param>
    public Result Rename(string name)
    {
        var compared = name.Length > NameMaxLength ? "" : PersonNames.Searchable(name);
        if (compared.Length == 0)
        {
            return SkillRefusals.NameNotPossible;
        }

        (Name, SearchName) = (name, compared);
        return Result.Done;
    }

    /// <summary>Assesses it no more.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Retire(DateOnly today)
    {
        if (!IsInUse)
        {
            return SkillRefusals.Retired;
        }

        RetiredOn = today;
        return Result.Done;
    }

    /// <summary>Assesses it again.</summary>
    public Result Restore()
    {
        if (IsInUse)
        {
            return SkillRefusals.NotRetired;
        }

        RetiredOn = null;
        return Result.Done;
    }
}
