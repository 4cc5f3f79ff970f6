namespace RegieQuartier.Domain.Passes;

/// <summary>Why an eligibility diagnosis is withdrawn: a list, so that nothing of health or of justice is written there.</summary>
public enum EligibilityWithdrawal
{
    /// <summary>It is about somebody else.</summary>
    OtherPerson,

    /// <summary>It was written down twice.</summary>
    WrittenTwice,

    /// <summary>It was never made.</summary>
    NeverMade,

    /// <summary>Who made it took it back.</summary>
    TakenBack,
}
