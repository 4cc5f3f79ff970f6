using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>What the team reads of assessments of skills.</summary>
public static class AssessmentWords
{
    /// <summary>What is said to who opens an assessment that they withdrew.</summary>
    public const string IsWithdrawn = "Cette évaluation a été retirée\u00A0: il n’y a rien de plus à faire.";

    public static string ToLabel(this SkillAssessor by) => by switch
    {
        SkillAssessor.Supervisor => "encadrement du chantier",
        SkillAssessor.Advisor => "accompagnement du parcours",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
    };

    /// <summary>« 2 niveaux de plus »; « un niveau de moins »; « pareil »; « vue une seule fois ».</summary>
    public static string Evolution(SkillProgress progress) => progress switch
    {
        { Times: 1 } => "Vue une seule fois",
        { Steps: 0 } => "Pareil",
        { Steps: > 0 } => $"{Levels(progress.Steps)} de plus",
        _ => $"{Levels(-progress.Steps)} de moins",
    };

    /// <summary>« 14 compétences vues »; « Une compétence vue ».</summary>
    public static string Seen(int count) => count == 1 ? "Une compétence vue" : string.Create(CultureInfo.InvariantCulture, $"{count} compétences vues");

    /// <summary>« acquises sans aide, dont 3 depuis la première évaluation. »</summary>
    public static string Autonomous(int count, int risen)
    {
        var many = count > 1 ? "acquises" : "acquise";
        return risen == 0 ? $"{many} sans aide." : string.Create(CultureInfo.InvariantCulture, $"{many} sans aide, dont {risen} depuis la première évaluation.");
    }

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "skill.assessment-empty" => "Choisissez un niveau pour au moins une compétence.",
        "skill.assessment-in-future" => "Ce jour n’est pas encore passé : une évaluation dit ce qui a été vu.",
        "skill.assessment-before-pathway" => "Ce jour est avant le début du parcours. Vérifiez la date.",
        "skill.assessment-of-another" => "Quelqu’un d’autre a fait cette évaluation, et peut seul la corriger ou la retirer.",
        "skill.assessment-already-made" => "Ce formulaire a déjà servi. Ouvrez-en un nouveau depuis la page des compétences.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre enregistrait au même moment. Vos réponses sont gardées : enregistrez de nouveau.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    private static string Levels(int count) => count == 1 ? "Un niveau" : string.Create(CultureInfo.InvariantCulture, $"{count} niveaux");
}
