using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the team reads of a kind of paper.</summary>
public static class PaperKindLabels
{
    public static string ToLabel(this PaperKind kind) => kind switch
    {
        PaperKind.ResidencePermit => "Titre de séjour",
        PaperKind.Rqth => "RQTH",
        PaperKind.Caces => "CACES",
        PaperKind.DrivingLicence => "Permis de conduire",
        PaperKind.ElectricalAuthorisation => "Habilitation électrique",
        PaperKind.FirstAid => "Secourisme (SST)",
        PaperKind.OccupationalVisit => "Visite médicale du travail",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
