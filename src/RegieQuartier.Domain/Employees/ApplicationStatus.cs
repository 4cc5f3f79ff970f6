namespace RegieQuartier.Domain.Employees;

/// <summary>Where an application stands, as on the State's platform.</summary>
public enum ApplicationStatus
{
    /// <summary>It came in.</summary>
    New,

    /// <summary>Somebody looks at it.</summary>
    Processing,

    /// <summary>Put off: the answer will come later.</summary>
    Postponed,

    /// <summary>Something is done together before hiring.</summary>
    PriorToHire,

    /// <summary>Kept for a post to come.</summary>
    Pool,

    /// <summary>Accepted: the person is an employee.</summary>
    Accepted,

    /// <summary>Refused, for a reason.</summary>
    Refused,

    /// <summary>The person gave it up.</summary>
    Cancelled,

    /// <summary>It means nothing any more, and nobody refused it nor gave it up: the person was hired by another application, or elsewhere.</summary>
    Obsolete,
}

/// <summary>What a status means.</summary>
public static class ApplicationStatusMeaning
{
    /// <summary>Whether somebody still has to answer.</summary>
    public static bool IsOpen(this ApplicationStatus status) =>
        status is not (ApplicationStatus.Accepted or ApplicationStatus.Refused or ApplicationStatus.Cancelled or ApplicationStatus.Obsolete);
}

/// <summary>Why an application was refused, as on the State's platform.</summary>
public enum ApplicationRefusal
{
    /// <summary>Could not be reached.</summary>
    Unreachable,

    /// <summary>Did not come to the interview.</summary>
    NoShow,

    /// <summary>Hired elsewhere.</summary>
    HiredElsewhere,

    /// <summary>In training.</summary>
    InTraining,

    /// <summary>Not eligible to integration through work.</summary>
    NotEligible,

    /// <summary>Cannot come to the place of work.</summary>
    NotMobile,

    /// <summary>Not interested.</summary>
    NotInterested,

    /// <summary>Lacks a skill that the post needs.</summary>
    LackingSkills,

    /// <summary>Something to settle first makes the post impossible: nothing says what.</summary>
    BarrierIncompatible,

    /// <summary>Outside the aims agreed with the State.</summary>
    OutsideAgreedAims,

    /// <summary>No post is open.</summary>
    NoOpening,

    /// <summary>Applied twice.</summary>
    Duplicate,

    /// <summary>Another reason.</summary>
    Other,
}
