using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>A time at which a writer does not receive, whatever their weekly hours. Why is nobody's business: it is not kept.</summary>
public sealed class Absence
{
    /// <summary>Longest absence that is announced at once.</summary>
    public static readonly TimeSpan LongestLength = TimeSpan.FromDays(366);

    private Absence()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is away.</summary>
    public Guid WriterId { get; private set; }

    /// <summary>Start, in UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>End, in UTC; excluded.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>The time it takes from the agenda.</summary>
    public BusyTime Time => new(StartsAt, EndsAt);

    /// <summary>Announces an absence, or says why it cannot be. Appointments already given stay: each is settled with its person.</summary>
    /// <param name="writer">Who is away; their agenda version is raised.</param>
    /// <param name="startsAt">Start, in UTC.</param>
    /// <param name="endsAt">End, in UTC; excluded.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Result<Absence> Announce(Writer writer, DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset now)
    {
        if (endsAt <= startsAt)
        {
            return AbsenceRefusals.EndsBeforeItStarts;
        }

        if (endsAt <= now)
        {
            return AbsenceRefusals.AlreadyPast;
        }

        if (endsAt - startsAt > LongestLength)
        {
            return AbsenceRefusals.TooLong;
        }

        writer.AgendaChanged();
        return new Absence { Id = Guid.CreateVersion7(now), WriterId = writer.Id, StartsAt = startsAt, EndsAt = endsAt };
    }

    /// <summary>The writer comes back: at once when it has begun, as if it had never been when it has not.</summary>
    /// <param name="writer">Who was away; their agenda version is raised.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <returns>True when nothing is left of it: it is to be deleted.</returns>
    public bool End(Writer writer, DateTimeOffset now)
    {
        writer.AgendaChanged();
        if (now <= StartsAt)
        {
            return true;
        }

        EndsAt = now < EndsAt ? now : EndsAt;
        return false;
    }
}
