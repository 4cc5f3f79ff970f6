namespace RegieQuartier.Domain.Appointments;

/// <summary>Why a person cancels, when they want to say it: enough to learn from, nothing of their life.</summary>
public enum CancellationReason
{
    /// <summary>They cannot come on that day.</summary>
    Prevented,

    /// <summary>They no longer need it.</summary>
    Solved,

    /// <summary>Another reason.</summary>
    Other,
}
