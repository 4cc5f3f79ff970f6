namespace RegieQuartier.Domain.Employment;

/// <summary>Why a contract ended before its term, or why a permanent one ended.</summary>
public enum TerminationReason
{
    /// <summary>The employer ended the trial period.</summary>
    TrialEndedByEmployer,

    /// <summary>The employee ended the trial period.</summary>
    TrialEndedByEmployee,

    /// <summary>Both agreed.</summary>
    MutualAgreement,

    /// <summary>The employee left for a lasting job (Code du travail, art. L1243-2).</summary>
    LastingJobElsewhere,

    /// <summary>The employee resigned.</summary>
    Resignation,

    /// <summary>Hired after an immersion or a trial elsewhere.</summary>
    HiredAfterImmersion,

    /// <summary>The employer dismissed.</summary>
    Dismissal,

    /// <summary>Serious misconduct.</summary>
    SeriousMisconduct,

    /// <summary>Found unfit by the occupational physician: the fact, never its cause.</summary>
    Unfitness,

    /// <summary>Force majeure.</summary>
    ForceMajeure,

    /// <summary>Retirement.</summary>
    Retirement,

    /// <summary>The contract went to another employer.</summary>
    EmployerTransfer,

    /// <summary>The employee died.</summary>
    Death,
}

/// <summary>What a reason means for the rules.</summary>
public static class TerminationReasonMeaning
{
    /// <summary>Whether it is only possible during the trial period.</summary>
    public static bool IsOfTrial(this TerminationReason reason) => reason is TerminationReason.TrialEndedByEmployer or TerminationReason.TrialEndedByEmployee;
}
