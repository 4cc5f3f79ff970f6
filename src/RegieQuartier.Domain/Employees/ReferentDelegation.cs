using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>While an advisor is away, a colleague follows all their people. Dated: nothing is to be taken back afterwards.</summary>
public sealed class ReferentDelegation
{
    private ReferentDelegation()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is away.</summary>
    public Guid AdvisorId { get; private set; }

    /// <summary>Who follows their people meanwhile.</summary>
    public Guid DelegateId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Hands somebody's people to a colleague for a while.</summary>
    /// <param name="advisorId">Who is away.</param>
    /// <param name="delegateId">Who follows their people.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Result<ReferentDelegation> Plan(Guid advisorId, Guid delegateId, DateOnly startsOn, DateOnly endsOn, DateOnly today) => endsOn switch
    {
        _ when advisorId == delegateId => ReferentRefusals.DelegateIsSelf,
        _ when endsOn < startsOn => ReferentRefusals.DelegationEndsBeforeItStarts,
        _ when endsOn < today => ReferentRefusals.DelegationPast,
        _ => new ReferentDelegation { Id = Guid.CreateVersion7(), AdvisorId = advisorId, DelegateId = delegateId, StartsOn = startsOn, EndsOn = endsOn },
    };

    /// <summary>Whether it held for a day at least before that one: it then ends, else it is taken back whole.</summary>
    /// <param name="day">The day, in Paris.</param>
    public bool HeldBefore(DateOnly day) => StartsOn < day;

    /// <summary>The advisor is back: it ends the day before, so that it no longer holds from that day on.</summary>
    /// <param name="day">The day they are back; it held before (<see cref="HeldBefore"/>).</param>
    public Result EndBefore(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(day, StartsOn);
        if (day > EndsOn)
        {
            return ReferentRefusals.DelegationPast;
        }

        EndsOn = day.AddDays(-1);
        return Result.Done;
    }
}
