namespace RegieQuartier.Domain.Employees;

/// <summary>
/// How a person stood when they came in, as the State asks it. What makes them eligible, and which allowance they had, stands in
/// their diagnosis with its proof: only how long is told here.
/// </summary>
/// <param name="Education">Highest level of education; null while it is not known.</param>
/// <param name="Jobless">How long they were without work; null while it is not known.</param>
/// <param name="JobSeeker">How long they were registered as a job seeker; null while it is not known.</param>
/// <param name="Allowance">How long they had had the RSA, the ASS or the AAH, whichever it was; null while it is not known.</param>
public sealed record EntrySituation(EducationLevel? Education, JoblessTime? Jobless, SituationTime? JobSeeker = null, SituationTime? Allowance = null);

/// <summary>How long something had been so when a person came in, in the State's bands.</summary>
public enum SituationTime
{
    /// <summary>It was not so.</summary>
    Never,

    /// <summary>Under six months.</summary>
    UnderSixMonths,

    /// <summary>From six to eleven months.</summary>
    SixToElevenMonths,

    /// <summary>From twelve to twenty-three months.</summary>
    TwelveToTwentyThreeMonths,

    /// <summary>Twenty-four months and over.</summary>
    TwentyFourMonthsAndOver,
}
