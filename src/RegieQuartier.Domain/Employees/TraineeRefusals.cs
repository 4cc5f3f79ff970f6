using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Every reason to refuse something about a trainee or a volunteer of the staff register.</summary>
public static class TraineeRefusals
{
    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal FirstNameNotPossible = new("trainee.first-name-not-possible", nameof(Trainee.FirstName));

    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal LastNameNotPossible = new("trainee.last-name-not-possible", nameof(Trainee.LastName));

    /// <summary>They come later: the register names them from the day on which they are there.</summary>
    public static readonly Refusal NotThereYet = new("trainee.not-there-yet", nameof(Trainee.StartsOn));

    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("trainee.ends-before-it-starts", nameof(Trainee.EndsOn));

    /// <summary>Missing for a trainee, or longer than <see cref="Trainee.LineMaxLength"/>.</summary>
    public static readonly Refusal TutorNotPossible = new("trainee.tutor-not-possible", nameof(Trainee.Tutor));

    /// <summary>Missing for a trainee, or longer than <see cref="Trainee.LineMaxLength"/>.</summary>
    public static readonly Refusal PlaceNotPossible = new("trainee.place-not-possible", nameof(Trainee.Place));

    /// <summary>They were written down more than a month ago: the staff register keeps them, for five years once they left.</summary>
    public static readonly Refusal StaysInRegister = new("trainee.stays-in-register");

    /// <summary>The same person is there already, from the same day (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyThere = new("trainee.already-there", nameof(Trainee.LastName));
}
