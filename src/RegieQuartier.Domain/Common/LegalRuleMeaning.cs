namespace RegieQuartier.Domain.Common;

/// <summary>What a legal figure is about.</summary>
public enum LegalFamily
{
    /// <summary>Contracts of employment, and the agreements with the State that they are made under.</summary>
    Contract,

    /// <summary>The PASS IAE, its suspensions and its extensions.</summary>
    Pass,

    /// <summary>Eligibility to integration through work.</summary>
    Eligibility,

    /// <summary>Immersions in other organisations.</summary>
    Immersion,

    /// <summary>Which exits the State counts.</summary>
    Exit,
}

/// <summary>What a legal figure counts.</summary>
public enum LegalUnit
{
    /// <summary>Months.</summary>
    Months,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Years, of age or of an agreement.</summary>
    Years,

    /// <summary>Hours of work a week.</summary>
    HoursAWeek,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Criteria.</summary>
    Criteria,

    /// <summary>Immersions.</summary>
    Immersions,

    /// <summary>Months in a day.</summary>
    MonthsADay,

    /// <summary>Parts in a hundred.</summary>
    Percent,
}

/// <summary>What each legal figure means for who reads it and for who writes a new value of it.</summary>
public static class LegalRuleMeaning
{
    /// <summary>What it is about.</summary>
    public static LegalFamily Family(this LegalRule rule) => rule switch
    {
        <= LegalRule.AgreementMaximumYears or LegalRule.SeniorAge or LegalRule.SeniorCdiAge => LegalFamily.Contract,
        <= LegalRule.PassDifficultiesExtensionTotalDays => LegalFamily.Pass,
        <= LegalRule.ChildWelfareProofMonths => LegalFamily.Eligibility,
        <= LegalRule.ImmersionShareOfContract => LegalFamily.Immersion,
        <= LegalRule.LastingJobMonths => LegalFamily.Exit,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    /// <summary>What it counts.</summary>
    public static LegalUnit Unit(this LegalRule rule) => rule switch
    {
        LegalRule.CddiMinimumWeeklyHours or LegalRule.MaximumWeeklyHours => LegalUnit.HoursAWeek,
        LegalRule.AgreementMaximumYears or LegalRule.SeniorAge or LegalRule.SeniorCdiAge => LegalUnit.Years,
        LegalRule.LevelOneCriteria or LegalRule.LevelTwoCriteria or LegalRule.LevelTwoCriteriaLending => LegalUnit.Criteria,
        LegalRule.ImmersionsWithOneHost or LegalRule.ImmersionsForOneObjective => LegalUnit.Immersions,
        LegalRule.ExitMonthsInADay => LegalUnit.MonthsADay,
        LegalRule.ImmersionShareOfContract => LegalUnit.Percent,
        LegalRule.ExitMinimumHours or LegalRule.ExitMinimumHoursLending => LegalUnit.Hours,
        LegalRule.TrialShortTermDays or LegalRule.PassDays or LegalRule.PassSuspensionBackdatingDays or LegalRule.PassExtensionDays
            or LegalRule.PassSeniorCdiExtensionDays or LegalRule.PassRqthExtensionTotalDays or LegalRule.PassSeniorExtensionTotalDays
            or LegalRule.PassDifficultiesExtensionTotalDays or LegalRule.EmployerDiagnosisDays or LegalRule.ImmersionDaysWithOneHost => LegalUnit.Days,
        <= LegalRule.ExitMinimumMonths or LegalRule.LastingJobMonths => LegalUnit.Months,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    /// <summary>Whether it is counted in whole units: the rules read it so.</summary>
    public static bool IsWhole(this LegalRule rule) =>
        rule is not (LegalRule.ExitMinimumMonths or LegalRule.ExitMonthsInADay or LegalRule.ExitMinimumHours or LegalRule.ExitMinimumHoursLending);

    /// <summary>More than any law would say: what is beyond was mistyped.</summary>
    public static decimal Largest(this LegalUnit unit) => unit switch
    {
        LegalUnit.Months => 600,
        LegalUnit.Days => 36500,
        LegalUnit.Years => 120,
        LegalUnit.HoursAWeek => 168,
        LegalUnit.Hours => 8784,
        LegalUnit.Criteria => 20,
        LegalUnit.Immersions => 100,
        LegalUnit.MonthsADay => 1,
        LegalUnit.Percent => 100,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };
}
