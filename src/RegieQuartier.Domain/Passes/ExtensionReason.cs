using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>Why a PASS IAE goes on beyond its end.</summary>
public enum ExtensionReason
{
    /// <summary>To finish a training under way.</summary>
    CompleteTraining,

    /// <summary>A senior.</summary>
    Senior,

    /// <summary>A recognised disabled worker.</summary>
    Rqth,

    /// <summary>Particularly serious difficulties; AI and ACI only.</summary>
    ParticularDifficulties,

    /// <summary>A permanent inclusion contract.</summary>
    SeniorCdi,
}

/// <summary>What a reason asks for and allows.</summary>
public static class ExtensionReasonMeaning
{
    /// <summary>Whether an authorised prescriber must agree.</summary>
    public static bool NeedsPrescriber(this ExtensionReason reason) =>
        reason is ExtensionReason.Rqth or ExtensionReason.Senior or ExtensionReason.ParticularDifficulties;

    /// <summary>Whether it says something of the person's health: shown to their advisor alone.</summary>
    public static bool IsSensitive(this ExtensionReason reason) => reason == ExtensionReason.Rqth;

    /// <summary>The longest that may be asked for at once.</summary>
    internal static LegalRule AtOnce(this ExtensionReason reason) =>
        reason == ExtensionReason.SeniorCdi ? LegalRule.PassSeniorCdiExtensionDays : LegalRule.PassExtensionDays;

    /// <summary>The most in all, whatever the reasons; null when the reason has no such limit.</summary>
    internal static LegalRule? InAll(this ExtensionReason reason) => reason switch
    {
        ExtensionReason.Rqth => LegalRule.PassRqthExtensionTotalDays,
        ExtensionReason.Senior => LegalRule.PassSeniorExtensionTotalDays,
        ExtensionReason.ParticularDifficulties => LegalRule.PassDifficultiesExtensionTotalDays,
        _ => null,
    };

    /// <summary>The age it asks for; null when it asks for none.</summary>
    internal static LegalRule? Age(this ExtensionReason reason) => reason switch
    {
        ExtensionReason.Senior => LegalRule.SeniorAge,
        ExtensionReason.SeniorCdi => LegalRule.SeniorCdiAge,
        _ => null,
    };
}
