using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the team reads of skills: in the grid, and in what is assessed with it.</summary>
public static class SkillLabels
{
    public static string ToLabel(this SkillDomain domain) => domain switch
    {
        SkillDomain.Behavioural => "Comportement au travail",
        SkillDomain.Cleaning => "Propreté",
        SkillDomain.GreenSpaces => "Espaces verts",
        SkillDomain.Transversal => "Dans tous les métiers",
        _ => throw new ArgumentOutOfRangeException(nameof(domain), domain, null),
    };

    public static string ToLabel(this SkillLevel level) => level switch
    {
        SkillLevel.NotObserved => "Non observé",
        SkillLevel.ToAcquire => "À acquérir",
        SkillLevel.InProgress => "En cours",
        SkillLevel.WithHelp => "Acquis avec aide",
        SkillLevel.Autonomous => "Acquis seul",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
