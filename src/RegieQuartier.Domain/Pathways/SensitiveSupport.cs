using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is too private to be a barrier among others.</summary>
public enum SensitiveKind
{
    /// <summary>Health.</summary>
    Health,

    /// <summary>Justice.</summary>
    Justice,
}

/// <summary>Where a person was sent.</summary>
public enum SensitiveReferral
{
    /// <summary>Nowhere yet.</summary>
    NoneYet,

    /// <summary>A health service.</summary>
    HealthService,

    /// <summary>A social service.</summary>
    SocialService,

    /// <summary>Legal aid.</summary>
    LegalAid,

    /// <summary>The occupational health service.</summary>
    OccupationalHealth,

    /// <summary>Elsewhere.</summary>
    Other,
}

/// <summary>
/// Whether a person needs support with their health or with justice, and where they were sent. Nothing else is written (GDPR,
/// art. 9 and 10): it has no text, and never will.
/// </summary>
public sealed class SensitiveSupport
{
    private SensitiveSupport()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>Health or justice.</summary>
    public SensitiveKind Kind { get; private set; }

    /// <summary>Whether support is needed.</summary>
    public bool SupportNeeded { get; private set; }

    /// <summary>Where the person was sent.</summary>
    public SensitiveReferral Referral { get; private set; }

    /// <summary>The day that was noted last.</summary>
    public DateOnly NotedOn { get; private set; }

    /// <summary>The account of who noted it last.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Notes it, or says why it cannot be. Whether it was noted before is for PostgreSQL to say.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="kind">Health or justice.</param>
    /// <param name="needed">Whether support is needed.</param>
    /// <param name="referral">Where the person was sent.</param>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Result<SensitiveSupport> Note(
        IntegrationPathway pathway, SensitiveKind kind, bool needed, SensitiveReferral referral, Guid authorId, DateOnly today)
    {
        if (!pathway.IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        var support = new SensitiveSupport { Id = Guid.CreateVersion7(), PathwayId = pathway.Id, Kind = kind };
        return support.Change(needed, referral, authorId, today) is { Refused: true } refused ? refused.Refusal : support;
    }

    /// <summary>Notes that it changed.</summary>
    /// <param name="needed">Whether support is needed.</param>
    /// <param name="referral">Where the person was sent.</param>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Change(bool needed, SensitiveReferral referral, Guid authorId, DateOnly today)
    {
        if (!needed && referral != SensitiveReferral.NoneYet)
        {
            return BarrierRefusals.ReferralWithoutNeed;
        }

        (SupportNeeded, Referral, AuthorId, NotedOn) = (needed, referral, authorId, today);
        return Result.Done;
    }
}
