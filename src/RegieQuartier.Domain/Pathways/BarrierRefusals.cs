using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about a barrier.</summary>
public static class BarrierRefusals
{
    /// <summary>The pathway has that barrier, or that support, already (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyNoted = new("barrier.already-noted", nameof(PathwayBarrier.Kind));

    /// <summary>It is lifted: it is reopened first.</summary>
    public static readonly Refusal Resolved = new("barrier.resolved", nameof(PathwayBarrier.Status));

    /// <summary>It stands there already.</summary>
    public static readonly Refusal NothingChanges = new("barrier.nothing-changes", nameof(PathwayBarrier.Status));

    /// <summary>A referral is given where no support is needed.</summary>
    public static readonly Refusal ReferralWithoutNeed = new("barrier.referral-without-need", nameof(SensitiveSupport.Referral));

    /// <summary>Health or justice among the barriers that everybody of the pathway reads: no screen offers it (settled by PostgreSQL).</summary>
    public static readonly Refusal KeptApart = new("barrier.kept-apart", nameof(PathwayBarrier.Kind));
}
