namespace RegieQuartier.Domain.Employees;

/// <summary>Highest level of education, as the State's figures band it.</summary>
public enum EducationLevel
{
    /// <summary>Below CAP: levels VI and V bis of old.</summary>
    BelowCap,

    /// <summary>CAP or BEP level, with or without the diploma.</summary>
    Cap,

    /// <summary>Baccalauréat.</summary>
    Baccalaureate,

    /// <summary>Two years beyond, or more.</summary>
    Higher,

    /// <summary>A diploma of another country that no level was given to.</summary>
    ForeignDiploma,
}

/// <summary>How long a person was without work when they came in.</summary>
public enum JoblessTime
{
    /// <summary>They had work.</summary>
    None,

    /// <summary>Under six months.</summary>
    UnderSixMonths,

    /// <summary>From six to eleven months.</summary>
    SixToElevenMonths,

    /// <summary>From twelve to twenty-three months.</summary>
    TwelveToTwentyThreeMonths,

    /// <summary>Twenty-four months and over.</summary>
    TwentyFourMonthsAndOver,
}
