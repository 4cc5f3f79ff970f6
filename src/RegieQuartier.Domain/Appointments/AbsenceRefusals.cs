using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every "no" about an absence.</summary>
public static class AbsenceRefusals
{
    /// <summary>The end must come after the start.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("absence.ends-before-it-starts");

    /// <summary>It is already over.</summary>
    public static readonly Refusal AlreadyPast = new("absence.already-past");

    /// <summary>Longer than a year: a mistake in a date.</summary>
    public static readonly Refusal TooLong = new("absence.too-long");

    /// <summary>The writer is already away on some of that time (settled by PostgreSQL).</summary>
    public static readonly Refusal Overlaps = new("absence.overlaps");
}
