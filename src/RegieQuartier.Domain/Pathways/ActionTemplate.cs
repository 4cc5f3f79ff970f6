using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>An action that advisors choose rather than type. It is retired, never deleted: actions point at it.</summary>
public sealed class ActionTemplate
{
    private ActionTemplate()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is about.</summary>
    public PathwayTheme Theme { get; private set; }

    /// <summary>What is to be done. Unique within its theme.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day it was retired; null while it is offered.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it is offered.</summary>
    public bool IsOffered => RetiredOn is null;

    /// <summary>Adds an action to the referential, or says why it cannot be. Whether its title is free is for PostgreSQL to say.</summary>
    /// <param name="theme">What it is about.</param>
    /// <param name="title">What is to be done.</param>
    public static Result<ActionTemplate> Add(PathwayTheme theme, string title)
    {
        var template = new ActionTemplate { Id = Guid.CreateVersion7(), Theme = theme };
        return template.Rename(title) is { Refused: true } refused ? refused.Refusal : template;
    }

    internal static ActionTemplate Of(Guid id, PathwayTheme theme, string title) => new() { Id = id, Theme = theme, Title = title };

    /// <summary>Changes its title. The actions that came from it keep theirs.</summary>
    /// <param name="title">What is to be done.</param>
    public Result Rename(string title)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > PathwayAction.TitleMaxLength)
        {
            return ActionTemplateRefusals.TitleNotPossible;
        }

        Title = title;
        return Result.Done;
    }

    /// <summary>Offers it no more.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Retire(DateOnly today)
    {
        if (!IsOffered)
        {
            return ActionTemplateRefusals.Retired;
        }

        RetiredOn = today;
        return Result.Done;
    }

    /// <summary>Offers it again.</summary>
    public Result Restore()
    {
        if (IsOffered)
        {
            return ActionTemplateRefusals.NotRetired;
        }

        RetiredOn = null;
        return Result.Done;
    }
}

/// <summary>Every reason to refuse something about an action of the referential.</summary>
public static class ActionTemplateRefusals
{
    /// <summary>Empty, or longer than <see cref="PathwayAction.TitleMaxLength"/>.</summary>
    public static readonly Refusal TitleNotPossible = new("action-template.title-not-possible", nameof(ActionTemplate.Title));

    /// <summary>Another action of that theme has that title (settled by PostgreSQL).</summary>
    public static readonly Refusal TitleTaken = new("action-template.title-taken", nameof(ActionTemplate.Title));

    /// <summary>It is retired already.</summary>
    public static readonly Refusal Retired = new("action-template.retired");

    /// <summary>It is offered already.</summary>
    public static readonly Refusal NotRetired = new("action-template.not-retired");
}
