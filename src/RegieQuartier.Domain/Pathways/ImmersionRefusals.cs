using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about an immersion.</summary>
public static class ImmersionRefusals
{
    /// <summary>No letter, or longer than <see cref="WorkImmersion.HostNameMaxLength"/>.</summary>
    public static readonly Refusal HostNameNotPossible = new("immersion.host-name-not-possible", nameof(WorkImmersion.HostName));

    /// <summary>Not 14 digits.</summary>
    public static readonly Refusal SiretNotPossible = new("immersion.siret-not-possible", nameof(WorkImmersion.HostSiret));

    /// <summary>Its digits do not agree with each other: <see cref="Siret"/>.</summary>
    public static readonly Refusal SiretNotRight = new("immersion.siret-not-right", nameof(WorkImmersion.HostSiret));

    /// <summary>Empty, or longer than <see cref="WorkImmersion.JobTitleMaxLength"/>.</summary>
    public static readonly Refusal JobTitleNotPossible = new("immersion.job-title-not-possible", nameof(WorkImmersion.JobTitle));

    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("immersion.ends-before-it-starts", nameof(WorkImmersion.EndsOn));

    /// <summary>It would last longer than <see cref="LegalRule.ImmersionMonths"/>.</summary>
    public static readonly Refusal TooLong = new("immersion.too-long", nameof(WorkImmersion.EndsOn));

    /// <summary>Another immersion of the person covers one of these days (also settled by PostgreSQL).</summary>
    public static readonly Refusal Overlaps = new("immersion.overlaps", nameof(WorkImmersion.StartsOn));

    /// <summary>More than <see cref="LegalRule.ImmersionsWithOneHost"/> in twelve months.</summary>
    public static readonly Refusal TooManyWithHost = new("immersion.too-many-with-host", nameof(WorkImmersion.HostName));

    /// <summary>More than <see cref="LegalRule.ImmersionDaysWithOneHost"/> in twelve months.</summary>
    public static readonly Refusal TooManyDaysWithHost = new("immersion.too-many-days-with-host", nameof(WorkImmersion.EndsOn));

    /// <summary>More than <see cref="LegalRule.ImmersionsForOneObjective"/>: it is renewed once.</summary>
    public static readonly Refusal RenewedAlready = new("immersion.renewed-already", nameof(WorkImmersion.Purpose));

    /// <summary>Its purpose was reached with that host within twelve months before: another immersion there has another one.</summary>
    public static readonly Refusal ObjectiveMet = new("immersion.objective-met", nameof(WorkImmersion.Purpose));

    /// <summary>It would start before the first day of the pathway.</summary>
    public static readonly Refusal BeforePathway = new("immersion.before-pathway", nameof(WorkImmersion.StartsOn));

    /// <summary>Its last day in the end is before its first, or after that of the agreement.</summary>
    public static readonly Refusal EndNotPossible = new("immersion.end-not-possible", nameof(WorkImmersion.EndsOn));

    /// <summary>It was cancelled.</summary>
    public static readonly Refusal Cancelled = new("immersion.cancelled");

    /// <summary>It has its outcome already.</summary>
    public static readonly Refusal Concluded = new("immersion.concluded");

    /// <summary>Its first day has not come: it has no outcome yet.</summary>
    public static readonly Refusal NotBegun = new("immersion.not-begun");

    /// <summary>Longer than <see cref="WorkImmersion.NoteMaxLength"/>.</summary>
    public static readonly Refusal NoteTooLong = new("immersion.note-too-long", nameof(WorkImmersion.OutcomeNote));
}
