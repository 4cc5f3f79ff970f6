using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Features.Employees.Papers;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>The papers that a row of employees may bring along: one of each kind, in the columns of that kind.</summary>
internal static class PaperColumns
{
    /// <summary>What is written of a paper that has no end.</summary>
    private const string NoEnd = "sans fin";

    private static readonly PaperFormValidator Rules = new();

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        new(Field(PaperKind.ResidencePermit, nameof(PaperForm.Detail)), "Titre de séjour", "Son type, comme carte de résident.", ""),
        new(Field(PaperKind.ResidencePermit, nameof(PaperForm.Number)), "Numéro du titre de séjour", "Comme sur le titre.", ""),
        new(Field(PaperKind.ResidencePermit, nameof(PaperForm.ExpiresOn)), "Fin du titre de séjour", "Son dernier jour, avec le titre de séjour.", ""),
        new(Field(PaperKind.Rqth, nameof(PaperForm.ExpiresOn)), "Fin de la RQTH", "Son dernier jour, ou « sans fin ». Seulement si vous suivez la personne.", ""),
        new(Field(PaperKind.DrivingLicence, nameof(PaperForm.Detail)), "Permis de conduire", "Sa catégorie, comme B.", "B"),
        new(Field(PaperKind.DrivingLicence, nameof(PaperForm.ExpiresOn)), "Fin du permis de conduire", "S’il en a une.", ""),
        new(Field(PaperKind.Caces, nameof(PaperForm.Detail)), "CACES", "Sa catégorie, comme R489 catégorie 3.", ""),
        new(Field(PaperKind.Caces, nameof(PaperForm.ExpiresOn)), "Fin du CACES", "Son dernier jour.", ""),
        new(Field(PaperKind.ElectricalAuthorisation, nameof(PaperForm.Detail)), "Habilitation électrique", "Sa catégorie, comme B0.", ""),
        new(Field(PaperKind.ElectricalAuthorisation, nameof(PaperForm.ExpiresOn)), "Fin de l’habilitation électrique", "Son dernier jour.", ""),
        new(Field(PaperKind.FirstAid, nameof(PaperForm.ExpiresOn)), "Fin du secourisme (SST)", "Son dernier jour, ou « sans fin ».", ""),
        new(Field(PaperKind.OccupationalVisit, nameof(PaperForm.ExpiresOn)), "Prochaine visite médicale", "Sa date, et rien de plus.", ""),
    ];

    /// <summary>The papers that the row holds; what is wrong with one is said of its cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFollower">Whether who brings the file in will follow the person: what tells of health is written by nobody else.</param>
    public static IReadOnlyList<PaperForm> Read(RowReader row, bool isFollower) =>
        [.. Enum.GetValues<PaperKind>().Select(kind => Read(row, kind, isFollower)).OfType<PaperForm>()];

    private static PaperForm? Read(RowReader row, PaperKind kind, bool isFollower)
    {
        var end = Field(kind, nameof(PaperForm.ExpiresOn));
        var written = row.Text(end);
        var isEndless = written is not null && string.Equals(PersonNames.Searchable(written), NoEnd, StringComparison.Ordinal);
        var form = new PaperForm
        {
            Kind = kind,
            Detail = row.Text(Field(kind, nameof(PaperForm.Detail))),
            Number = row.Text(Field(kind, nameof(PaperForm.Number))),
            ExpiresOn = isEndless ? null : row.Date(end),
        };
        if (form is { Detail: null, Number: null } && written is null)
        {
            return null;
        }

        if (kind.IsSensitive() && !isFollower)
        {
            row.Wrong(end, "Seule la personne qui suit le parcours peut noter une RQTH : videz cette cellule.");
        }

        row.Take(Rules.Validate(form), field => Field(kind, field));
        foreach (var refusal in form.ToDraft().Refusals)
        {
            row.Wrong(Field(kind, refusal.Field ?? ""), PaperLabels.Sentence(refusal));
        }

        return form;
    }

    private static string Field(PaperKind kind, string field) => $"{kind}.{field}";
}
