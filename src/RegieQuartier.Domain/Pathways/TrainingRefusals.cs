using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about a training.</summary>
public static class TrainingRefusals
{
    /// <summary>Empty, or longer than <see cref="TrainingEnrolment.TitleMaxLength"/>.</summary>
    public static readonly Refusal TitleNotPossible = new("training.title-not-possible", nameof(TrainingEnrolment.Title));

    /// <summary>Longer than <see cref="TrainingEnrolment.BodyMaxLength"/>.</summary>
    public static readonly Refusal BodyTooLong = new("training.body-too-long", nameof(TrainingEnrolment.Body));

    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("training.ends-before-it-starts", nameof(TrainingEnrolment.EndsOn));

    /// <summary>Not positive, or longer than <see cref="TrainingEnrolment.MinutesMax"/>.</summary>
    public static readonly Refusal PlannedMinutesNotPossible = new("training.planned-minutes-not-possible", nameof(TrainingEnrolment.PlannedMinutes));

    /// <summary>Hours done before its first day.</summary>
    public static readonly Refusal DoneBeforeItStarts = new("training.done-before-it-starts", nameof(TrainingEnrolment.DoneMinutes));

    /// <summary>It would start before the first day of the pathway.</summary>
    public static readonly Refusal BeforePathway = new("training.before-pathway", nameof(TrainingEnrolment.StartsOn));

    /// <summary>It has begun: its first day cannot be to come.</summary>
    public static readonly Refusal HasBegun = new("training.has-begun", nameof(TrainingEnrolment.StartsOn));

    /// <summary>The body's or the funder's name tells of health or of justice: <see cref="SensitiveBodies"/>.</summary>
    public static readonly Refusal BodyTellsTooMuch = new("training.body-tells-too-much", nameof(TrainingEnrolment.Body));

    /// <summary>The same of the funder.</summary>
    public static readonly Refusal FunderTellsTooMuch = new("training.funder-tells-too-much", nameof(TrainingEnrolment.Funder));

    /// <summary>Negative, or longer than <see cref="TrainingEnrolment.MinutesMax"/>.</summary>
    public static readonly Refusal DoneMinutesNotPossible = new("training.done-minutes-not-possible", nameof(TrainingEnrolment.DoneMinutes));

    /// <summary>Longer than <see cref="TrainingEnrolment.FunderMaxLength"/>.</summary>
    public static readonly Refusal FunderTooLong = new("training.funder-too-long", nameof(TrainingEnrolment.Funder));

    /// <summary>The person has that training already, from that day (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyThere = new("training.already-there", nameof(TrainingEnrolment.Title));

    /// <summary>From where it stands, it cannot go there.</summary>
    public static readonly Refusal StepNotPossible = new("training.step-not-possible");

    /// <summary>Its first day has not come.</summary>
    public static readonly Refusal NotBegun = new("training.not-begun");
}
