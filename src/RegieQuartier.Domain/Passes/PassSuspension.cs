namespace RegieQuartier.Domain.Passes;

/// <summary>A stay during which a PASS IAE is held.</summary>
public sealed class PassSuspension
{
    private PassSuspension()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The PASS.</summary>
    public Guid PassId { get; private set; }

    /// <summary>Why.</summary>
    public SuspensionReason Reason { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day it was declared.</summary>
    public DateOnly DeclaredOn { get; private set; }

    /// <summary>
    /// By how many days it moves the end of the PASS: one less than the days it covers, as the State's platform counts, so
    /// that a single day moves nothing.
    /// </summary>
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber;

    /// <summary>Whether it covers a day.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => StartsOn <= day && day <= EndsOn;

    internal static PassSuspension Of(IaePass pass, SuspensionReason reason, DateOnly startsOn, DateOnly endsOn, DateOnly declaredOn) => new()
    {
        Id = Guid.CreateVersion7(),
        PassId = pass.Id,
        Reason = reason,
        StartsOn = startsOn,
        EndsOn = endsOn,
        DeclaredOn = declaredOn,
    };

    internal void EndOn(DateOnly day) => EndsOn = day;

    internal void Say(SuspensionReason reason, DateOnly startsOn, DateOnly endsOn) => (Reason, StartsOn, EndsOn) = (reason, startsOn, endsOn);
}
