namespace RegieQuartier.Domain.Passes;

/// <summary>
/// Why a PASS IAE, or what moved its end, is withdrawn: a list, so that nothing of health or of justice is written there.
/// </summary>
public enum PassWithdrawal
{
    /// <summary>It is about somebody else.</summary>
    OtherPerson,

    /// <summary>It was written down twice.</summary>
    WrittenTwice,

    /// <summary>It never was.</summary>
    NeverMade,
}
