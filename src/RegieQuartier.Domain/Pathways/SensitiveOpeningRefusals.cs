using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about the opening of what only the advisor reads.</summary>
public static class SensitiveOpeningRefusals
{
    /// <summary>Shorter than <see cref="SensitiveOpening.ReasonMinLength"/>.</summary>
    public static readonly Refusal ReasonTooShort = new("sensitive-opening.reason-too-short", nameof(SensitiveOpening.Reason));

    /// <summary>Longer than <see cref="SensitiveOpening.ReasonMaxLength"/>.</summary>
    public static readonly Refusal ReasonTooLong = new("sensitive-opening.reason-too-long", nameof(SensitiveOpening.Reason));

    /// <summary>The reason holds a social security number, or that of a card or of an account.</summary>
    public static readonly Refusal ReasonHoldsSecret = new("sensitive-opening.reason-holds-secret", nameof(SensitiveOpening.Reason));

    /// <summary>The same person has it open (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyOpen = new("sensitive-opening.already-open");

    /// <summary>The referent has read of it.</summary>
    public static readonly Refusal AlreadyTold = new("sensitive-opening.already-told");
}
