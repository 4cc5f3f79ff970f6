using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Features.Employees.Contracts.Terminations;
using RegieQuartier.Web.Features.Employees.Exits;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>The columns of a file of contracts: whose they are, then those of the form that signs one, of its break and of the exit.</summary>
internal static class ContractColumns
{
    /// <summary>What is written when there is no trial period.</summary>
    private const string NoTrial = "aucun";

    private static readonly Dictionary<string, ContractType> Types = RowReader.Words<ContractType>(EmployeeHeadWords.ToLabel);

    private static readonly Dictionary<string, TerminationReason> Reasons = RowReader.Words<TerminationReason>(ContractLabels.ToLabel);

    private static readonly Dictionary<string, BeyondLimitReason> BeyondReasons = RowReader.Words<BeyondLimitReason>(ContractLabels.ToLabel);

    private static readonly Dictionary<string, BeyondDecider> BeyondDeciders = RowReader.Words<BeyondDecider>(ContractLabels.ToLabel);

    private static readonly Dictionary<string, SiaeKind> Agreements = RowReader.Words<SiaeKind>(SiaeLabels.ToLabel);

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        .. RowPerson.Columns,
        new(nameof(ContractForm.Type), "Type de contrat", $"{string.Join(" ; ", Enum.GetValues<ContractType>().Select(EmployeeHeadWords.ToLabel))}.", "CDDI", IsRequired: true),
        new(nameof(ContractForm.JobTitle), "Poste", "80 lettres au plus.", "Agente de propreté", IsRequired: true),
        new(nameof(ContractForm.Qualification), "Qualification", "80 lettres au plus. Le registre du personnel la demande.", "Employée non qualifiée"),
        new(nameof(ContractForm.StartsOn), "Premier jour", "Une date comme 02/03/2026.", "02/03/2026", IsRequired: true),
        new(nameof(ContractForm.EndsOn), "Dernier jour", "Vide pour un contrat sans fin.", "01/09/2026"),
        new(nameof(ContractForm.WeeklyMinutes), "Heures par semaine", "Un nombre comme 26 ou 26,5.", "26", IsRequired: true),
        new(nameof(ContractForm.FewerHoursUntil), "Dérogation du préfet jusqu’au", "Vide sans dérogation. Une date, pour moins d’heures que le minimum.", ""),
        new(nameof(ContractForm.AgreementId), "Convention", "ACI, EI, AI, ETTI ou EITI ; vide si une seule convention couvre le premier jour.", "ACI"),
        new(nameof(ContractForm.TrialEndsOn), "Fin de l’essai", "Vide pour la plus longue permise ; « aucun » sans essai.", ""),
        new(nameof(ContractForm.Level), "Niveau", "De 1 à 6, pour un contrat sans fin.", ""),
        new(nameof(ContractForm.BeyondReason), "Motif de dépassement", $"Si les CDDI dépassent la durée maximale. {string.Join(" ; ", Enum.GetValues<BeyondLimitReason>().Where(reason => reason != BeyondLimitReason.DisabledWorker).Select(ContractLabels.ToLabel))}.", ""),
        new(nameof(ContractForm.BeyondDecidedBy), "Dépassement décidé par", $"Avec le motif de dépassement. {string.Join(" ; ", Enum.GetValues<BeyondDecider>().Select(ContractLabels.ToLabel))}.", ""),
        new(nameof(ContractForm.BeyondDecidedOn), "Dépassement décidé le", "Avec le motif de dépassement. Une date comme 20/02/2026.", ""),
        new(nameof(ContractForm.TrainingEndsOn), "Fin de la formation", "Le dernier jour de la formation, pour un dépassement qui permet de la finir.", ""),
        new(nameof(ContractTerminationForm.TerminatedOn), "Rupture le", "Le dernier jour, si le contrat a fini avant son terme. Avec le motif.", ""),
        new(nameof(ContractTerminationForm.TerminationReason), "Motif de rupture", $"Avec le jour. {string.Join(" ; ", Enum.GetValues<TerminationReason>().Select(ContractLabels.ToLabel))}.", ""),
        new(nameof(ExitForm.ExitOn), "Sortie le", "Le jour où la personne a quitté son parcours, sur la ligne du dernier contrat de ce parcours. Avec le motif et les heures.", "01/09/2026"),
        new(nameof(ExitForm.ReasonCode), "Motif de sortie", "Avec le jour et les heures. Le numéro ou les mots d’un motif.", "3"),
        new(nameof(ExitForm.WorkedHours), "Heures travaillées du parcours", "Avec le jour et le motif. Toutes celles du parcours, comme 780 ou 780,5.", "780"),
    ];

    /// <summary>The same, with the reasons to leave that hold on a day, but those that wait in no file.</summary>
    /// <param name="reasons">All the reasons to leave.</param>
    /// <param name="today">The day, in Paris.</param>
    public static IReadOnlyList<ImportColumn> With(Domain.Pathways.ExitReasons reasons, DateOnly today)
    {
        var offered = string.Join(" ; ", reasons.On(today).Where(reason => !reason.IsSensitive).OrderBy(reason => reason.Code).Select(reason => $"{reason.Code} {reason.Label}"));
        return [.. All.Select(column => string.Equals(column.Field, nameof(ExitForm.ReasonCode), StringComparison.Ordinal) ? column with { Help = $"{column.Help} {offered}." } : column)];
    }

    /// <summary>The form that the row would fill, but for its agreement.</summary>
    public static ContractForm Read(RowReader row)
    {
        var noTrial = string.Equals(row.Text(nameof(ContractForm.TrialEndsOn)), NoTrial, StringComparison.OrdinalIgnoreCase);
        var form = new ContractForm
        {
            Type = row.Choice(nameof(ContractForm.Type), Types),
            JobTitle = row.Text(nameof(ContractForm.JobTitle)),
            Qualification = row.Text(nameof(ContractForm.Qualification)),
            StartsOn = row.Date(nameof(ContractForm.StartsOn)),
            EndsOn = row.Date(nameof(ContractForm.EndsOn)),
            WeeklyMinutes = row.Text(nameof(ContractForm.WeeklyMinutes)),
            FewerHoursUntil = row.Date(nameof(ContractForm.FewerHoursUntil)),
            NoTrial = noTrial,
            TrialEndsOn = noTrial ? null : row.Date(nameof(ContractForm.TrialEndsOn)),
            Level = ReadLevel(row),
            BeyondReason = row.Choice(nameof(ContractForm.BeyondReason), BeyondReasons),
            BeyondDecidedBy = row.Choice(nameof(ContractForm.BeyondDecidedBy), BeyondDeciders),
            BeyondDecidedOn = row.Date(nameof(ContractForm.BeyondDecidedOn)),
            TrainingEndsOn = row.Date(nameof(ContractForm.TrainingEndsOn)),
        };
        // What tells of health is written in the record, and waits in no file.
        if (form.BeyondReason == BeyondLimitReason.DisabledWorker)
        {
            row.Wrong(nameof(ContractForm.BeyondReason), "Ce motif ne vient pas par un fichier : notez ce contrat dans le dossier de la personne.");
        }

        if (form is { BeyondReason: null } and not { BeyondDecidedBy: null, BeyondDecidedOn: null, TrainingEndsOn: null })
        {
            row.Wrong(nameof(ContractForm.BeyondReason), "Écrivez le motif de dépassement, ou videz les cellules de la décision.");
        }

        return form;
    }

    /// <summary>The break that the row notes, as its form; null when it notes none.</summary>
    public static ContractTerminationForm? ReadBreak(RowReader row)
    {
        var form = new ContractTerminationForm { TerminatedOn = row.Date(nameof(ContractTerminationForm.TerminatedOn)), TerminationReason = row.Choice(nameof(ContractTerminationForm.TerminationReason), Reasons) };
        return form is { TerminatedOn: null, TerminationReason: null } ? null : form;
    }

    /// <summary>The exit that the row notes, as its form; null when it notes none. The number of a fixed-term job says how long it is.</summary>
    public static ExitForm? ReadExit(RowReader row, Domain.Pathways.ExitReasons reasons, DateOnly today)
    {
        var (day, written, hours) = (row.Date(nameof(ExitForm.ExitOn)), row.Text(nameof(ExitForm.ReasonCode)), row.Text(nameof(ExitForm.WorkedHours)));
        return (day, written, hours) is (null, null, null)
            ? null
            : new ExitForm { ExitOn = day, ReasonCode = written is null ? null : ReadReason(row, written, reasons.On(day ?? today)), WorkedHours = hours };
    }

    /// <summary>The kind of agreement that the row names, if it names one.</summary>
    public static SiaeKind? ReadAgreement(RowReader row) => row.Choice(nameof(ContractForm.AgreementId), Agreements);

    private static int? ReadLevel(RowReader row)
    {
        if (row.Text(nameof(ContractForm.Level)) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level))
        {
            return level;
        }

        row.Wrong(nameof(ContractForm.Level), "Un niveau va de 1 à 6.");
        return null;
    }

    private static int? ReadReason(RowReader row, string written, IReadOnlyList<ExitReason> reasons)
    {
        var found = reasons.Where(reason => string.Equals(reason.Code.ToString(CultureInfo.InvariantCulture), written, StringComparison.Ordinal)
            || string.Equals(PersonNames.Searchable(reason.Label), PersonNames.Searchable(written), StringComparison.Ordinal)).ToList();
        if (found is not [var reason])
        {
            row.Wrong(nameof(ExitForm.ReasonCode), "Écrivez le numéro ou les mots d’un motif du modèle, qui existe ce jour-là.");
            return null;
        }

        // What tells of health or of justice is written in the record, by who follows the person, and waits in no file.
        if (reason.IsSensitive)
        {
            row.Wrong(nameof(ExitForm.ReasonCode), "Ce motif ne vient pas par un fichier : videz les cellules de la sortie, que la personne qui suit le parcours notera dans le dossier.");
        }

        return reason.Code;
    }
}
