using RegieQuartier.Domain.Audit;

namespace RegieQuartier.Web.Features.Employees.Readings;

/// <summary>What each part of a record is called, when one says who read it.</summary>
public static class ReadingLabels
{
    /// <summary>The part; one that later versions no longer know still shows.</summary>
    public static string PartOf(string action) => action switch
    {
        AuditActions.RecordRead => "Fiche et papiers",
        AuditActions.ContractsRead => "Contrats et PASS",
        AuditActions.InterviewsRead => "Entretiens",
        AuditActions.DiagnosisRead => "Diagnostic",
        AuditActions.PlanRead => "Plan d’action",
        AuditActions.SkillsRead => "Compétences",
        AuditActions.TrainingsRead => "Formations et immersions",
        AuditActions.ExitsRead => "Sortie",
        AuditActions.HistoryRead => "Histoire",
        AuditActions.DocumentsRead => "Liste des documents",
        AuditActions.DocumentFilesRead => "Documents, fichiers téléchargés",
        AuditActions.ExitReasonRead => "Motif de sortie",
        AuditActions.PathwaySheetRead => "Feuille «\u00a0Mon parcours\u00a0»",
        AuditActions.ExitReviewRead => "Bilan de sortie",
        AuditActions.ReservedPartRead => "Soutiens réservés",
        AuditActions.ReservedPartOpened => "Soutiens réservés, ouverture exceptionnelle d’une heure",
        _ => "Autre partie",
    };
}
